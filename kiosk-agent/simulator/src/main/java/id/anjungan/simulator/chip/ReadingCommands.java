package id.anjungan.simulator.chip;

import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Selection, reading, and the reading session (profile, 3, 3.1, 3.2).
final class ReadingCommands {

  static final int SELECT = 0xA4;
  static final int READ = 0xB0;
  private static final int FOLDER = 0x7F0A;
  private static final int LONGEST_READ = 0xF8;
  private static final int LONGEST_PROTECTED_READ = 0xD0;
  private static final int CHALLENGE = 8;
  private static final int CHIP_RANDOM = 16;
  private static final int CRYPTOGRAM = 32;

  private final ChipMemory memory;
  private final byte[] key;
  private final RandomGenerator random;
  private final ChipRam ram;

  ReadingCommands(ChipMemory memory, byte[] key, RandomGenerator random, ChipRam ram) {
    this.memory = memory;
    this.key = key;
    this.random = random;
    this.ram = ram;
  }

  byte[] select(CommandApdu command) {
    if (command.p1p2() != 0) {
      return StatusWord.WRONG_P1_P2.bytes();
    }
    if (!command.carries(Short.BYTES)) {
      return StatusWord.WRONG_LENGTH.bytes();
    }
    int id = (command.data()[0] & 0xFF) << 8 | (command.data()[1] & 0xFF);
    return id == FOLDER ? enterFolder() : selectInside(id);
  }

  private byte[] enterFolder() {
    ram.enterFolder();
    return StatusWord.OK.bytes();
  }

  private byte[] selectInside(int id) {
    Optional<ElementaryFile> file = ElementaryFile.of(id).filter(found -> ram.insideFolder());
    file.ifPresent(ram::select);
    return (file.isPresent() ? StatusWord.OK : StatusWord.FILE_NOT_FOUND).bytes();
  }

  byte[] read(CommandApdu command) {
    if (ram.selected().filter(file -> !file.free()).isPresent()) {
      return StatusWord.SECURITY.bytes();
    }
    return readUpTo(LONGEST_READ, command);
  }

  private byte[] readUpTo(int longest, CommandApdu command) {
    if (command.data().length > 0 || command.le() <= 0 || command.le() > longest) {
      return StatusWord.WRONG_LENGTH.bytes();
    }
    Optional<ElementaryFile> file = ram.selected().filter(this::readable);
    return file.map(found -> part(memory.content().file(found), command))
        .orElseGet(StatusWord.CONDITIONS::bytes);
  }

  /// A blank shows nothing but its card control.
  private boolean readable(ElementaryFile file) {
    return file == ElementaryFile.CARD_CONTROL || memory.content().state() != ChipState.BLANK;
  }

  private static byte[] part(byte[] content, CommandApdu command) {
    int offset = command.p1p2();
    if (offset >= content.length) {
      return StatusWord.OFFSET_PAST_END.bytes();
    }
    int end = Math.min(content.length, offset + command.le());
    return StatusWord.OK.after(Arrays.copyOfRange(content, offset, end));
  }

  byte[] challenge(CommandApdu command) {
    if (command.p1p2() != 0) {
      return StatusWord.WRONG_P1_P2.bytes();
    }
    if (!command.asks(CHALLENGE)) {
      return StatusWord.WRONG_LENGTH.bytes();
    }
    byte[] challenge = drawn(CHALLENGE);
    ram.offer(challenge);
    return StatusWord.OK.after(challenge);
  }

  byte[] authenticate(CommandApdu command) {
    if (command.p1p2() != 0) {
      return StatusWord.WRONG_P1_P2.bytes();
    }
    if (!command.carries(CRYPTOGRAM + Cryptography.MAC_LENGTH)) {
      return StatusWord.WRONG_LENGTH.bytes();
    }
    ram.endSession();
    Optional<byte[]> challenge = ram.spendChallenge();
    if (challenge.isEmpty() || memory.content().state() == ChipState.BLANK) {
      return StatusWord.CONDITIONS.bytes();
    }
    return samRandom(command.data(), challenge.get())
        .map(this::answerToSam)
        .orElseGet(StatusWord.SECURITY::bytes);
  }

  /// S out of the SAM's cryptogram, empty when anything in it is wrong.
  private Optional<byte[]> samRandom(byte[] cryptogramAndMac, byte[] challenge) {
    byte[] cryptogram = Arrays.copyOf(cryptogramAndMac, CRYPTOGRAM);
    byte[] mac = Arrays.copyOfRange(cryptogramAndMac, CRYPTOGRAM, cryptogramAndMac.length);
    if (!Cryptography.same(mac, Cryptography.hmac8(key, new byte[] {1}, cryptogram))) {
      return Optional.empty();
    }
    byte[] plain = Cryptography.decrypt(key, cryptogram);
    byte[] expected = Cryptography.concat(challenge, memory.content().uid());
    byte[] seen = Arrays.copyOfRange(plain, CRYPTOGRAM / 2, CRYPTOGRAM);
    return Cryptography.same(seen, expected)
        ? Optional.of(Arrays.copyOf(plain, CRYPTOGRAM / 2))
        : Optional.empty();
  }

  private byte[] answerToSam(byte[] samRandom) {
    byte[] chipRandom = drawn(CHIP_RANDOM);
    byte[] cryptogram = Cryptography.encrypt(key, Cryptography.concat(chipRandom, samRandom));
    byte[] mac = Cryptography.hmac8(key, new byte[] {2}, cryptogram);
    ram.begin(SecureChannel.of(key, samRandom, chipRandom));
    return StatusWord.OK.after(Cryptography.concat(cryptogram, mac));
  }

  byte[] protectedCommand(CommandApdu command) {
    Optional<SecureChannel> session = ram.reading();
    if (session.isEmpty()) {
      return StatusWord.SECURITY.bytes();
    }
    if (command.le() != 0 || !SecureChannel.isWhole(command.data())) {
      return StatusWord.WRONG_LENGTH.bytes();
    }
    Optional<CommandApdu> plain = session.get().openCommand(command);
    if (plain.isEmpty()) {
      ram.endSession();
      return StatusWord.SECURITY.bytes();
    }
    return StatusWord.OK.after(session.get().sealAnswer(insideSession(plain.get())));
  }

  private byte[] insideSession(CommandApdu plain) {
    return switch (plain.ins()) {
      case SELECT -> select(plain);
      case READ -> readUpTo(LONGEST_PROTECTED_READ, plain);
      default -> StatusWord.INSTRUCTION.bytes();
    };
  }

  private byte[] drawn(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
