package id.anjungan.agent.device.chipchannel.pcsc;

import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.chipchannel.ChipAnswer;
import id.anjungan.agent.device.chipchannel.ChipChannel;
import id.anjungan.agent.device.chipchannel.Contact;
import id.anjungan.central.contract.ChipUid;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/// A chip in a PC/SC reader, named as pcscd names it, such as `Virtual PCD 00 00`.
///
/// Needs no pcscd to be made. When pcscd stops, the calls answer [FaultCode#OFFLINE]; once it is
/// back, the next [#connect()] works again. Calls from one thread.
public final class PcscChannel implements ChipChannel {

  private static final Duration DEADLINE = Duration.ofSeconds(5);
  private static final int SHORTEST_COMMAND = 4;
  private static final int LONGEST_COMMAND = 261;
  private static final int STATUS_WORD = 2;

  /// PC/SC part 3, 3.2.2.1.3: get data, UID; answered by the coupler.
  private static final byte[] GET_UID = {(byte) 0xFF, (byte) 0xCA, 0x00, 0x00, 0x00};

  /// docs/ktp-el-test-profile.md 3: UID of a type B chip; a type A chip answers 6D00.
  private static final byte[] GET_UID_B = {0x00, (byte) 0xDD, 0x00, 0x00, 0x08};

  private static final int UID_A = 7;
  private static final byte PREFIX_A = (byte) 0x80;
  private static final int UID_B = 8;

  private final PcscSession session;
  private final OwnThread thread;
  private final Unit unit;
  private final boolean contactless;

  private PcscChannel(
      PcscLibrary library, String reader, KioskClock clock, Unit unit, boolean contactless) {
    this.session = new PcscSession(library, reader, clock);
    this.thread = new OwnThread("pcsc " + reader);
    this.unit = unit;
    this.contactless = contactless;
  }

  /// The coupler at the printer's contactless station.
  public static PcscChannel coupler(PcscLibrary library, String reader, KioskClock clock) {
    return new PcscChannel(library, reader, clock, Unit.COUPLER, true);
  }

  /// The contact slot of the SAM.
  public static PcscChannel samSlot(PcscLibrary library, String reader, KioskClock clock) {
    return new PcscChannel(library, reader, clock, Unit.SAM, false);
  }

  @Override
  public Contact connect() {
    return thread.within(DEADLINE, this::contact, new Contact.Failed(late()));
  }

  @Override
  public ChipAnswer transmit(byte[] command) {
    if (command.length < SHORTEST_COMMAND || command.length > LONGEST_COMMAND) {
      throw new IllegalArgumentException("a command APDU has 4 to 261 bytes");
    }
    byte[] copy = command.clone();
    return thread.within(DEADLINE, () -> answer(copy), new ChipAnswer.Failed(late()));
  }

  @Override
  public void close() {
    thread.within(
        DEADLINE,
        () -> {
          session.powerDown();
          return true;
        },
        false);
  }

  private Contact contact() {
    PcscStatus status = session.powerUp();
    if (status.cardGone() || status.cardMute()) {
      return new Contact.Absent();
    }
    if (status != PcscStatus.SUCCESS) {
      return new Contact.Failed(fault(status));
    }
    return contactless ? contactlessChip() : new Contact.ContactChip();
  }

  private Contact contactlessChip() {
    ChipAnswer byCoupler = answer(GET_UID);
    Optional<byte[]> typeA = data(byCoupler, UID_A);
    if (typeA.isPresent()) {
      byte[] uid = ByteBuffer.allocate(1 + UID_A).put(PREFIX_A).put(typeA.get()).array();
      return new Contact.Contactless(ChipUid.of(uid), 'A');
    }
    return byCoupler instanceof ChipAnswer.Answered ? typeB() : noUid(byCoupler);
  }

  private Contact typeB() {
    ChipAnswer byChip = answer(GET_UID_B);
    Optional<byte[]> uid = data(byChip, UID_B);
    return uid.isPresent() ? new Contact.Contactless(ChipUid.of(uid.get()), 'B') : noUid(byChip);
  }

  private static Optional<byte[]> data(ChipAnswer answer, int length) {
    return answer instanceof ChipAnswer.Answered answered
            && answered.ok()
            && answered.data().length == length
        ? Optional.of(answered.data())
        : Optional.empty();
  }

  /// A chip that names no UID of 7 or 8 bytes is as good as none: no KTP-el is made so.
  private Contact noUid(ChipAnswer answer) {
    session.powerDown();
    return answer instanceof ChipAnswer.Failed(var fault)
            && fault.code() != FaultCode.HARDWARE_ERROR
        ? new Contact.Failed(fault)
        : new Contact.Absent();
  }

  private ChipAnswer answer(byte[] command) {
    if (!session.hasCard()) {
      return new ChipAnswer.Gone();
    }
    PcscSession.Transmitted transmitted = session.transmit(command);
    return transmitted.status() == PcscStatus.SUCCESS
        ? answered(transmitted.answer())
        : notAnswered(transmitted.status());
  }

  /// Some readers call an answer of no bytes a success when the card leaves within a command.
  private ChipAnswer answered(byte[] answer) {
    int data = answer.length - STATUS_WORD;
    if (data < 0) {
      return session.cardLeaves() ? gone() : new ChipAnswer.Failed(tooShort(answer.length));
    }
    int statusWord = Short.toUnsignedInt(ByteBuffer.wrap(answer).getShort(data));
    return new ChipAnswer.Answered(Arrays.copyOf(answer, data), statusWord);
  }

  private ChipAnswer notAnswered(PcscStatus status) {
    if (status.cardGone() || (status.cardMute() && session.cardLeaves())) {
      return gone();
    }
    if (status.contextLost()) {
      session.dropContext();
    }
    return new ChipAnswer.Failed(fault(status));
  }

  private ChipAnswer gone() {
    session.powerDown();
    return new ChipAnswer.Gone();
  }

  private DeviceFault tooShort(int length) {
    return new DeviceFault(unit, FaultCode.PROTOCOL_ERROR, "an answer of " + length + " bytes");
  }

  private DeviceFault fault(PcscStatus status) {
    return new DeviceFault(unit, code(status), "PC/SC " + status);
  }

  private static FaultCode code(PcscStatus status) {
    if (status.contextLost() || status.readerMissing()) {
      return FaultCode.OFFLINE;
    }
    if (status == PcscStatus.SHARING_VIOLATION) {
      return FaultCode.SEQUENCE;
    }
    return status.cardMute() ? FaultCode.HARDWARE_ERROR : FaultCode.PROTOCOL_ERROR;
  }

  private DeviceFault late() {
    return new DeviceFault(
        unit, FaultCode.OFFLINE, "no answer within " + DEADLINE.toSeconds() + " s");
  }
}
