package id.anjungan.simulator.pcsc;

import id.anjungan.simulator.chip.VirtualChip;
import java.util.Arrays;

/// A contactless reader with a chip in its field. It answers the pseudo command `FF CA 00 00 00`
/// (PC/SC part 3, 3.2.2.1.3 "Get Data") itself with the UID of the anticollision; everything else
/// goes to the chip.
final class Coupler implements VirtualChip {

  private static final byte[] GET_UID = {(byte) 0xFF, (byte) 0xCA, 0, 0, 0};
  private static final byte[] OK = {(byte) 0x90, 0};

  private final VirtualChip chip;

  Coupler(VirtualChip chip) {
    this.chip = chip;
  }

  @Override
  public byte[] transmit(byte[] commandApdu) {
    return Arrays.equals(commandApdu, GET_UID) ? uid() : chip.transmit(commandApdu);
  }

  private byte[] uid() {
    byte[] uid = chip.anticollisionUid();
    byte[] answer = Arrays.copyOf(uid, uid.length + OK.length);
    System.arraycopy(OK, 0, answer, uid.length, OK.length);
    return answer;
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
