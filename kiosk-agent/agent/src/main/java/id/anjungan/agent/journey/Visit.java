package id.anjungan.agent.journey;

import id.anjungan.agent.chip.CardReading;
import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.Office;
import id.anjungan.agent.contract.Stage;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.health.Health;
import id.anjungan.agent.health.HealthReport;
import id.anjungan.agent.issuance.CardPath;
import id.anjungan.agent.issuance.IssuanceEnd;
import id.anjungan.agent.issuance.IssuanceOrder;
import id.anjungan.agent.link.CentreAnswer;
import id.anjungan.agent.link.VisitLink;
import id.anjungan.agent.verification.CentreSilence;
import id.anjungan.agent.verification.FirstCheck;
import id.anjungan.agent.verification.FirstVerdict;
import id.anjungan.central.contract.ApplicationOpened;
import id.anjungan.central.contract.ApplicationRequest;
import id.anjungan.central.contract.CardFields;
import id.anjungan.central.contract.CardSighting;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.Refusal;
import id.anjungan.central.contract.ServiceOffer;
import id.anjungan.central.contract.ServiceReason;
import id.anjungan.central.contract.SightingVerdict;
import java.util.List;
import java.util.Optional;

/// One citizen's visit from the touch of START until it is known how it ends (design 5). What is
/// then due is done by [Farewell].
///
/// Each step gives what is true after it, and the next one needs it. From the taking of the old
/// card on, every way out says where that card is.
public final class Visit {

  private final VisitNeeds needs;
  private final Dialogue dialogue;
  private final Diary diary;

  Visit(VisitNeeds needs, Diary diary) {
    this.needs = needs;
    this.dialogue = needs.dialogue();
    this.diary = diary;
  }

  /// What a visit works with. @param office where a person helps whom the kiosk cannot help
  public record VisitNeeds(
      Dialogue dialogue,
      FingerScreens fingers,
      Lights lights,
      Health health,
      CardPath path,
      VisitLink centre,
      FirstCheck firstCheck,
      KioskClock clock,
      Office office) {}

  /// The centre knows the card and may exchange it.
  private record Known(ChipUid card, SightingVerdict.Known verdict) {}

  private record Chosen(ChipUid card, SightingVerdict.Known verdict, ServiceReason service) {}

  /// The finger is the holder's: now the data may be shown.
  private record Proved(
      ChipUid card, ServiceReason service, String verificationId, CardFields resident) {}

  private record Confirmed(ChipUid card, ServiceReason service, String verificationId) {}

  private record Registered(ChipUid card, ApplicationOpened application) {}

  VisitEnd run() {
    return promise()
        .then(healthy -> new CardEntry(needs, diary).takeIn())
        .then(this::askCentre)
        .then(this::chooseService)
        .then(this::checkPerson)
        .then(this::confirmData)
        .then(this::register)
        .finish(this::makeCard);
  }

  private Step<HealthReport> promise() {
    dialogue.say(Stage.CARD, new ViewContent.Working(1, 1, ScreenWords.CHECKING_MACHINE, 0));
    HealthReport report = needs.health().check();
    return report
        .firstObstacle()
        .<Step<HealthReport>>map(
            obstacle -> Step.over(Outcome.OUT_OF_SERVICE, obstacle.code(), OldCardPlace.NEVER_IN))
        .orElseGet(() -> new Step.Went<>(report));
  }

  private Step<Known> askCentre(CardReading.Read read) {
    CardSighting sighting =
        new CardSighting(
            diary.visit(),
            read.uid(),
            read.nik(),
            read.cardNumber(),
            read.signatureValid(),
            read.state(),
            needs.clock().now());
    return switch (needs.centre().sighting(sighting)) {
      case CentreAnswer.Answered<SightingVerdict>(SightingVerdict.Known known) ->
          new Step.Went<>(new Known(read.uid(), known));
      case CentreAnswer.Answered<SightingVerdict>(SightingVerdict.Refused(Refusal refusal)) ->
          refused(refusal);
      case CentreAnswer.Refused<SightingVerdict> refused -> silent(CentreSilence.of(refused));
      case CentreAnswer.Lost<SightingVerdict> lost -> silent(CentreSilence.of(lost));
    };
  }

  /// The centre's own words; what concerns the card is told apart from what concerns its holder.
  private static <T> Step<T> refused(Refusal refusal) {
    Outcome outcome =
        refusal.code().startsWith("CARD_") ? Outcome.REFUSED_CARD : Outcome.REFUSED_NOT_ELIGIBLE;
    Explanation explanation =
        new Explanation(ScreenWords.of(refusal.cause()), ScreenWords.of(refusal.nextStep()));
    return new Step.Over<>(new VisitEnd(outcome, refusal.code(), explanation, OldCardPlace.INSIDE));
  }

