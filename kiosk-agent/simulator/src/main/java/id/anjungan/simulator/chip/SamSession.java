package id.anjungan.simulator.chip;

import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// The SAM's half of a reading session with one card (profile, 3.1 and 3.2).
final class SamSession {

  private static final int RANDOM = 16;
  private static final int CRYPTOGRAM = 32;
  private static final int UID = ChipSpec.UID_LENGTH;
  private static final int UID_IN_CONTROL = 2;
  private static final int CHALLENGE = 8;

  private final byte[] master;
  private final RandomGenerator random;
  private @Nullable Card card;
  private @Nullable SecureChannel channel;
  private @Nullable Integer wrapped;

  SamSession(byte[] master, RandomGenerator random) {
    this.master = master;
    this.random = random;
  }

  /// A card to which a cryptogram was made.
  private record Card(byte[] uid, byte[] key, byte[] samRandom) {}

  /// @param answer what the SAM says
  /// @param readData data of a successful read, empty otherwise
  record Unwrapped(byte[] answer, Optional<byte[]> readData) {

    static Unwrapped refused(StatusWord word) {
      return new Unwrapped(word.bytes(), Optional.empty());
    }
  }

  void forget() {
    card = null;
    channel = null;
    wrapped = null;
  }

  /// UID of the card with which a session is open.
  Optional<byte[]> cardUid() {
    return channel == null ? Optional.empty() : Optional.ofNullable(card).map(Card::uid);
  }

  byte[] computeCryptogram(CommandApdu command) {
    if (command.p1() != 0 || command.p2() > 1) {
      return StatusWord.WRONG_P1_P2.bytes();
    }
    int control = command.p2() == 1 ? ChipSpec.NEW_FORM : ChipSpec.OLD_FORM;
    if (!command.carries(control + UID + CHALLENGE)) {
      return StatusWord.WRONG_LENGTH.bytes();
    }
    forget();
    byte[] data = command.data();
    byte[] uid = Arrays.copyOfRange(data, control, control + UID);
    byte[] inControl = Arrays.copyOfRange(data, UID_IN_CONTROL, UID_IN_CONTROL + UID);
    return Arrays.equals(uid, inControl)
        ? cryptogram(uid, Arrays.copyOfRange(data, control + UID, data.length))
        : StatusWord.WRONG_DATA.bytes();
  }

  private byte[] cryptogram(byte[] uid, byte[] challenge) {
    byte[] samRandom = new byte[RANDOM];
    random.nextBytes(samRandom);
    byte[] key = ChipMasterKeys.readingKey(master, uid);
    byte[] cryptogram = Cryptography.encrypt(key, Cryptography.concat(samRandom, challenge, uid));
    byte[] mac = Cryptography.hmac8(key, new byte[] {1}, cryptogram);
    card = new Card(uid, key, samRandom);
    return StatusWord.OK.after(Cryptography.concat(cryptogram, mac));
  }

  StatusWord authenticate(CommandApdu command) {
    if (command.p1p2() != 0) {
      return StatusWord.WRONG_P1_P2;
    }
    if (!command.carries(CRYPTOGRAM + Cryptography.MAC_LENGTH)) {
      return StatusWord.WRONG_LENGTH;
    }
    Card expected = card;
    if (expected == null || channel != null) {
      return StatusWord.CONDITIONS;
    }
    channel = channelWith(expected, command.data()).orElse(null);
    if (channel == null) {
      forget();
      return StatusWord.SECURITY;
    }
    return StatusWord.OK;
  }

  private static Optional<SecureChannel> channelWith(Card card, byte[] answer) {
    byte[] cryptogram = Arrays.copyOf(answer, CRYPTOGRAM);
    byte[] mac = Arrays.copyOfRange(answer, CRYPTOGRAM, answer.length);
    byte[] plain = Cryptography.decrypt(card.key, cryptogram);
    boolean right =
        Cryptography.same(mac, Cryptography.hmac8(card.key, new byte[] {2}, cryptogram))
            && Cryptography.same(Arrays.copyOfRange(plain, RANDOM, CRYPTOGRAM), card.samRandom);
    return right
        ? Optional.of(SecureChannel.of(card.key, card.samRandom, Arrays.copyOf(plain, RANDOM)))
        : Optional.empty();
  }

  byte[] wrap(CommandApdu command) {
    if (command.p1p2() != 0) {
      return StatusWord.WRONG_P1_P2.bytes();
    }
    boolean plain = CommandApdu.parse(command.data()).isPresent();
    if (!plain || command.le() != CommandApdu.NO_LE) {
      return StatusWord.WRONG_LENGTH.bytes();
    }
    SecureChannel session = channel;
    if (session == null || wrapped != null) {
      return StatusWord.CONDITIONS.bytes();
    }
    Optional<byte[]> protectedCommand = session.sealCommand(command.data());
    protectedCommand.ifPresent(done -> wrapped = command.data()[1] & 0xFF);
    return protectedCommand.map(StatusWord.OK::after).orElseGet(StatusWord.WRONG_LENGTH::bytes);
  }

  Unwrapped unwrap(CommandApdu command) {
    if (command.p1p2() != 0) {
      return Unwrapped.refused(StatusWord.WRONG_P1_P2);
    }
    if (!SecureChannel.isWhole(command.data()) || command.le() != CommandApdu.NO_LE) {
      return Unwrapped.refused(StatusWord.WRONG_LENGTH);
    }
    SecureChannel session = channel;
    Integer instruction = wrapped;
    if (session == null || instruction == null) {
      return Unwrapped.refused(StatusWord.CONDITIONS);
    }
    wrapped = null;
    return session
        .openAnswer(command.data())
        .map(inner -> unwrapped(instruction, inner))
        .orElseGet(this::broken);
  }

  private static Unwrapped unwrapped(int instruction, byte[] dataAndWord) {
    int split = dataAndWord.length - Short.BYTES;
    byte[] word = Arrays.copyOfRange(dataAndWord, split, dataAndWord.length);
    boolean read =
        instruction == ReadingCommands.READ && Arrays.equals(word, StatusWord.OK.bytes());
    return new Unwrapped(
        StatusWord.OK.after(dataAndWord),
        read ? Optional.of(Arrays.copyOf(dataAndWord, split)) : Optional.empty());
  }

  private Unwrapped broken() {
    forget();
    return Unwrapped.refused(StatusWord.SECURITY);
  }
}
