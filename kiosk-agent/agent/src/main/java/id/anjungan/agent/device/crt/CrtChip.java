package id.anjungan.agent.device.crt;

import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.chipchannel.ChipAnswer;
import id.anjungan.agent.device.chipchannel.ChipChannel;
import id.anjungan.agent.device.chipchannel.Contact;
import id.anjungan.agent.device.line.Deadline;
import id.anjungan.central.contract.ChipUid;
import java.util.Arrays;

/// The chip at a CRT unit's RF station: activation `60 30`, APDUs by `60 34` and `60 35`.
///
/// An APDU is not repeated when its answer is lost: a chip counts what it is sent.
public final class CrtChip implements ChipChannel {

  private static final int APDU_TYPE_A = 0x34;
  private static final int APDU_TYPE_B = 0x35;
  private static final int TYPE_A_HEADER = 5;
  // 00 DD asks a type B chip for its UID (docs/ktp-el-test-profile.md 3).
  private static final byte[] UID_OF_TYPE_B = {0x00, (byte) 0xDD, 0x00, 0x00, 0x08};

  private enum Field {
    OFF,
    TYPE_A,
    TYPE_B
  }

  private final CrtLine line;
  private final CrtUnit unit;
  private Field field = Field.OFF;

  CrtChip(CrtLine line, CrtUnit unit) {
    this.line = line;
    this.unit = unit;
  }

  /// Switches the field on and reads the UID. A chip whose UID does not have the length of a
  /// KTP-el's is as good as none: [Contact.Absent].
  @Override
  public Contact connect() {
    field = Field.OFF;
    Deadline deadline = line.deadline(line.timings().wholeQuery());
    return switch (unit.asked(CrtCommand.RF_ON, deadline)) {
      case CrtReply.Positive positive -> found(positive.data(), deadline);
      case CrtReply.Refused(String code) when CrtErrors.ofChip(code) -> new Contact.Absent();
      case CrtReply.Refused(String code) ->
          new Contact.Failed(CrtErrors.fault(line.unit(), CrtCommand.RF_ON, code));
      case CrtReply.NotRead(DeviceFault fault) -> new Contact.Failed(fault);
      case CrtReply.Lost(DeviceFault fault) -> new Contact.Failed(fault);
    };
  }

  private Contact found(byte[] chip, Deadline deadline) {
    if (chip.length > TYPE_A_HEADER && chip[0] == 'A' && chip.length == TYPE_A_HEADER + chip[4]) {
      return typeA(Arrays.copyOfRange(chip, TYPE_A_HEADER, chip.length));
    }
    if (chip.length == 12 && chip[0] == 'B') {
      return typeB(deadline);
    }
    return new Contact.Failed(fault("what 60 30 answered is neither a type A nor a type B chip"));
  }

  private Contact typeA(byte[] uid) {
    if (uid.length != 7) {
      return new Contact.Absent();
    }
    field = Field.TYPE_A;
    byte[] eight = new byte[8];
    eight[0] = (byte) 0x80;
    System.arraycopy(uid, 0, eight, 1, 7);
    return new Contact.Contactless(ChipUid.of(eight), 'A');
  }

  private Contact typeB(Deadline deadline) {
    field = Field.TYPE_B;
    return switch (sent(UID_OF_TYPE_B, deadline)) {
      case ChipAnswer.Answered answered when answered.ok() && answered.data().length == 8 ->
          new Contact.Contactless(ChipUid.of(answered.data()), 'B');
      case ChipAnswer.Answered _, ChipAnswer.Gone _ -> new Contact.Absent();
      case ChipAnswer.Failed(DeviceFault fault) -> new Contact.Failed(fault);
    };
  }

  /// @param command 4 to 509 bytes
  @Override
  public ChipAnswer transmit(byte[] command) {
    if (command.length < 4 || command.length > CrtCommand.MOST_DATA) {
      throw new IllegalArgumentException("an APDU over the CRT wire has 4 to 509 bytes");
    }
    return sent(command, line.deadline(line.timings().wholeQuery()));
  }

  private ChipAnswer sent(byte[] apdu, Deadline deadline) {
    if (field == Field.OFF) {
      return new ChipAnswer.Gone();
    }
    int pm = field == Field.TYPE_A ? APDU_TYPE_A : APDU_TYPE_B;
    CrtCommand command = new CrtCommand(0x60, pm, apdu);
    return switch (line.order(command, line.timings().chip(), deadline)) {
      case CrtReply.Positive positive -> answer(positive.data());
      case CrtReply.Refused(String code) -> refused(command, code);
      case CrtReply.NotRead(DeviceFault fault) -> new ChipAnswer.Failed(fault);
      case CrtReply.Lost(DeviceFault fault) -> new ChipAnswer.Failed(fault);
    };
  }

  private ChipAnswer answer(byte[] answer) {
    if (answer.length < 2) {
      return new ChipAnswer.Failed(fault("the chip's answer has no status word"));
    }
    int end = answer.length - 2;
    int statusWord = ((answer[end] & 0xFF) << 8) | (answer[end + 1] & 0xFF);
    return new ChipAnswer.Answered(Arrays.copyOf(answer, end), statusWord);
  }

  /// A unit that lost its power has dropped the chip with it.
  private ChipAnswer refused(CrtCommand command, String code) {
    boolean gone =
        code.equals(CrtErrors.CHIP_GONE)
            || code.equals(CrtErrors.NO_CHIP)
            || code.equals(CrtErrors.NOT_RESET);
    if (!gone) {
      return new ChipAnswer.Failed(CrtErrors.fault(line.unit(), command, code));
    }
    field = Field.OFF;
    return new ChipAnswer.Gone();
  }

  private DeviceFault fault(String detail) {
    return new DeviceFault(line.unit(), FaultCode.PROTOCOL_ERROR, detail);
  }

  /// Switches the field off; what the unit says to it does not matter.
  @Override
  public void close() {
    if (field != Field.OFF) {
      field = Field.OFF;
      line.query(CrtCommand.RF_OFF, line.deadline(line.timings().query()));
    }
  }
}
