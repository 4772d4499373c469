package id.anjungan.simulator.physics;

import id.anjungan.simulator.chip.VirtualChip;

/// A chip whose memory fails at the third write.
final class WornChip implements VirtualChip {

  private static final byte WRITE = (byte) 0xD6;
  private static final int GOOD_WRITES = 2;

  private final VirtualChip chip;
  private int writes;

  WornChip(VirtualChip chip) {
    this.chip = chip;
  }

  @Override
  public byte[] transmit(byte[] commandApdu) {
    if (commandApdu.length > 1 && commandApdu[1] == WRITE && ++writes > GOOD_WRITES) {
      return new byte[] {0x65, (byte) 0x81};
    }
    return chip.transmit(commandApdu);
  }

  @Override
  public void powerOff() {
    chip.powerOff();
  }

  @Override
  public byte[] atr() {
    return chip.atr();
  }

  @Override
  public byte[] anticollisionUid() {
    return chip.anticollisionUid();
  }
}
