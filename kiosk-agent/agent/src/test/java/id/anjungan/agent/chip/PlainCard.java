package id.anjungan.agent.chip;

import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.chipchannel.ChipAnswer;
import id.anjungan.agent.device.chipchannel.ChipChannel;
import id.anjungan.agent.device.chipchannel.Contact;
import id.anjungan.central.contract.ChipUid;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// A KTP-el without cryptography: it keeps the order, the files and the forms of the profile, and
/// its "protection" is 8 zero bytes. For the kiosk's side that is all the difference there is.
final class PlainCard implements ChipChannel {

  static final ChipUid UID = new ChipUid("80045A0102030405");
  static final byte[] CHALLENGE = {1, 2, 3, 4, 5, 6, 7, 8};
  static final byte[] PROTECTION = new byte[8];

  final Map<Integer, byte[]> files = new HashMap<>();
  Contact contact = new Contact.Contactless(UID, 'A');
  boolean copied;
  boolean activates = true;
  boolean powered;

  private final Wire wire;
  private final Unit unit;
  private boolean session;
  private int selected;

  PlainCard(Wire wire, Unit unit) {
    this.wire = wire;
    this.unit = unit;
    files.put(0x6FF0, control(51, CardControl.ACTIVE, "AB12CD34"));
    files.put(0x6FF1, prefixed(biodata("3315015708920001")));
    files.put(0x6FF2, prefixed(new byte[600]));
    files.put(0x6FF3, new byte[924]);
    files.put(0x6FF4, prefixed(filled(300, 4)));
    files.put(0x6FF5, prefixed(filled(301, 5)));
    files.put(0x6FF6, filled(80, 6));
  }

  static byte[] biodata(String nik) {
    StringBuilder text = new StringBuilder("\"" + nik + "\"");
    for (int i = 1; i < BiodataText.FIELDS; i++) {
      text.append(",\"FIELD \"\"").append(i).append("\"\", OF MANY\"");
    }
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] control(int form, int state, String cardNumber) {
    byte[] control = new byte[form + 2];
    control[1] = (byte) form;
    control[2] = 1;
    control[3] = (byte) state;
    System.arraycopy(UID.bytes(), 0, control, 4, 8);
    control[12] = 1;
    byte[] number = cardNumber.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(number, 0, control, 13, number.length);
    return control;
  }

  static byte[] prefixed(byte[] content) {
    byte[] file = new byte[content.length + 2];
    file[0] = (byte) (content.length >> 8);
    file[1] = (byte) content.length;
    System.arraycopy(content, 0, file, 2, content.length);
    return file;
  }

  static byte[] filled(int length, int value) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }

  @Override
  public Contact connect() {
    session = false;
    powered = contact instanceof Contact.Contactless;
    return contact;
  }

  @Override
  public ChipAnswer transmit(byte[] command) {
    return wire.pass(unit, command, this::answer);
  }

  @Override
  public void close() {
    powered = false;
  }

  private ChipAnswer answer(byte[] command) {
    if (!powered) {
      return new ChipAnswer.Gone();
    }
    return (command[0] & 0x04) != 0 && command[1] != (byte) 0xD6 && command[1] != 0x44
        ? protectedAnswer(command)
        : plainAnswer(command);
  }

  private ChipAnswer protectedAnswer(byte[] command) {
    if (!session || command.length < 6 + PROTECTION.length) {
      return Wire.status(0x6982);
    }
    byte[] body = Arrays.copyOfRange(command, 5, command.length - 1 - PROTECTION.length);
    byte[] plain = Arrays.copyOf(command, 4 + body.length);
    plain[0] = 0;
    System.arraycopy(body, 0, plain, 4, body.length);
    ChipAnswer.Answered inner = (ChipAnswer.Answered) plainAnswer(plain);
    byte[] answer = Arrays.copyOf(inner.data(), inner.data().length + 2 + PROTECTION.length);
    answer[inner.data().length] = (byte) (inner.statusWord() >> 8);
    answer[inner.data().length + 1] = (byte) inner.statusWord();
    return Wire.ok(answer);
  }

  private ChipAnswer plainAnswer(byte[] command) {
    return switch (Byte.toUnsignedInt(command[1])) {
      case 0xA4 -> select(number(command, 5));
      case 0xB0 -> read(number(command, 2), Byte.toUnsignedInt(command[4]));
      case 0x84 -> Wire.ok(CHALLENGE);
      case 0x82 -> authenticate();
      case 0x44 -> Wire.ok(filled(24, 0x44));
      case 0x46 -> activate();
      default -> Wire.ok();
    };
  }

  private static int number(byte[] command, int at) {
    return Short.toUnsignedInt(ByteBuffer.wrap(command).getShort(at));
  }

  private ChipAnswer select(int file) {
    if (file != 0x7F0A && !files.containsKey(file)) {
      return Wire.status(0x6A82);
    }
    selected = file;
    return Wire.ok();
  }

  private ChipAnswer read(int offset, int length) {
    byte[] file = files.get(selected);
    boolean free = selected == 0x6FF0 || selected == 0x6FF2;
    if (!free && !session) {
      return Wire.status(0x6982);
    }
    if (offset > file.length) {
      return Wire.status(0x6B00);
    }
    return Wire.ok(Arrays.copyOfRange(file, offset, Math.min(file.length, offset + length)));
  }

  private ChipAnswer authenticate() {
    session = !copied;
    return copied ? Wire.status(0x6982) : Wire.ok(filled(40, 0x82));
  }

  private ChipAnswer activate() {
    byte[] control = files.get(0x6FF0);
    if (!activates) {
      return Wire.status(0x6982);
    }
    if (control[3] != CardControl.LOCKED) {
      return Wire.status(0x6985);
    }
    control[3] = CardControl.ACTIVE;
    return Wire.ok();
  }
}
