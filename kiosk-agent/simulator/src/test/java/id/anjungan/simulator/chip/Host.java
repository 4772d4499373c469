package id.anjungan.simulator.chip;

import static id.anjungan.simulator.chip.Profile.data;
import static id.anjungan.simulator.chip.Profile.hex;
import static id.anjungan.simulator.chip.Profile.join;
import static id.anjungan.simulator.chip.Profile.sw;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/// The host of the profile's section 5: it reads a card with the help of a SAM.
final class Host {

  private final UnaryOperator<byte[]> chip;
  private final UnaryOperator<byte[]> sam;
  private final List<byte[]> photoChunks = new ArrayList<>();

  Host(VirtualChip chip, VirtualChip sam) {
    this(chip::transmit, sam::transmit);
  }

  Host(UnaryOperator<byte[]> chip, UnaryOperator<byte[]> sam) {
    this.chip = chip;
    this.sam = sam;
  }

  /// A status word that was not 9000.
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String word;

    Refused(String step, String word) {
      super(step + " -> " + word);
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  record Reading(Map<Integer, byte[]> files, byte[] control, String verdict) {}

  /// The whole reading, in order.
  Reading read(byte[] uid) {
    Map<Integer, byte[]> files = new TreeMap<>();
    selectPlain(0x7F0A);
    files.put(0x6FF2, photo());
    byte[] control = control();
    open();
    authenticate(uid, control);
    files.put(0x6FF6, signature());
    samStep("00 FA 00 00 00", new byte[0]);
    samStep("00 FA 06 00 50", files.get(0x6FF6));
    files.put(0x6FF1, prefixedFile(0x6FF1));
    photoChunks.forEach(chunk -> samStep("00 FA 03 00", withLength(chunk)));
    samStep("00 FA 05 00 00", new byte[0]);
    files.put(0x6FF3, fixedFile(0x6FF3, 924));
    files.put(0x6FF4, prefixedFile(0x6FF4));
    files.put(0x6FF5, prefixedFile(0x6FF5));
    samStep("00 FA 02 00 00", new byte[0]);
    return new Reading(files, control, sw(sam.apply(hex("00 FA 04 00 00"))));
  }

  void selectPlain(int id) {
    plain("00 A4 00 00 02 %04X".formatted(id));
  }

  byte[] plain(String command) {
    return ok(command, chip.apply(hex(command)));
  }

  private byte[] photo() {
    selectPlain(0x6FF2);
    byte[] start = plain("00 B0 00 00 08");
    photoChunks.add(start);
    int whole = 2 + length(start);
    ByteArrayOutputStream photo = new ByteArrayOutputStream();
    photo.writeBytes(start);
    while (photo.size() < whole) {
      int le = Math.min(0xF8, whole - photo.size());
      byte[] chunk = plain("00 B0 %04X %02X".formatted(photo.size(), le));
      photoChunks.add(chunk);
      photo.writeBytes(chunk);
    }
    return photo.toByteArray();
  }

  byte[] control() {
    selectPlain(0x6FF0);
    byte[] control = plain("00 B0 00 00 35");
    return Profile.part(control, 2, control.length - 2);
  }

  void open() {
    byte[] value = Cards.SAM_CONFIGURATION.conf();
    byte[] pcid = Cards.SAM_CONFIGURATION.pcid();
    for (int i = 0; i < 32; i++) {
      value[i] = (byte) (value[i] ^ pcid[i % 16]);
    }
    samStep("00 F0 00 00 20", value);
    samStep("00 FF 00 00 00", new byte[0]);
  }

  void authenticate(byte[] uid, byte[] control) {
    byte[] challenge = plain("00 84 00 00 08");
    byte[] request = join(control, uid, challenge);
    String form = control.length == 51 ? "00 F1 00 01" : "00 F1 00 00";
    byte[] cryptogram = samStep(form, withLength(request));
    byte[] answer = ok("82", chip.apply(join(hex("00 82 00 00 28"), cryptogram)));
    samStep("00 F2 00 00 28", answer);
  }

  private byte[] signature() {
    return fixedFile(0x6FF6, 80);
  }

  private byte[] fixedFile(int id, int length) {
    wrapped(hex("00 A4 00 00 02 %04X".formatted(id)));
    return readOn(new byte[0], length);
  }

  private byte[] prefixedFile(int id) {
    wrapped(hex("00 A4 00 00 02 %04X".formatted(id)));
    byte[] start = wrapped(hex("00 B0 00 00 08"));
    return readOn(start, 2 + length(start));
  }

  private byte[] readOn(byte[] start, int whole) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(start);
    while (file.size() < whole) {
      int rounded = (whole - file.size() + 7) / 8 * 8;
      int le = Math.min(0xD0, rounded);
      file.writeBytes(wrapped(hex("00 B0 %04X %02X".formatted(file.size(), le))));
    }
    return Profile.first(whole, file.toByteArray());
  }

  /// A command through the SAM: wrap, send, unwrap.
  byte[] wrapped(byte[] command) {
    byte[] protectedCommand = samStep("00 F3 00 00", withLength(command));
    byte[] answer = ok("protected", chip.apply(protectedCommand));
    byte[] inner = samStep("00 F4 00 00", withLength(answer));
    return ok("inner", inner);
  }

  byte[] samStep(String header, byte[] rest) {
    return ok("SAM " + header, sam.apply(join(hex(header), rest)));
  }

  private static byte[] withLength(byte[] bytes) {
    return join(new byte[] {(byte) bytes.length}, bytes);
  }

  private static int length(byte[] start) {
    return (start[0] & 0xFF) << 8 | (start[1] & 0xFF);
  }

  private static byte[] ok(String step, byte[] answer) {
    if (answer.length < 2) {
      throw new Refused(step, "no answer");
    }
    if (!sw(answer).equals("9000")) {
      throw new Refused(step, sw(answer));
    }
    return data(answer);
  }
}
