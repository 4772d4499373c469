package id.anjungan.agent.journey;

import id.anjungan.agent.contract.Stage;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.issuance.IssuanceStep;
import id.anjungan.agent.issuance.IssuanceWatcher;

/// What is shown while the machine finds its way back after a power cut. Calls from the loop's
/// thread.
public final class RecoveryScreens implements IssuanceWatcher {

  private final Dialogue dialogue;
  private final Lights lights;

  public RecoveryScreens(Dialogue dialogue, Lights lights) {
    this.dialogue = dialogue;
    this.lights = lights;
  }

  /// Before the devices have been asked.
  public void starting() {
    lights.inService(false);
    dialogue.say(
        null,
        new ViewContent.OutOfService("STARTING", OutageWords.STARTING, OutageWords.WAIT));
  }

  /// A card lies open and a unit does not answer: a person is needed, or patience.
  public void blocked(DeviceFault fault) {
    outage(fault.word());
  }

  /// Something happened that nobody had thought of; the recovery begins anew.
  public void surprised() {
    outage("INTERNAL_FAULT");
  }

  private void outage(String code) {
    Explanation words = OutageWords.of(code);
    dialogue.say(
        null, new ViewContent.OutOfService(code, words.cause(), words.nextStep()));
  }

  @Override
  public void working(IssuanceStep step, int secondsLeft) {
    // A recovery makes nothing.
  }

  @Override
  public void collect(int secondsLeft) {
    // A recovery presents nothing.
  }

  @Override
  public void takeOldCard(int secondsLeft) {
    lights.mouth(true);
    dialogue.say(Stage.COLLECT, new ViewContent.TakeOldCard(null, secondsLeft));
  }
}
