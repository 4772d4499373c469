package id.anjungan.agent.journey;

import id.anjungan.agent.chip.CardReading;
import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.contract.Stage;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.issuance.CardPath;
import id.anjungan.central.contract.ChipUid;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The beginning of a visit at the acceptor: the old card is asked for, taken in and read.
final class CardEntry {

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

  private final Dialogue dialogue;
  private final Lights lights;
  private final CardPath path;
  private final KioskClock clock;
  private final Diary diary;

  CardEntry(Visit.VisitNeeds needs, Diary diary) {
    this.dialogue = needs.dialogue();
    this.lights = needs.lights();
    this.path = needs.path();
    this.clock = needs.clock();
    this.diary = diary;
  }

  Step<CardReading.Read> takeIn() {
    return waitForCard().then(this::readCard);
  }

  private Step<Boolean> waitForCard() {
    if (path.openEntry() instanceof Motion.Failed(DeviceFault fault)) {
      return Step.over(Outcome.OUT_OF_SERVICE, fault.word(), OldCardPlace.NEVER_IN);
    }
    lights.mouth(true);
    dialogue.alive();
    dialogue.pose(Question.inVisit(Stage.CARD, new ViewContent.InsertCard()));
    while (true) {
      switch (path.cardInMouth()) {
        case Reading.Told<Boolean>(Boolean there) when there -> {
          lights.mouth(false);
          return new Step.Went<>(there);
        }
        case Reading.Told<Boolean> none -> {}
        case Reading.Silent<Boolean>(DeviceFault fault) -> {
          return closeEntry(Outcome.OUT_OF_SERVICE, fault.word());
        }
      }
      Optional<String> left = dialogue.glance().leaving();
      if (left.isPresent()) {
        return closeEntry(Outcome.ABANDONED, left.get());
      }
      clock.pause(BETWEEN_LOOKS);
    }
  }

  /// A card that was put in at the last moment is not swallowed: it goes back.
  private <T> Step<T> closeEntry(Outcome outcome, String code) {
    path.closeEntry();
    boolean inside = path.cardInMouth() instanceof Reading.Told<Boolean>(Boolean there) && there;
    return Step.over(outcome, code, inside ? OldCardPlace.INSIDE : OldCardPlace.NEVER_IN);
  }

  private Step<CardReading.Read> readCard(boolean there) {
    dialogue.say(Stage.CARD, new ViewContent.ReadingCard());
    return switch (path.takeIn(diary.visit())) {
      case CardReading.Read read -> {
        diary.tookOldCard(read.uid());
        yield new Step.Went<>(read);
      }
      case CardReading.Foreign(ChipUid uid, String why) -> {
        noteCard(uid);
        yield refuseCard(why.equals("NOT_AUTHENTIC") ? "CARD_NOT_AUTHENTIC" : "FOREIGN_CARD");
      }
      case CardReading.Dead dead -> refuseCard("CARD_CHIP_DEAD");
      case CardReading.TornOff(ChipUid uid) -> {
        noteCard(uid);
        yield refuseCard("CARD_TORN_OFF");
      }
      case CardReading.NotPossible(DeviceFault fault) ->
          Step.over(Outcome.OUT_OF_SERVICE, fault.word(), OldCardPlace.INSIDE);
    };
  }

  private void noteCard(@Nullable ChipUid uid) {
    if (uid != null) {
      diary.tookOldCard(uid);
    }
  }

  private static <T> Step<T> refuseCard(String code) {
    return Step.over(Outcome.REFUSED_CARD, code, OldCardPlace.INSIDE);
  }
}
