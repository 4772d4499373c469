package id.anjungan.agent.chip;

import id.anjungan.agent.device.chipchannel.ChipChannel;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.ChipScript;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.LockProof;
import java.util.Arrays;
import java.util.List;

/// Writing and activating one new card at the coupler (docs/ktp-el-test-profile.md 3.3, 3.4). The
/// commands come wrapped from the centre; the kiosk can neither make nor open them.
final class BlankDialogue {

  private static final int LOCK_NONCE = 8;
  private static final int PROOF = 16;
  private static final int ACTIVATION = 16;

  /// CLA and INS of begin, write and lock: all that a script may hold.
  private static final int BEGIN = 0x8050;

  private static final int WRITE = 0x84D6;
  private static final int LOCK = 0x8444;

  private final PoweredChip chip;

  private BlankDialogue(PoweredChip chip) {
    this.chip = chip;
  }

  static BlankDialogue with(ChipChannel coupler, ChipUid expected) throws DialogueBrokenException {
    PoweredChip chip = PoweredChip.at(coupler, expected);
    chip.selectApplication();
    return new BlankDialogue(chip);
  }

  ChipUid uid() {
    return chip.uid();
  }

  /// @return 8 bytes, good for one script as long as the chip stays powered
  Blob challenge() throws DialogueBrokenException {
    CardControl control = chip.cardControl();
    if (control.state() != CardControl.BLANK) {
      throw new DialogueBrokenException(new Break.WrongState(control.toString()));
    }
    return new Blob(chip.challenge());
  }

  LockProof write(ChipScript script) throws DialogueBrokenException {
    checkForm(script.commands());
    byte[] answer = new byte[0];
    for (int i = 0; i < script.commands().size(); i++) {
      answer = chip.send("script command " + i, script.commands().get(i).bytes());
    }
    return lockProof(answer);
  }

  /// Sent whatever the state is said to be; the state byte afterwards decides. So a card that was
  /// activated just before a power cut counts as activated.
  void activate(Blob activation) throws DialogueBrokenException {
    if (activation.length() != ACTIVATION) {
      throw malformed("an activation of " + activation.length() + " bytes");
    }
    var answer = chip.exchange("activate", KtpCommands.activate(activation.bytes()));
    CardControl control = chip.cardControl();
    if (control.state() != CardControl.ACTIVE) {
      throw new DialogueBrokenException(new Break.Refused("activate: " + answer + ", " + control));
    }
  }

  private static void checkForm(List<Blob> commands) throws DialogueBrokenException {
    for (int i = 0; i < commands.size(); i++) {
      byte[] command = commands.get(i).bytes();
      int last = commands.size() - 1;
      int expected = i == 0 ? BEGIN : i == last ? LOCK : WRITE;
      if (command.length < 5
          || command.length != 5 + Byte.toUnsignedInt(command[4])
          || (Byte.toUnsignedInt(command[0]) << 8 | Byte.toUnsignedInt(command[1])) != expected) {
        throw malformed("script command " + i);
      }
    }
  }

  private static LockProof lockProof(byte[] answer) throws DialogueBrokenException {
    if (answer.length != LOCK_NONCE + PROOF) {
      throw malformed("an answer to lock of " + answer.length + " bytes");
    }
    return new LockProof(
        new Blob(Arrays.copyOf(answer, LOCK_NONCE)),
        new Blob(Arrays.copyOfRange(answer, LOCK_NONCE, answer.length)));
  }

  private static DialogueBrokenException malformed(String detail) {
    return new DialogueBrokenException(new Break.Malformed(detail));
  }
}
