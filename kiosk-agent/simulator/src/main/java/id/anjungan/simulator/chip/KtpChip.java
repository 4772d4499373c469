package id.anjungan.simulator.chip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// A KTP-el chip of the test profile: every command of its section 3, both forms of card control,
/// type A and B.
///
/// Its life: BLANK while the centre writes through a writing session; LOCKED, readable with a SAM
/// and void; ACTIVE by the one activation command made for its lock nonce; TERMINATED by three
/// wrong ones. The pseudo command FF CA is the coupler's and not answered here.
public final class KtpChip implements VirtualChip {

  private static final byte[] ATR = {0x3B, (byte) 0x81, (byte) 0x80, 1, (byte) 0x80, (byte) 0x80};
  private static final byte[] NO_ANSWER = {};
  private static final int PUPI_LENGTH = 4;
  private static final int NIK_LENGTH = 16;

  private final ChipMemory memory;
  private final ChipRam ram = new ChipRam();
  private final ReadingCommands reading;
  private final IssuingCommands issuing;

  private KtpChip(ChipMemory memory, ChipKeys keys, RandomGenerator random) {
    this.memory = memory;
    this.reading = new ReadingCommands(memory, keys.reading(), random, ram);
    this.issuing = new IssuingCommands(memory, keys, random, ram);
  }

  /// @param masters from which the chip's own keys are derived; other masters make a copy of a UID
  ///   that lacks the keys
  /// @param random for challenges, session and lock nonces
  public static KtpChip load(ChipMemory memory, ChipMasterKeys masters, RandomGenerator random) {
    return new KtpChip(memory, masters.of(memory.content().uid()), random);
  }

  @Override
  public synchronized byte[] transmit(byte[] commandApdu) {
    if (memory.content().dead()) {
      return NO_ANSWER;
    }
    Optional<CommandApdu> command = CommandApdu.parse(commandApdu);
    if (command.isEmpty()) {
      return StatusWord.WRONG_LENGTH.bytes();
    }
    try {
      return memory.content().foreign() ? asForeign(command.get()) : answer(command.get());
    } catch (ChipMemoryException e) {
      return StatusWord.MEMORY_FAILURE.bytes();
    }
  }

  @Override
  public synchronized void powerOff() {
    ram.forget();
  }

  @Override
  public byte[] atr() {
    return memory.content().dead() ? NO_ANSWER : ATR.clone();
  }

  @Override
  public byte[] anticollisionUid() {
    byte[] uid = memory.content().uid();
    return isTypeB() ? Arrays.copyOf(uid, PUPI_LENGTH) : Arrays.copyOfRange(uid, 1, uid.length);
  }

  /// The truth about this chip, which no command tells: for the cabinet and for tests.
  public byte[] uid() {
    return memory.content().uid().clone();
  }

  public boolean isTypeB() {
    return memory.content().type() == 'B';
  }

  public ChipState state() {
    return memory.content().state();
  }

  /// NIK in the biodata of a personalised chip; empty in a blank, or when the field is no NIK.
  public Optional<String> chipNik() {
    byte[] biodata = memory.content().file(ElementaryFile.BIODATA);
    boolean personalised = state() != ChipState.BLANK;
    int start = Short.BYTES + 1;
    if (!personalised || biodata.length < start + NIK_LENGTH) {
      return Optional.empty();
    }
    String nik = new String(biodata, start, NIK_LENGTH, StandardCharsets.US_ASCII);
    return Optional.of(nik).filter(text -> text.matches("\\d{16}"));
  }

  private byte[] answer(CommandApdu command) {
    return switch (command.cla()) {
      case 0x00 -> plain(command);
      case 0x04 -> reading.protectedCommand(command);
      case 0x80 -> issuingPlain(command);
      case 0x84 -> issuingProtected(command);
      default -> StatusWord.CLASS.bytes();
    };
  }

  private byte[] plain(CommandApdu command) {
    return switch (command.ins()) {
      case 0x82 -> reading.authenticate(command);
      case 0x84 -> reading.challenge(command);
      case ReadingCommands.SELECT -> reading.select(command);
      case ReadingCommands.READ -> reading.read(command);
      case 0xDD -> uidOfTypeB(command);
      default -> StatusWord.INSTRUCTION.bytes();
    };
  }

  private byte[] issuingPlain(CommandApdu command) {
    return switch (command.ins()) {
      case 0x46 -> issuing.activate(command);
      case 0x50 -> issuing.begin(command);
      default -> StatusWord.INSTRUCTION.bytes();
    };
  }

  private byte[] issuingProtected(CommandApdu command) {
    return switch (command.ins()) {
      case 0x44 -> issuing.lock(command);
      case 0xD6 -> issuing.write(command);
      default -> StatusWord.INSTRUCTION.bytes();
    };
  }

  private byte[] uidOfTypeB(CommandApdu command) {
    if (!isTypeB()) {
      return StatusWord.INSTRUCTION.bytes();
    }
    if (command.p1p2() != 0) {
      return StatusWord.WRONG_P1_P2.bytes();
    }
    return command.asks(ChipSpec.UID_LENGTH)
        ? StatusWord.OK.after(memory.content().uid())
        : StatusWord.WRONG_LENGTH.bytes();
  }

  /// Some other contactless card: it has a UID and no DF 7F0A (profile, 6).
  private byte[] asForeign(CommandApdu command) {
    return switch (command.ins()) {
      case ReadingCommands.SELECT -> StatusWord.FILE_NOT_FOUND.bytes();
      case 0xDD -> uidOfTypeB(command);
      default -> StatusWord.INSTRUCTION.bytes();
    };
  }
}
