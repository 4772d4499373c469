package id.anjungan.agent.chip;

import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.chipchannel.ChipAnswer;
import id.anjungan.agent.device.chipchannel.ChipChannel;
import id.anjungan.agent.device.chipchannel.Contact;
import java.nio.ByteBuffer;

/// The commands of an opened SAM (docs/ktp-el-test-profile.md 4).
///
/// What the SAM refuses because of what the card sent is the card's fault; all else is the SAM's.
final class SamDialogue {

  static final int CRYPTOGRAM = 40;

  private static final int SECURITY = 0x6982;
  private static final int OTHER_UID_INSIDE = 0x6A80;
  private static final int SIGNATURE_VALID = 0x0010;
  private static final int SHORTEST_COMMAND = 5;
  private static final int LONGEST_COMMAND = 261;
  private static final int STATUS_WORD = 2;

  private final ChipChannel channel;

  private SamDialogue(ChipChannel channel) {
    this.channel = channel;
  }

  /// Powers the SAM, opens it and sets it to its first state. A SAM is powered anew for each
  /// dialogue, so that nothing of a former one, or of another card, is left in it.
  static SamDialogue open(ChipChannel channel, SamConfiguration configuration)
      throws DialogueBrokenException {
    switch (channel.connect()) {
      case Contact.ContactChip() -> {}
      case Contact.Contactless _ -> throw fault(FaultCode.HARDWARE_ERROR, "not a contact chip");
      case Contact.Absent() -> throw fault(FaultCode.NO_MEDIA, "no SAM answers in its slot");
      case Contact.Failed(var fault) -> throw impossible(fault);
    }
    SamDialogue sam = new SamDialogue(channel);
    sam.send("open", KtpCommands.withData(0x00F00000, configuration.openValue()));
    sam.send("reset", header(0x00FF0000));
    return sam;
  }

  /// @return the cryptogram for the chip's external authenticate
  byte[] cryptogram(CardControl control, byte[] uid, byte[] challenge)
      throws DialogueBrokenException {
    byte[] data =
        ByteBuffer.allocate(control.raw().length + uid.length + challenge.length)
            .put(control.raw())
            .put(uid)
            .put(challenge)
            .array();
    int header = control.oldForm() ? 0x00F10000 : 0x00F10001;
    byte[] cryptogram = sendForCard("cryptogram", header, data, OTHER_UID_INSIDE);
    if (cryptogram.length != CRYPTOGRAM) {
      throw fault(FaultCode.PROTOCOL_ERROR, "SAM: a cryptogram of " + cryptogram.length + " bytes");
    }
    return cryptogram;
  }

  /// Hands over the chip's answer to external authenticate; the session is open afterwards.
  void authenticate(byte[] chipAnswer) throws DialogueBrokenException {
    if (chipAnswer.length != CRYPTOGRAM) {
      throw new DialogueBrokenException(
          new Break.NotAuthentic("an answer of " + chipAnswer.length + " bytes"));
    }
    sendForCard("internal authenticate", 0x00F20000, chipAnswer, SECURITY);
  }

  byte[] wrap(byte[] plainCommand) throws DialogueBrokenException {
    byte[] command = send("wrap", KtpCommands.withData(0x00F30000, plainCommand));
    if (command.length < SHORTEST_COMMAND || command.length > LONGEST_COMMAND) {
      throw fault(FaultCode.PROTOCOL_ERROR, "SAM: wraps to " + command.length + " bytes");
    }
    return command;
  }

  /// @return the chip's data and its status word inside the protection
  ChipAnswer.Answered unwrap(byte[] chipAnswer) throws DialogueBrokenException {
    if (chipAnswer.length == 0 || chipAnswer.length > 0xFF) {
      throw new DialogueBrokenException(
          new Break.NotAuthentic("a protected answer of " + chipAnswer.length + " bytes"));
    }
    byte[] plain = sendForCard("unwrap", 0x00F40000, chipAnswer, SECURITY);
    if (plain.length < STATUS_WORD) {
      throw fault(FaultCode.PROTOCOL_ERROR, "SAM: unwraps to " + plain.length + " bytes");
    }
    ByteBuffer buffer = ByteBuffer.wrap(plain);
    byte[] data = new byte[plain.length - STATUS_WORD];
    buffer.get(data);
    return new ChipAnswer.Answered(data, Short.toUnsignedInt(buffer.getShort()));
  }

  void startVerification() throws DialogueBrokenException {
    send("start verification", header(0x00FA0000));
  }

  void handOverSignature(byte[] signature) throws DialogueBrokenException {
    send("hand over signature", KtpCommands.withData(0x00FA0600, signature));
  }

  void handOverPhoto(byte[] chunk) throws DialogueBrokenException {
    send("hand over photo", KtpCommands.withData(0x00FA0300, chunk));
  }

  void decipherAutomatically() throws DialogueBrokenException {
    send("automatic deciphering", header(0x00FA0500));
  }

  void stop() throws DialogueBrokenException {
    send("stop", header(0x00FA0200));
  }

  /// @return whether the signature fits UID and content
  boolean verify() throws DialogueBrokenException {
    ChipAnswer.Answered answer = exchange(header(0x00FA0400));
    return switch (answer.statusWord()) {
      case SIGNATURE_VALID -> true;
      case SECURITY -> false;
      default -> throw refused("verify", answer);
    };
  }

  /// @param cardsFault the status word by which the SAM says that the card is to blame
  private byte[] sendForCard(String what, int header, byte[] data, int cardsFault)
      throws DialogueBrokenException {
    ChipAnswer.Answered answer = exchange(KtpCommands.withData(header, data));
    if (answer.statusWord() == cardsFault) {
      throw new DialogueBrokenException(new Break.NotAuthentic("SAM, " + what + ": " + answer));
    }
    return data(what, answer);
  }

  private byte[] send(String what, byte[] command) throws DialogueBrokenException {
    return data(what, exchange(command));
  }

  private static byte[] data(String what, ChipAnswer.Answered answer)
      throws DialogueBrokenException {
    if (!answer.ok()) {
      throw refused(what, answer);
    }
    return answer.data();
  }

  private ChipAnswer.Answered exchange(byte[] command) throws DialogueBrokenException {
    return switch (channel.transmit(command)) {
      case ChipAnswer.Answered answered -> answered;
      case ChipAnswer.Gone() -> throw fault(FaultCode.NO_MEDIA, "the SAM left its slot");
      case ChipAnswer.Failed(var fault) -> throw impossible(fault);
    };
  }

  private static byte[] header(int header) {
    return KtpCommands.withData(header, new byte[0]);
  }

  private static DialogueBrokenException refused(String what, ChipAnswer.Answered answer) {
    return fault(FaultCode.HARDWARE_ERROR, "SAM refuses " + what + ": " + answer);
  }

  private static DialogueBrokenException fault(FaultCode code, String detail) {
    return impossible(new DeviceFault(Unit.SAM, code, detail));
  }

  private static DialogueBrokenException impossible(DeviceFault fault) {
    return new DialogueBrokenException(new Break.Impossible(fault));
  }
}
