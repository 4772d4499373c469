package id.anjungan.agent.verification;

import id.anjungan.agent.capture.Citizen;
import id.anjungan.agent.capture.Hint;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.Finger;
import java.util.Optional;

/// Shows a finger check to the citizen and listens to what the citizen wants. Calls from the loop's
/// thread.
public interface FingerGuide extends Citizen {

  /// A finger is wanted. @param attempt 1 to `attempts`
  void place(CheckStep step, Finger finger, int attempt, int attempts, Optional<Hint> hint);

  /// An impression was taken and goes to the centre.
  void checking(CheckStep step);

  /// The impression counts as a try: the centre looked at it, or may have.
  void tried(CheckStep step);
}
