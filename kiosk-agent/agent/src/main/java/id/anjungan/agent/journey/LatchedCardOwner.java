package id.anjungan.agent.journey;

import id.anjungan.agent.capture.Hint;
import id.anjungan.agent.chip.CardReading;
import id.anjungan.agent.chip.ChipWork;
import id.anjungan.agent.clock.IdSource;
import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.clock.TimeLimit;
import id.anjungan.agent.contract.Stage;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.agent.issuance.IssuanceWatcher;
import id.anjungan.agent.link.CentreAnswer;
import id.anjungan.agent.link.VisitLink;
import id.anjungan.agent.verification.FingerGuide;
import id.anjungan.agent.verification.FirstCheck;
import id.anjungan.agent.verification.FirstVerdict;
import id.anjungan.central.contract.CardSighting;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.SightingVerdict;
import id.anjungan.central.contract.VisitId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// After a power cut: whether the owner of the latched old card is in front of the machine, proved
/// by a finger that the centre matches, within the time that the card may wait (design 5). Calls
/// from the loop's thread.
public final class LatchedCardOwner {

  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);

  private final ChipWork chips;
  private final VisitLink centre;
  private final FirstCheck firstCheck;
  private final FingerScreens fingers;
  private final Dialogue dialogue;
  private final Lights lights;
  private final KioskClock clock;
  private final IdSource ids;
  private final Duration patience;

  /// @param patience how long the card may wait (`claimSeconds`)
  public LatchedCardOwner(ChipWork chips, Visit.VisitNeeds needs, IdSource ids, Duration patience) {
    this.chips = chips;
    this.centre = needs.centre();
    this.firstCheck = needs.firstCheck();
    this.fingers = needs.fingers();
    this.dialogue = needs.dialogue();
    this.lights = needs.lights();
    this.clock = needs.clock();
    this.ids = ids;
    this.patience = patience;
  }

  /// @param card that the journal says lies latched @return whether its owner is here
  public boolean claimed(ChipUid card) {
    TimeLimit left = TimeLimit.of(patience, clock);
    dialogue.restart();
    dialogue.waitAtLeast(patience.multipliedBy(2));
    dialogue.say(Stage.CARD, new ViewContent.ReadingCard());
    try {
      return chips.readOldCard() instanceof CardReading.Read read
          && read.uid().equals(card)
          && proved(read, left);
    } finally {
      fingers.begin(step -> {});
      dialogue.restart();
    }
  }

  /// Shows the owner the card that comes back.
  public IssuanceWatcher watcher() {
    Diary nobody = new Diary(new VisitId(ids.uuid()), clock);
    return new CardScreens(dialogue, lights, nobody, ScreenWords.BACK_AFTER_CUT);
  }

  /// A centre that does not answer yet is asked again while the card may wait. So is one that has
  /// not heard yet of a token that came back: until then it calls the card void (decision 0005).
  private boolean proved(CardReading.Read card, TimeLimit left) {
    CardSighting sighting = sighting(card);
    while (!left.over()) {
      boolean told = centre.deliver();
      switch (centre.sighting(sighting)) {
        case CentreAnswer.Answered<SightingVerdict>(SightingVerdict.Known known) -> {
          return matched(sighting.visit(), known.fingers(), left);
        }
        case CentreAnswer.Answered<SightingVerdict> refused -> {
          if (told) {
            return false;
          }
          clock.pause(BETWEEN_TRIES);
        }
        case CentreAnswer.Refused<SightingVerdict> refused -> {
          return false;
        }
        case CentreAnswer.Lost<SightingVerdict> lost -> clock.pause(BETWEEN_TRIES);
      }
    }
    return false;
  }

  /// The claim is a visit of its own at the centre, and ends there too.
  private boolean matched(VisitId visit, List<Finger> offered, TimeLimit left) {
    boolean matched =
        firstCheck.check(visit, offered, new Claimant(left)) instanceof FirstVerdict.Matched;
    Outcome outcome = matched ? Outcome.ABANDONED : Outcome.REFUSED_FINGER;
    centre.tell(new KioskEvent.VisitEnded(visit, null, outcome.name(), "CLAIM"));
    return matched;
  }

  private CardSighting sighting(CardReading.Read card) {
    return new CardSighting(
        new VisitId(ids.uuid()),
        card.uid(),
        card.nik(),
        card.cardNumber(),
        card.signatureValid(),
        card.state(),
        clock.now());
  }

  /// Somebody who may be the owner; is waited for until the card's time is over.
  private final class Claimant implements FingerGuide {

    private final TimeLimit left;

    Claimant(TimeLimit left) {
      this.left = left;
    }

    @Override
    public void place(
        CheckStep step, Finger finger, int attempt, int attempts, Optional<Hint> hint) {
      fingers.place(step, finger, attempt, attempts, hint);
      if (hint.isEmpty()) {
        fingers.explain(ScreenWords.CLAIM);
      }
    }

    @Override
    public void checking(CheckStep step) {
      fingers.checking(step);
    }

    @Override
    public void tried(CheckStep step) {
      fingers.tried(step);
    }

    @Override
    public Presence presence() {
      return left.over() ? Presence.GONE : fingers.presence();
    }

    @Override
    public void fingerSeen() {
      fingers.fingerSeen();
    }

    @Override
    public void advise(Hint hint) {
      fingers.advise(hint);
    }
  }
}
