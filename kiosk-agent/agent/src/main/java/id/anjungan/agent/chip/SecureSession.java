package id.anjungan.agent.chip;

import id.anjungan.agent.device.chipchannel.ChipAnswer;

/// A reading session between chip and SAM (docs/ktp-el-test-profile.md 3.1, 3.2): every command is
/// wrapped and every answer unwrapped by the SAM; the kiosk holds no key.
final class SecureSession implements FileSource {

  private final PoweredChip chip;
  private final SamDialogue sam;

  private SecureSession(PoweredChip chip, SamDialogue sam) {
    this.chip = chip;
    this.sam = sam;
  }

  /// Chip and SAM prove to each other that they hold the chip's reading key.
  static SecureSession open(PoweredChip chip, CardControl control, SamDialogue sam)
      throws DialogueBrokenException {
    byte[] challenge = chip.challenge();
    byte[] cryptogram = sam.cryptogram(control, chip.uid().bytes(), challenge);
    sam.authenticate(
        authentic(
            "external authenticate",
            chip.exchange("external authenticate", KtpCommands.externalAuthenticate(cryptogram))));
    return new SecureSession(chip, sam);
  }

  @Override
  public void select(KtpFile file) throws DialogueBrokenException {
    send("select " + file, KtpCommands.select(file.id()));
  }

  @Override
  public byte[] read(int offset, int length) throws DialogueBrokenException {
    return send("read at " + offset, KtpCommands.read(offset, length));
  }

  private byte[] send(String what, byte[] plainCommand) throws DialogueBrokenException {
    ChipAnswer.Answered outer = chip.exchange(what, sam.wrap(plainCommand));
    ChipAnswer.Answered inner = sam.unwrap(authentic(what, outer));
    if (!inner.ok()) {
      throw new DialogueBrokenException(new Break.Refused(what + ": " + inner));
    }
    return inner.data();
  }

  /// Outside the protection only 9000 is right: a chip that cannot open a command has another key.
  private static byte[] authentic(String what, ChipAnswer.Answered answer)
      throws DialogueBrokenException {
    if (!answer.ok()) {
      throw new DialogueBrokenException(new Break.NotAuthentic(what + ": " + answer));
    }
    return answer.data();
  }
}
