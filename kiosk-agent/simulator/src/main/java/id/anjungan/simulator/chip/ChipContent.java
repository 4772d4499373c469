package id.anjungan.simulator.chip;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/// The permanent memory of a chip at one moment; each command that changes it makes the next one.
///
/// @param cardNumber 8 bytes, zero until locked
/// @param lockNonce 8 bytes, zero until locked
/// @param triesLeft activations that may still fail
/// @param files without card control, which is computed from the rest
record ChipContent(
    byte[] uid,
    char type,
    ChipState state,
    byte[] cardNumber,
    int controlForm,
    byte[] lockNonce,
    int triesLeft,
    Map<ElementaryFile, byte[]> files,
    boolean foreign,
    boolean dead) {

  static final int ACTIVATION_TRIES = 3;
  static final int NUMBER_LENGTH = 8;
  private static final byte PROFILE_VERSION = 1;
  private static final byte KEY_VERSION = 1;

  ChipContent {
    files = files.isEmpty() ? new EnumMap<>(ElementaryFile.class) : new EnumMap<>(files);
    if (cardNumber.length != NUMBER_LENGTH || lockNonce.length != NUMBER_LENGTH) {
      throw new IllegalArgumentException("card number and lock nonce have 8 bytes each");
    }
    if (triesLeft < 0 || triesLeft > ACTIVATION_TRIES) {
      throw new IllegalArgumentException("0 to 3 tries of activation");
    }
  }

  static ChipContent of(ChipSpec spec) {
    Map<ElementaryFile, byte[]> files = new EnumMap<>(ElementaryFile.class);
    spec.files()
        .forEach((id, content) -> files.put(ElementaryFile.written(id).orElseThrow(), content));
    String number = spec.cardNumber();
    return new ChipContent(
        spec.uid8(),
        spec.type(),
        ChipState.of(spec.state()),
        number == null ? new byte[NUMBER_LENGTH] : number.getBytes(StandardCharsets.US_ASCII),
        spec.controlForm(),
        new byte[NUMBER_LENGTH],
        ACTIVATION_TRIES,
        files,
        spec.foreign(),
        spec.dead());
  }

  /// The bytes of a file up to its end; none when nothing was written.
  byte[] file(ElementaryFile file) {
    return file == ElementaryFile.CARD_CONTROL
        ? cardControl()
        : files.getOrDefault(file, new byte[0]);
  }

  /// EF 6FF0 with its length prefix, new or old form.
  private byte[] cardControl() {
    ByteBuffer control = ByteBuffer.allocate(Short.BYTES + controlForm);
    control.putShort((short) controlForm);
    control.put(PROFILE_VERSION).put((byte) state.code()).put(uid).put(KEY_VERSION).put(cardNumber);
    if (controlForm == ChipSpec.NEW_FORM) {
      control.put(lockNonce);
    }
    return control.array();
  }

  ChipContent with(ElementaryFile file, byte[] content) {
    Map<ElementaryFile, byte[]> next = new EnumMap<>(ElementaryFile.class);
    next.putAll(files);
    next.put(file, content);
    return new ChipContent(
        uid, type, state, cardNumber, controlForm, lockNonce, triesLeft, next, foreign, dead);
  }

  ChipContent locked(byte[] number, byte[] nonce) {
    return new ChipContent(
        uid, type, ChipState.LOCKED, number, controlForm, nonce, triesLeft, files, foreign, dead);
  }

  ChipContent activated() {
    return in(ChipState.ACTIVE, triesLeft);
  }

  /// One failed activation; the last one ends the chip.
  ChipContent oneTryLess() {
    int left = triesLeft - 1;
    return in(left == 0 ? ChipState.TERMINATED : state, left);
  }

  private ChipContent in(ChipState next, int tries) {
    return new ChipContent(
        uid, type, next, cardNumber, controlForm, lockNonce, tries, files, foreign, dead);
  }

  /// Without the files: they hold a person's data.
  @Override
  public String toString() {
    return "ChipContent[uid=%s, state=%s]".formatted(HexFormat.of().formatHex(uid), state);
  }
}
