package id.anjungan.simulator.chip;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The writing session, locking and activation (profile, 3.3, 3.4).
final class IssuingCommands {

  private static final int CENTRE_RANDOM = 8;
  private static final int OFFSET = Short.BYTES;
  private static final int LONGEST_WRITE = 0xD0;
  private static final int ACTIVATION = 16;

  private final ChipMemory memory;
  private final ChipKeys keys;
  private final RandomGenerator random;
  private final ChipRam ram;

  IssuingCommands(ChipMemory memory, ChipKeys keys, RandomGenerator random, ChipRam ram) {
    this.memory = memory;
    this.keys = keys;
    this.random = random;
    this.ram = ram;
  }

  byte[] begin(CommandApdu command) {
    if (command.p1p2() != 0) {
      return StatusWord.WRONG_P1_P2.bytes();
    }
    if (!command.carries(CENTRE_RANDOM + Cryptography.MAC_LENGTH)) {
      return StatusWord.WRONG_LENGTH.bytes();
    }
    ram.endSession();
    Optional<byte[]> challenge = ram.spendChallenge();
    if (challenge.isEmpty() || !in(ChipState.BLANK)) {
      return StatusWord.CONDITIONS.bytes();
    }
    return beginWith(challenge.get(), Arrays.copyOf(command.data(), CENTRE_RANDOM), command);
  }

  private byte[] beginWith(byte[] challenge, byte[] centreRandom, CommandApdu command) {
    byte[] expected =
        Cryptography.hmac8(
            keys.writing(),
            Cryptography.ascii("begin"),
            memory.content().uid(),
            challenge,
            centreRandom);
    if (!Cryptography.same(macOf(command), expected)) {
      return StatusWord.SECURITY.bytes();
    }
    ram.begin(WritingSession.of(keys.writing(), challenge, centreRandom));
    return StatusWord.OK.bytes();
  }

  byte[] write(CommandApdu command) {
    if (!isWholeWrite(command)) {
      return StatusWord.WRONG_LENGTH.bytes();
    }
    if (!in(ChipState.BLANK)) {
      return StatusWord.CONDITIONS.bytes();
    }
    return acceptedIn(command)
        .flatMap(session -> session.decipher(cipherOf(command)))
        .map(content -> writeContent(command, content))
        .orElseGet(this::broken);
  }

  private static boolean isWholeWrite(CommandApdu command) {
    int cipher = command.data().length - OFFSET - Cryptography.MAC_LENGTH;
    return cipher > 0
        && cipher % Cryptography.BLOCK == 0
        && cipher <= LONGEST_WRITE + Cryptography.BLOCK
        && command.le() == CommandApdu.NO_LE;
  }

  private static byte[] cipherOf(CommandApdu command) {
    return Arrays.copyOfRange(
        command.data(), OFFSET, command.data().length - Cryptography.MAC_LENGTH);
  }

  private byte[] writeContent(CommandApdu command, byte[] content) {
    if (content.length == 0 || content.length > LONGEST_WRITE) {
      return StatusWord.WRONG_LENGTH.bytes();
    }
    int offset = (command.data()[0] & 0xFF) << 8 | (command.data()[1] & 0xFF);
    return ElementaryFile.written(command.p1p2())
        .map(file -> writeInto(file, offset, content))
        .orElseGet(StatusWord.FILE_NOT_FOUND::bytes);
  }

  private byte[] writeInto(ElementaryFile file, int offset, byte[] content) {
    int end = offset + content.length;
    if (end > file.limit()) {
      return StatusWord.OFFSET_PAST_END.bytes();
    }
    byte[] before = memory.content().file(file);
    byte[] after = Arrays.copyOf(before, Math.max(before.length, end));
    System.arraycopy(content, 0, after, offset, content.length);
    memory.commit(memory.content().with(file, after));
    return StatusWord.OK.bytes();
  }

  byte[] lock(CommandApdu command) {
    if (command.p1p2() != 0) {
      return StatusWord.WRONG_P1_P2.bytes();
    }
    if (!command.carries(ChipContent.NUMBER_LENGTH + Cryptography.MAC_LENGTH)) {
      return StatusWord.WRONG_LENGTH.bytes();
    }
    if (!in(ChipState.BLANK)) {
      return StatusWord.CONDITIONS.bytes();
    }
    byte[] number = Arrays.copyOf(command.data(), ChipContent.NUMBER_LENGTH);
    return acceptedIn(command).map(session -> lockAs(number)).orElseGet(this::broken);
  }

  private byte[] lockAs(byte[] number) {
    if (!ChipSpec.isCardNumber(new String(number, StandardCharsets.ISO_8859_1))) {
      return StatusWord.CONDITIONS.bytes();
    }
    byte[] nonce = new byte[ChipContent.NUMBER_LENGTH];
    random.nextBytes(nonce);
    memory.commit(memory.content().locked(number, nonce));
    ram.endSession();
    return StatusWord.OK.after(Cryptography.concat(nonce, proof(memory.content())));
  }

  /// What the chip says to the centre about everything that it holds.
  private byte[] proof(ChipContent content) {
    return Cryptography.hmac16(
        keys.writing(),
        Cryptography.ascii("locked"),
        content.uid(),
        content.cardNumber(),
        content.lockNonce(),
        digest(content));
  }

  private static byte[] digest(ChipContent content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      ElementaryFile.WRITTEN.forEach(file -> digest.update(content.file(file)));
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  byte[] activate(CommandApdu command) {
    if (command.p1p2() != 0) {
      return StatusWord.WRONG_P1_P2.bytes();
    }
    if (!command.carries(ACTIVATION)) {
      return StatusWord.WRONG_LENGTH.bytes();
    }
    if (memory.content().triesLeft() == 0) {
      return StatusWord.BLOCKED.bytes();
    }
    return in(ChipState.LOCKED) ? activateBy(command.data()) : StatusWord.CONDITIONS.bytes();
  }

  private byte[] activateBy(byte[] shown) {
    ChipContent content = memory.content();
    byte[] expected =
        Cryptography.hmac16(
            keys.activation(), Cryptography.ascii("activate"), content.uid(), content.lockNonce());
    if (Cryptography.same(shown, expected)) {
      memory.commit(content.activated());
      return StatusWord.OK.bytes();
    }
    memory.commit(content.oneTryLess());
    boolean ended = memory.content().triesLeft() == 0;
    return (ended ? StatusWord.BLOCKED : StatusWord.SECURITY).bytes();
  }

  /// The session, when there is one and the command's MAC is right in it.
  private Optional<WritingSession> acceptedIn(CommandApdu command) {
    byte[] covered = Arrays.copyOf(command.data(), command.data().length - Cryptography.MAC_LENGTH);
    return ram.writing()
        .filter(session -> session.accepts(macOf(command), command.header(), covered));
  }

  private byte[] broken() {
    ram.endSession();
    return StatusWord.SECURITY.bytes();
  }

  private static byte[] macOf(CommandApdu command) {
    int length = command.data().length;
    return Arrays.copyOfRange(command.data(), length - Cryptography.MAC_LENGTH, length);
  }

  private boolean in(ChipState state) {
    return memory.content().state() == state;
  }
}
