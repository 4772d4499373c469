package id.anjungan.simulator;

import id.anjungan.simulator.chip.VirtualChip;
import id.anjungan.simulator.pcsc.PcscDaemon;
import id.anjungan.simulator.physics.Coupler;

/// The cabinet's PC/SC readers on pcscd's virtual slots.
final class PcscCoupler implements Coupler {

  private static final int CONTACTLESS = 0;
  private static final int SAM = 1;

  private final PcscDaemon pcscd;
  private final VirtualChip sam;

  PcscCoupler(PcscDaemon pcscd, VirtualChip sam) {
    this.pcscd = pcscd;
    this.sam = sam;
  }

  @Override
  public void cardIn(VirtualChip chip) {
    pcscd.insert(CONTACTLESS, chip, true);
  }

  @Override
  public void cardOut() {
    pcscd.remove(CONTACTLESS);
  }

  @Override
  public void samIn() {
    pcscd.insert(SAM, sam, false);
  }

  @Override
  public void samOut() {
    pcscd.remove(SAM);
  }

  @Override
  public void close() {
    pcscd.close();
  }
}
