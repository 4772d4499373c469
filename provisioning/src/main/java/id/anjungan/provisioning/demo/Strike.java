package id.anjungan.provisioning.demo;

import java.util.OptionalInt;

/// A fault with a state that waits for its moment: it strikes once, when the journal says that the
/// state is reached.
final class Strike {

  private final Fault fault;
  private final JournalWatch watch;
  private boolean struck;

  Strike(Fault fault, JournalWatch watch) {
    this.fault = fault;
    this.watch = watch;
  }

  Fault fault() {
    return fault;
  }

  boolean hasStruck() {
    return struck;
  }

  /// When in the journal it came due; empty while it is not, and after it has struck.
  OptionalInt due() {
    return struck ? OptionalInt.empty() : watch.reachedAt();
  }

  void strike(Blows blows) {
    struck = true;
    switch (fault.kind().strikes()) {
      case POWER_CUT -> blows.cutPower();
      case AGENT_DEATH -> blows.killAgent();
      case CENTRE_DEATH -> blows.killCentre();
      case CABINET_AT_STATE -> blows.fail(fault.kind().label());
      default -> throw new IllegalStateException("does not strike at a state: " + fault);
    }
  }
}
