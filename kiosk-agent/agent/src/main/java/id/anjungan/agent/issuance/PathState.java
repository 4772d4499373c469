package id.anjungan.agent.issuance;

import id.anjungan.agent.issuance.OpenBlank.Stage;
import id.anjungan.agent.journal.Follower;
import id.anjungan.agent.journal.JournalRecord;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.KioskReport;
import id.anjungan.central.contract.OldCardEnd;
import id.anjungan.central.contract.VisitId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is open in the card path, as it follows from the journal: the same while the kiosk runs and
/// after a power cut.
final class PathState implements Follower {

  static final String KIND = "CARD_PATH";

  private static final int EXTRACT = 16;

  private final Deque<String> extract = new ArrayDeque<>();
  private @Nullable OpenBlank blank;
  private @Nullable HeldCard old;
  private @Nullable OpenVisit visit;

  Optional<OpenBlank> blank() {
    return Optional.ofNullable(blank);
  }

  Optional<HeldCard> old() {
    return Optional.ofNullable(old);
  }

  Optional<OpenVisit> visit() {
    return Optional.ofNullable(visit);
  }

  /// The last entries in words, oldest first, for an incident; UIDs, no personal data.
  String extract() {
    return String.join("; ", extract);
  }

  @Override
  public void follow(JournalRecord written) {
    if (written.kind().equals(KIND)) {
      PathEntry entry = written.data(PathEntry.class);
      apply(entry);
      note(written.n(), entry);
    }
    for (KioskReport report : written.told()) {
      if (report.event() instanceof KioskEvent.VisitEnded ended) {
        close(ended.visit());
      }
    }
  }

  private void apply(PathEntry entry) {
    switch (entry) {
      case PathEntry.Ordered ordered -> ordered(ordered);
      case PathEntry.Done done -> done(done.act());
      case PathEntry.Failed _ -> {
        // where the card is stays unproved until the sensors have told
      }
      case PathEntry.OldTaken taken -> oldTaken(taken);
      case PathEntry.NotLatched _ -> old = null;
      case PathEntry.OldOver over -> oldOver(over);
      case PathEntry.Authorised authorised -> authorised(authorised);
      case PathEntry.Fed(var uid) -> fed(uid);
      case PathEntry.NothingFed _ -> blank = null;
      case PathEntry.Bound bound -> blank = open(entry).bound(bound.order());
      case PathEntry.Proving _ -> blank = open(entry).at(Stage.PROVING);
      case PathEntry.Verified _ -> blank = open(entry).at(Stage.VERIFIED);
      case PathEntry.TokenUnused _ -> blank = open(entry).at(Stage.TOKEN_UNUSED);
      case PathEntry.BlankOver over -> blankOver(over);
      case PathEntry.Stray _ -> {
        // ended before
      }
    }
  }

  private void ordered(PathEntry.Ordered ordered) {
    Act act = ordered.act();
    if (act.ofOldCard()) {
      begin(ordered.visit());
      HeldCard held = old == null ? HeldCard.notLatched(ordered.visit(), ordered.card(), act) : old;
      old = held.ordered(act, ordered.inBin());
    } else if (act == Act.FEED) {
      blank = OpenBlank.feeding(visit == null ? null : visit.visit());
    } else if (blank != null) {
      OpenBlank moving = blank.unproved(act);
      blank = act.ofPrinter() ? moving.withPrinter() : moving;
    }
  }

  private void begin(@Nullable VisitId begun) {
    if (begun != null && (visit == null || !visit.visit().equals(begun))) {
      visit = OpenVisit.begun(begun);
    }
  }

  private void done(Act act) {
    if (act.ofOldCard()) {
      old = old == null ? null : old.done(act);
    } else if (blank != null) {
      OpenBlank moved = blank.unproved(null);
      blank =
          switch (act) {
            case PASS_ON -> moved.withPrinter();
            case PRESENT -> moved.at(Stage.PRESENTED);
            default -> moved;
          };
    }
  }

  private void oldTaken(PathEntry.OldTaken taken) {
    old = HeldCard.latched(taken.visit(), taken.card());
    visit = visit == null ? null : visit.withOld(taken.card());
  }

  private void oldOver(PathEntry.OldOver over) {
    old = null;
    visit = visit == null ? null : visit.withOldEnd(over.end());
    if (over.end() == OldCardEnd.RETAINED && blank != null) {
      blank = blank.withOldKept();
    }
  }

  private void authorised(PathEntry.Authorised authorised) {
    begin(authorised.visit());
    visit = Objects.requireNonNull(visit).authorised(authorised.registrationNumber());
  }

  private void fed(ChipUid uid) {
    blank = (blank == null ? OpenBlank.feeding(null) : blank).fed(uid);
    visit = visit == null ? null : visit.fed(uid);
  }

  private void blankOver(PathEntry.BlankOver over) {
    blank = null;
    visit = visit == null ? null : visit.withBlankEnd(over.end(), over.reason());
  }

  private void close(VisitId ended) {
    if (visit != null && visit.visit().equals(ended)) {
      visit = null;
    }
  }

  private OpenBlank open(PathEntry entry) {
    if (blank == null) {
      throw new IllegalStateException("no blank is open, but the path goes on: " + entry);
    }
    return blank;
  }

  private void note(long n, PathEntry entry) {
    if (extract.size() == EXTRACT) {
      extract.removeFirst();
    }
    String words =
        switch (entry) {
          case PathEntry.Ordered(var act, _, var card, var inBin) ->
              "ordered " + act + named(card) + (inBin == null ? "" : ", " + inBin);
          case PathEntry.Done(var act, var card) -> "done " + act + named(card);
          case PathEntry.Failed(var act, var card, var fault) ->
              "failed " + act + named(card) + ": " + fault;
          case PathEntry.Authorised authorised -> "authorised, old card " + authorised.oldCard();
          default -> entry.toString();
        };
    extract.add(n + " " + words);
  }

  private static String named(@Nullable Object card) {
    return card == null ? "" : " " + card;
  }
}
