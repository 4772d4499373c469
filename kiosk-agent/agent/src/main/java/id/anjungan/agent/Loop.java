package id.anjungan.agent;

import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.issuance.Recovery;
import id.anjungan.agent.issuance.RecoveryEnd;
import id.anjungan.agent.issuance.RecoveryEnd.RecoveredVisit;
import id.anjungan.agent.journal.JournalUnusableException;
import id.anjungan.agent.journey.Journey;
import id.anjungan.agent.journey.RecoveryScreens;
import id.anjungan.agent.journey.StopSign;
import id.anjungan.agent.journey.VisitBook;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The outermost loop: recovery before anything else, then citizens; after a surprise again.
final class Loop {

  private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

  private final Recovery recovery;
  private final Journey journey;
  private final RecoveryScreens screens;
  private final VisitBook book;
  private final KioskClock clock;
  private final StopSign stop;

  Loop(
      Recovery recovery,
      Journey journey,
      RecoveryScreens screens,
      VisitBook book,
      KioskClock clock,
      StopSign stop) {
    this.recovery = recovery;
    this.journey = journey;
    this.screens = screens;
    this.book = book;
    this.clock = clock;
    this.stop = stop;
  }

  /// Until the stop sign is raised. @throws JournalUnusableException when nothing can be recorded
  void run() {
    screens.starting();
    while (!stop.raised()) {
      try {
        settle();
        journey.run();
      } catch (JournalUnusableException e) {
        throw e;
      } catch (RuntimeException e) {
        LOG.error("surprise; recovering anew", e);
        screens.surprised();
        clock.pause(BETWEEN_TRIES);
      }
    }
  }

  private void settle() {
    while (!stop.raised()) {
      switch (recovery.run()) {
        case RecoveryEnd.Settled(RecoveredVisit visit) -> {
          if (visit != null) {
            book.recovered(visit, clock.now());
          }
          return;
        }
        case RecoveryEnd.Blocked(var fault) -> {
          screens.blocked(fault);
          clock.pause(BETWEEN_TRIES);
        }
      }
    }
  }
}
