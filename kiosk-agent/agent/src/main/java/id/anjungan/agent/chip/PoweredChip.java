package id.anjungan.agent.chip;

import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.chipchannel.ChipAnswer;
import id.anjungan.agent.device.chipchannel.ChipChannel;
import id.anjungan.agent.device.chipchannel.Contact;
import id.anjungan.central.contract.ChipUid;

/// A contactless chip that answered its activation; plain commands go to it.
final class PoweredChip implements FileSource {

  private static final int CARD_CONTROL_READ = 0x35;
  private static final int FILE_NOT_FOUND = 0x6A82;

  private final ChipChannel channel;
  private final ChipUid uid;

  private PoweredChip(ChipChannel channel, ChipUid uid) {
    this.channel = channel;
    this.uid = uid;
  }

  /// Powers whatever chip lies at a channel.
  static PoweredChip at(ChipChannel channel) throws DialogueBrokenException {
    return switch (channel.connect()) {
      case Contact.Contactless contactless -> new PoweredChip(channel, contactless.uid());
      case Contact.ContactChip() -> throw broken(new Break.NoKtp("a contact chip answers"));
      case Contact.Absent() -> throw broken(new Break.ChipMute("no chip answers"));
      case Contact.Failed(var fault) -> throw broken(new Break.Impossible(fault));
    };
  }

  /// Powers the chip at a channel, which must be a certain one.
  static PoweredChip at(ChipChannel channel, ChipUid expected) throws DialogueBrokenException {
    PoweredChip chip = at(channel);
    if (!chip.uid.equals(expected)) {
      throw broken(new Break.OtherChip(chip.uid + " lies there, " + expected + " was meant"));
    }
    return chip;
  }

  ChipUid uid() {
    return uid;
  }

  /// Selects the KTP-el application: the first command after power-up.
  void selectApplication() throws DialogueBrokenException {
    ChipAnswer answer = channel.transmit(KtpCommands.select(KtpCommands.KTP_DF));
    switch (answer) {
      case ChipAnswer.Answered answered when !answered.ok() ->
          throw broken(new Break.NoKtp(answered.toString()));
      case ChipAnswer.Failed(var fault) when fault.code() == FaultCode.HARDWARE_ERROR ->
          throw broken(new Break.NoKtp("no answer to select"));
      default -> answered("select of the application", answer);
    }
  }

  @Override
  public void select(KtpFile file) throws DialogueBrokenException {
    ChipAnswer.Answered answer = exchange("select " + file, KtpCommands.select(file.id()));
    if (answer.statusWord() == FILE_NOT_FOUND) {
      throw broken(new Break.Malformed(file + " is missing"));
    }
    data("select " + file, answer);
  }

  @Override
  public byte[] read(int offset, int length) throws DialogueBrokenException {
    return send("read at " + offset, KtpCommands.read(offset, length));
  }

  CardControl cardControl() throws DialogueBrokenException {
    select(KtpFile.CARD_CONTROL);
    return CardControl.parse(read(0, CARD_CONTROL_READ));
  }

  byte[] challenge() throws DialogueBrokenException {
    byte[] challenge = send("get challenge", KtpCommands.challenge());
    if (challenge.length != KtpCommands.CHALLENGE) {
      throw broken(new Break.Malformed("a challenge of " + challenge.length + " bytes"));
    }
    return challenge;
  }

  /// Sends a command that must succeed. @return data of the answer
  byte[] send(String what, byte[] command) throws DialogueBrokenException {
    return data(what, exchange(what, command));
  }

  /// Sends a command, whatever its status word will be.
  ChipAnswer.Answered exchange(String what, byte[] command) throws DialogueBrokenException {
    return answered(what, channel.transmit(command));
  }

  private static byte[] data(String what, ChipAnswer.Answered answer)
      throws DialogueBrokenException {
    if (!answer.ok()) {
      throw broken(new Break.Refused(what + ": " + answer));
    }
    return answer.data();
  }

  private static ChipAnswer.Answered answered(String what, ChipAnswer answer)
      throws DialogueBrokenException {
    return switch (answer) {
      case ChipAnswer.Answered answered -> answered;
      case ChipAnswer.Gone() -> throw broken(new Break.ChipGone());
      case ChipAnswer.Failed(var fault) when fault.code() == FaultCode.HARDWARE_ERROR ->
          throw broken(new Break.ChipMute(what + ": " + fault));
      case ChipAnswer.Failed(var fault) -> throw broken(new Break.Impossible(fault));
    };
  }

  private static DialogueBrokenException broken(Break reason) {
    return new DialogueBrokenException(reason);
  }
}