  private Step<Chosen> chooseService(Known known) {
    diary.enter(Stage.SERVICE);
    List<ServiceOffer> offers = known.verdict().services();
    ViewContent list = new ViewContent.ChooseService(offers.stream().map(Visit::service).toList());
    while (true) {
      Reply reply = dialogue.ask(Question.inVisit(Stage.SERVICE, list, Action.CHOOSE_SERVICE));
      Optional<String> left = reply.leaving();
      if (left.isPresent()) {
        return Step.over(Outcome.ABANDONED, left.get(), OldCardPlace.INSIDE);
      }
      Optional<ServiceReason> chosen = chosen(reply, offers);
      if (chosen.isPresent()) {
        diary.chose(chosen.get());
        return new Step.Went<>(new Chosen(known.card(), known.verdict(), chosen.get()));
      }
    }
  }

  private static ViewContent.Service service(ServiceOffer offer) {
    return new ViewContent.Service(
        offer.reason().label(),
        ScreenWords.service(offer.reason()),
        ScreenWords.cost(offer),
        ScreenWords.of(offer.timeLimit()));
  }

  private static Optional<ServiceReason> chosen(Reply reply, List<ServiceOffer> offers) {
    return reply instanceof Reply.Touched(Action action, String choice)
        ? offers.stream()
            .map(ServiceOffer::reason)
            .filter(reason -> reason.label().equals(choice))
            .findFirst()
        : Optional.empty();
  }

  private Step<Proved> checkPerson(Chosen chosen) {
    diary.enter(Stage.FINGER);
    FirstVerdict verdict =
        needs.firstCheck().check(diary.visit(), chosen.verdict().fingers(), needs.fingers());
    return switch (verdict) {
      case FirstVerdict.Matched(String verificationId, CardFields resident) ->
          new Step.Went<>(new Proved(chosen.card(), chosen.service(), verificationId, resident));
      case FirstVerdict.NotMatched(String code) ->
          Step.over(Outcome.REFUSED_FINGER, code, OldCardPlace.INSIDE);
      case FirstVerdict.Stopped stopped ->
          Step.over(Outcome.ABANDONED, "STOPPED", OldCardPlace.INSIDE);
      case FirstVerdict.Gone gone -> Step.over(Outcome.ABANDONED, "IDLE", OldCardPlace.INSIDE);
      case FirstVerdict.NoAnswer(CentreSilence silence) -> silent(silence);
      case FirstVerdict.Broken(DeviceFault fault) ->
          Step.over(Outcome.OUT_OF_SERVICE, fault.word(), OldCardPlace.INSIDE);
    };
  }

  private Step<Confirmed> confirmData(Proved proved) {
    ViewContent data = new ViewContent.ConfirmData(DataWords.lines(proved.resident()), null);
    Reply reply =
        dialogue.ask(Question.inVisit(Stage.FINGER, data, Action.CONFIRM, Action.DATA_WRONG));
    Optional<String> left = reply.leaving();
    if (left.isPresent()) {
      return Step.over(Outcome.ABANDONED, left.get(), OldCardPlace.INSIDE);
    }
    return reply.touched(Action.CONFIRM)
        ? new Step.Went<>(new Confirmed(proved.card(), proved.service(), proved.verificationId()))
        : Step.over(Outcome.REFUSED_NOT_ELIGIBLE, "DATA_NOT_CONFIRMED", OldCardPlace.INSIDE);
  }

  private Step<Registered> register(Confirmed confirmed) {
    diary.enter(Stage.MAKING);
    dialogue.say(Stage.MAKING, new ViewContent.Working(1, 1, ScreenWords.OPENING_APPLICATION, 0));
    ApplicationRequest request =
        new ApplicationRequest(
            diary.visit(), confirmed.service(), confirmed.verificationId(), confirmed.card());
    return switch (needs.centre().apply(request)) {
      case CentreAnswer.Answered<ApplicationOpened>(ApplicationOpened opened) -> {
        diary.opened(opened);
        yield new Step.Went<>(new Registered(confirmed.card(), opened));
      }
      case CentreAnswer.Refused<ApplicationOpened> refused -> silent(CentreSilence.of(refused));
      case CentreAnswer.Lost<ApplicationOpened> lost -> silent(CentreSilence.of(lost));
    };
  }

  private VisitEnd makeCard(Registered registered) {
    IssuanceOrder order =
        new IssuanceOrder(
            diary.visit(), registered.application().registrationNumber(), registered.card());
    CardScreens screens = new CardScreens(dialogue, needs.lights(), diary, null);
    IssuanceEnd end = needs.path().issue(order, screens);
    return MakingEnds.of(end, diary);
  }

  /// The centre will not, or does not answer: nothing was made yet, the card goes back. Only a rule
  /// refuses a person; what kiosk and centre have between them is a fault of the machine.
  private static <T> Step<T> silent(CentreSilence silence) {
    Outcome outcome =
        PersonRule.hasCode(silence.code()) ? Outcome.REFUSED_NOT_ELIGIBLE : Outcome.OUT_OF_SERVICE;
    Explanation known = EndWords.of(outcome, silence.code());
    Explanation explanation =
        silence.nextStep() == null
            ? known
            : new Explanation(known.cause(), ScreenWords.of(silence.nextStep()));
    return new Step.Over<>(new VisitEnd(outcome, silence.code(), explanation, OldCardPlace.INSIDE));
  }
}
