package id.anjungan.agent.chip;

import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.chipchannel.ChipAnswer;
import id.anjungan.agent.device.chipchannel.ChipChannel;
import id.anjungan.agent.device.chipchannel.Contact;
import java.util.Arrays;

/// A SAM without cryptography, the counterpart of [PlainCard].
final class PlainSam implements ChipChannel {

  Contact contact = new Contact.ContactChip();
  int openStatus = 0x9000;
  int authenticateStatus = 0x9000;
  int unwrapStatus = 0x9000;
  int verifyStatus = 0x0010;

  private final Wire wire;

  PlainSam(Wire wire) {
    this.wire = wire;
  }

  @Override
  public Contact connect() {
    return contact;
  }

  @Override
  public ChipAnswer transmit(byte[] command) {
    return wire.pass(Unit.SAM, command, this::answer);
  }

  @Override
  public void close() {}

  private ChipAnswer answer(byte[] command) {
    byte[] data = Arrays.copyOfRange(command, 5, command.length);
    return switch (Byte.toUnsignedInt(command[1])) {
      case 0xF0 -> Wire.status(openStatus);
      case 0xF1 -> Wire.ok(PlainCard.filled(40, 0xF1));
      case 0xF2 -> Wire.status(authenticateStatus);
      case 0xF3 -> Wire.ok(wrap(data));
      case 0xF4 -> unwrap(data);
      case 0xFA -> Wire.status(command[2] == 4 ? verifyStatus : 0x9000);
      default -> Wire.ok();
    };
  }

  private ChipAnswer unwrap(byte[] data) {
    boolean good = unwrapStatus == 0x9000 && data.length >= PlainCard.PROTECTION.length;
    return good
        ? Wire.ok(Arrays.copyOf(data, data.length - PlainCard.PROTECTION.length))
        : Wire.status(unwrapStatus == 0x9000 ? 0x6982 : unwrapStatus);
  }

  private static byte[] wrap(byte[] plain) {
    int body = plain.length - 4;
    byte[] command = new byte[5 + body + PlainCard.PROTECTION.length + 1];
    System.arraycopy(plain, 0, command, 0, 4);
    command[0] |= 0x04;
    command[4] = (byte) (body + PlainCard.PROTECTION.length);
    System.arraycopy(plain, 4, command, 5, body);
    return command;
  }
}
