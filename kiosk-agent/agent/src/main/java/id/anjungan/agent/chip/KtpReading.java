package id.anjungan.agent.chip;

import id.anjungan.agent.device.chipchannel.ChipChannel;
import java.util.Arrays;

/// The whole reading of a card, in the order of docs/ktp-el-test-profile.md 5.
final class KtpReading {

  private final PoweredChip chip;
  private final ChipChannel samSlot;
  private final SamConfiguration configuration;

  KtpReading(PoweredChip chip, ChipChannel samSlot, SamConfiguration configuration) {
    this.chip = chip;
    this.samSlot = samSlot;
    this.configuration = configuration;
  }

  KtpContent read() throws DialogueBrokenException {
    chip.selectApplication();
    byte[] photo = FileReading.open(chip).whole(KtpFile.PHOTO);
    CardControl control = ownCardControl();
    SamDialogue sam = SamDialogue.open(samSlot, configuration);
    SecureSession session = SecureSession.open(chip, control, sam);
    return protectedFiles(control, photo, sam, session);
  }

  private CardControl ownCardControl() throws DialogueBrokenException {
    CardControl control = chip.cardControl();
    if (!control.uid().equals(chip.uid())) {
      throw new DialogueBrokenException(
          new Break.NotAuthentic("card control names another UID than " + chip.uid()));
    }
    return control;
  }

  /// From here the SAM digests what passes through it, so the order decides its verdict.
  private static KtpContent protectedFiles(
      CardControl control, byte[] photo, SamDialogue sam, SecureSession session)
      throws DialogueBrokenException {
    byte[] signature = FileReading.inSession(session).whole(KtpFile.SIGNATURE);
    sam.startVerification();
    sam.handOverSignature(signature);
    byte[] biodata = FileReading.inSession(session).whole(KtpFile.BIODATA);
    handOverPhoto(photo, sam);
    sam.decipherAutomatically();
    byte[] image = FileReading.inSession(session).whole(KtpFile.SIGNATURE_IMAGE);
    byte[] first = FileReading.ofMinutiae(session).whole(KtpFile.FIRST_MINUTIAE);
    byte[] second = FileReading.ofMinutiae(session).whole(KtpFile.SECOND_MINUTIAE);
    sam.stop();
    return new KtpContent(control, biodata, photo, image, first, second, signature, sam.verify());
  }

  /// In the chunks in which it was read.
  private static void handOverPhoto(byte[] photo, SamDialogue sam) throws DialogueBrokenException {
    int at = 0;
    int length = FileReading.FIRST;
    while (at < photo.length) {
      int end = Math.min(photo.length, at + length);
      sam.handOverPhoto(Arrays.copyOfRange(photo, at, end));
      at = end;
      length = KtpCommands.FREE_CHUNK;
    }
  }
}
