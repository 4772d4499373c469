package id.anjungan.agent.journey;

import id.anjungan.agent.contract.Stage;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.agent.contract.Words;
import id.anjungan.agent.issuance.CardPath;
import id.anjungan.agent.receipt.ReceiptContent;
import id.anjungan.agent.receipt.ReceiptDesk;
import id.anjungan.central.contract.ApplicationOpened;
import id.anjungan.central.contract.KioskEvent;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What every visit owes its citizen at its end, however it ends: the old card, a word to the
/// centre, a paper, a reason and a next step, and a clean machine.
final class Farewell {

  private static final Duration GOODBYE = Duration.ofSeconds(4);

  private final Visit.VisitNeeds needs;
  private final ReceiptDesk receipts;
  private final VisitBook book;
  private final Diary diary;

  Farewell(Visit.VisitNeeds needs, ReceiptDesk receipts, VisitBook book, Diary diary) {
    this.needs = needs;
    this.receipts = receipts;
    this.book = book;
    this.diary = diary;
  }

  /// @return the end as it came to be when the old card had its place
  VisitEnd take(VisitEnd end) {
    VisitEnd settled = end.oldCard() == OldCardPlace.INSIDE ? returnOldCard(end) : end;
    tellCentre(settled);
    book.ended(diary, settled, needs.clock().now());
    needs.path().closeSum();
    boolean printed = print(settled);
    if (explain(settled)) {
      showReceipt(settled, printed);
    }
    sayGoodbye(settled);
    wipe();
    return settled;
  }

  private VisitEnd returnOldCard(VisitEnd end) {
    diary.enter(Stage.COLLECT);
    CardPath.OldCardReturn came =
        needs.path().giveBack(diary.visit(), diary.oldCard(), screens(whyItComesBack(end)));
    needs.lights().mouth(false);
    return switch (came) {
      case TAKEN -> end.withOldCard(OldCardPlace.RETURNED);
      case RETAINED ->
          end.withOldCard(OldCardPlace.KEPT).explainedBy(EndWords.oldCardKept(end.explanation()));
      case STUCK -> VisitEnd.of(Outcome.HANDED_TO_OFFICE, "OLD_CARD_STUCK", OldCardPlace.KEPT);
    };
  }

  private CardScreens screens(@Nullable Words why) {
    return new CardScreens(needs.dialogue(), needs.lights(), diary, why);
  }

  private static @Nullable Words whyItComesBack(VisitEnd end) {
    return end.outcome() == Outcome.ABANDONED ? null : end.explanation().cause();
  }

  private void tellCentre(VisitEnd end) {
    needs
        .centre()
        .tell(
            new KioskEvent.VisitEnded(
                diary.visit(), diary.registrationNumber(), end.outcome().name(), end.code()));
  }

  /// A paper is due for an application and for a card that stays here unreplaced.
  private boolean print(VisitEnd end) {
    Optional<ApplicationOpened> application = diary.application();
    boolean cardStays = end.oldCard() == OldCardPlace.KEPT && end.outcome() != Outcome.CARD_TAKEN;
    if (application.isEmpty() && !cardStays) {
      return false;
    }
    needs
        .dialogue()
        .say(Stage.COLLECT, new ViewContent.Working(1, 1, ScreenWords.PRINTING_RECEIPT, 0));
    boolean printed = receipts.print(content(end, application.orElse(null)));
    needs.lights().receipt(printed);
    return printed;
  }

  private ReceiptContent content(VisitEnd end, @Nullable ApplicationOpened application) {
    return new ReceiptContent(
        needs.dialogue().language(),
        application == null ? null : application.registrationNumber(),
        application == null ? null : application.receipt(),
        end.explanation().cause(),
        end.explanation().nextStep(),
        end.outcome() == Outcome.CARD_TAKEN ? null : end.code(),
        needs.clock().now());
  }

  /// @return whether somebody is still there to read on
  private boolean explain(VisitEnd end) {
    if (!needsExplaining(end)) {
      return true;
    }
    boolean cardCameBack = end.oldCard() == OldCardPlace.RETURNED;
    ViewContent.Refused refused =
        new ViewContent.Refused(
            end.code(),
            end.explanation().cause(),
            end.explanation().nextStep(),
            needs.office(),
            diary.application().map(app -> app.registrationNumber().value()).orElse(null),
            cardCameBack);
    return needs.dialogue().letRead(Question.toRead(Stage.COLLECT, refused));
  }

  /// Nothing is left to say after success and to who left on purpose; an outage before the card has
  /// a screen of its own.
  private static boolean needsExplaining(VisitEnd end) {
    return switch (end.outcome()) {
      case CARD_TAKEN -> false;
      case ABANDONED -> end.oldCard() == OldCardPlace.KEPT;
      case OUT_OF_SERVICE -> end.oldCard() != OldCardPlace.NEVER_IN;
      default -> true;
    };
  }

  private void showReceipt(VisitEnd end, boolean printed) {
    diary
        .application()
        .ifPresent(application ->
            needs
                .dialogue()
                .letRead(
                    Question.toRead(
                        Stage.COLLECT,
                        new ViewContent.Receipt(
                            application.registrationNumber().value(),
                            application.receipt(),
                            printed,
                            end.explanation().nextStep()))));
  }

  private void sayGoodbye(VisitEnd end) {
    if (end.outcome() == Outcome.OUT_OF_SERVICE && end.oldCard() == OldCardPlace.NEVER_IN) {
      return;
    }
    Words words = end.outcome() == Outcome.CARD_TAKEN ? ScreenWords.THANKS : ScreenWords.GOODBYE;
    needs.dialogue().say(null, new ViewContent.Farewell(words));
    needs.centre().deliver();
    needs.clock().pause(GOODBYE);
  }

  /// Nothing of this citizen stays: not on the screen, not in the light, not in the counters.
  private void wipe() {
    needs.lights().out();
    needs.fingers().begin(step -> {});
    needs.dialogue().restart();
  }
}
