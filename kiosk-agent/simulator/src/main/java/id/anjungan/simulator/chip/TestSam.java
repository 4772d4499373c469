package id.anjungan.simulator.chip;

import java.nio.file.Path;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// The SAM of the test profile, section 4: a contact chip that only reads. It opens a session with
/// one card at a time, wraps and unwraps what the host sends to it, and verifies its signature.
///
/// Where the profile is silent: every instruction but *open* waits until it is opened, and a second
/// *wrap* before the answer of the first was unwrapped is out of order.
public final class TestSam implements VirtualChip {

  private static final byte[] ATR = {0x3B, (byte) 0x80, (byte) 0x81, 1, 1};
  private static final int OPEN = 0xF0;
  private static final int OPEN_TRIES = 3;
  private static final int UID_LENGTH = 8;
  private static final int SIGNATURE_FILE = 80;

  private final SamConfiguration configuration;
  private final ECPublicKey cardSignature;
  private final SamSession session;
  private boolean open;
  private int wrongOpens;
  private @Nullable SamVerification verification;

  public TestSam(
      SamConfiguration configuration,
      byte[] masterReading,
      ECPublicKey cardSignature,
      RandomGenerator random) {
    this.configuration = configuration;
    this.cardSignature = cardSignature;
    this.session = new SamSession(masterReading.clone(), random);
  }

  /// The SAM of the street.
  ///
  /// @param samFile `sam.json`
  /// @param cardSignatureFile the public card-signature key as JWK
  /// @throws KeyFileException when a file is not what it should be
  public static TestSam load(
      Path samFile, ChipMasterKeys masters, Path cardSignatureFile, RandomGenerator random) {
    return new TestSam(
        SamConfiguration.ofJson(samFile),
        masters.reading(),
        KeyFile.publicJwk(cardSignatureFile),
        random);
  }

  @Override
  public synchronized byte[] transmit(byte[] commandApdu) {
    Optional<CommandApdu> parsed = CommandApdu.parse(commandApdu);
    if (parsed.isEmpty()) {
      return StatusWord.WRONG_LENGTH.bytes();
    }
    CommandApdu command = parsed.get();
    if (command.cla() != 0) {
      return StatusWord.CLASS.bytes();
    }
    if (command.ins() != OPEN && !open) {
      return StatusWord.CONDITIONS.bytes();
    }
    return answer(command);
  }

  @Override
  public synchronized void powerOff() {
    open = false;
    wrongOpens = 0;
    forget();
  }

  @Override
  public byte[] atr() {
    return ATR.clone();
  }

  private byte[] answer(CommandApdu command) {
    return switch (command.ins()) {
      case OPEN -> open(command).bytes();
      case 0xF1 -> computeCryptogram(command);
      case 0xF2 -> session.authenticate(command).bytes();
      case 0xF3 -> session.wrap(command);
      case 0xF4 -> unwrap(command);
      case 0xF7 -> tellUid(command);
      case 0xFA -> verification(command).bytes();
      case 0xFF -> reset(command).bytes();
      default -> StatusWord.INSTRUCTION.bytes();
    };
  }

  private StatusWord open(CommandApdu command) {
    byte[] expected = configuration.openValue();
    if (command.p1p2() != 0) {
      return StatusWord.WRONG_P1_P2;
    }
    if (!command.carries(expected.length)) {
      return StatusWord.WRONG_LENGTH;
    }
    if (wrongOpens == OPEN_TRIES) {
      return StatusWord.BLOCKED;
    }
    open = Cryptography.same(command.data(), expected);
    wrongOpens = open ? 0 : wrongOpens + 1;
    return open ? StatusWord.OK : refusedOpen();
  }

  private StatusWord refusedOpen() {
    forget();
    return wrongOpens == OPEN_TRIES ? StatusWord.BLOCKED : StatusWord.SECURITY;
  }

  private StatusWord reset(CommandApdu command) {
    if (command.p1p2() != 0) {
      return StatusWord.WRONG_P1_P2;
    }
    if (!command.asks(0)) {
      return StatusWord.WRONG_LENGTH;
    }
    forget();
    return StatusWord.OK;
  }

  private void forget() {
    session.forget();
    verification = null;
  }

  private byte[] tellUid(CommandApdu command) {
    if (command.p1p2() != 0) {
      return StatusWord.WRONG_P1_P2.bytes();
    }
    return command.asks(UID_LENGTH)
        ? StatusWord.OK.after(configuration.samUid())
        : StatusWord.WRONG_LENGTH.bytes();
  }

  private byte[] computeCryptogram(CommandApdu command) {
    verification = null;
    return session.computeCryptogram(command);
  }

  private byte[] unwrap(CommandApdu command) {
    SamSession.Unwrapped unwrapped = session.unwrap(command);
    SamVerification running = verification;
    if (running != null) {
      unwrapped.readData().ifPresent(running::passed);
    }
    return unwrapped.answer();
  }

  private StatusWord verification(CommandApdu command) {
    if (command.p2() != 0) {
      return StatusWord.WRONG_P1_P2;
    }
    return switch (command.p1()) {
      case 0x00 -> command.asks(0) ? startVerification() : StatusWord.WRONG_LENGTH;
      case 0x02, 0x04, 0x05 ->
          command.asks(0) ? stepOfVerification(command.p1()) : StatusWord.WRONG_LENGTH;
      case 0x03, 0x06 -> handOver(command);
      default -> StatusWord.WRONG_P1_P2;
    };
  }

  private StatusWord startVerification() {
    Optional<byte[]> uid = session.cardUid();
    verification = uid.map(bytes -> new SamVerification(cardSignature, bytes)).orElse(null);
    return uid.isPresent() ? StatusWord.OK : StatusWord.CONDITIONS;
  }

  private StatusWord stepOfVerification(int step) {
    SamVerification running = verification;
    if (running == null) {
      return StatusWord.CONDITIONS;
    }
    return switch (step) {
      case 0x02 -> running.stop();
      case 0x05 -> running.decipher();
      default -> verdict(running);
    };
  }

  /// A verdict is given once.
  private StatusWord verdict(SamVerification running) {
    verification = null;
    return running.verify();
  }

  private StatusWord handOver(CommandApdu command) {
    boolean signature = command.p1() == 0x06;
    int length = command.data().length;
    if (!command.carries(signature ? SIGNATURE_FILE : length)) {
      return StatusWord.WRONG_LENGTH;
    }
    SamVerification running = verification;
    if (running == null) {
      return StatusWord.CONDITIONS;
    }
    byte[] data = Arrays.copyOf(command.data(), length);
    return signature ? running.giveSignature(data) : running.givePhoto(data);
  }
}
