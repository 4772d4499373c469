package id.anjungan.agent.journey;

import java.util.concurrent.atomic.AtomicBoolean;

/// Says that the agent is to end. Raised by the signal's thread, seen by the loop between steps.
public final class StopSign {

  private final AtomicBoolean raised = new AtomicBoolean();

  public void raise() {
    raised.set(true);
  }

  public boolean raised() {
    return raised.get();
  }
}
