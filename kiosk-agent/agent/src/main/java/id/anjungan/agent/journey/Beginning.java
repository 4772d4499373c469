package id.anjungan.agent.journey;

import id.anjungan.agent.issuance.RecoveryEnd;
import java.time.Duration;
import java.util.function.Supplier;

/// What comes before the first visit and after every surprise: the recovery of the card path, until
/// nothing is open in it. Runs on the loop's thread.
public final class Beginning {

  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);

  private final Supplier<RecoveryEnd> recovery;
  private final Visit.VisitNeeds needs;
  private final VisitBook book;
  private final StopSign stop;
  private final Outage outage;

  /// @param recovery one run of the card path's recovery
  public Beginning(
      Supplier<RecoveryEnd> recovery, Visit.VisitNeeds needs, VisitBook book, StopSign stop) {
    this.recovery = recovery;
    this.needs = needs;
    this.book = book;
    this.stop = stop;
    this.outage = new Outage(needs, stop);
  }

  /// Until the card path is settled or the stop sign is raised.
  public void settle() {
    needs.lights().out();
    outage.show(Outage.STARTING);
    while (!stop.raised()) {
      switch (recovery.get()) {
        case RecoveryEnd.Settled settled -> {
          if (settled.visit() != null) {
            book.recovered(settled.visit(), needs.clock().now());
          }
          return;
        }
        case RecoveryEnd.Blocked blocked -> {
          outage.show(blocked.fault().word());
          outage.lastFor(BETWEEN_TRIES);
        }
      }
    }
  }

  /// Something happened that nobody foresaw: out of service for a while.
  public void rest() {
    needs.dialogue().restart();
    outage.show("AGENT_FAULT");
    outage.lastFor(BETWEEN_TRIES);
  }
}
