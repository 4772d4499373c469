package id.anjungan.agent.issuance;

import id.anjungan.agent.chip.CardReading;
import id.anjungan.agent.clock.CountedIds;
import id.anjungan.agent.clock.LifeClock;
import id.anjungan.agent.device.cardprinter.CardFaces;
import id.anjungan.agent.issuance.Truth.Between;
import id.anjungan.agent.issuance.Truth.Card;
import id.anjungan.agent.issuance.Truth.ChipState;
import id.anjungan.agent.issuance.Truth.Place;
import id.anjungan.agent.journal.Journal;
import id.anjungan.agent.journal.JournalUnusableException;
import id.anjungan.agent.journal.MemoryDisk;
import id.anjungan.agent.journal.Power;
import id.anjungan.agent.journal.PowerCut;
import id.anjungan.agent.link.CentreAnswer;
import id.anjungan.agent.link.Link;
import id.anjungan.agent.link.LinkLimits;
import id.anjungan.agent.stock.Load;
import id.anjungan.agent.stock.Stock;
import id.anjungan.agent.verification.NewCard;
import id.anjungan.agent.verification.SecondVerdict;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.RegistrationNumber;
import id.anjungan.central.contract.ReleaseRequest;
import id.anjungan.central.contract.ReleaseToken;
import id.anjungan.central.contract.ReleaseVerdict;
import id.anjungan.central.contract.SignedCapture;
import id.anjungan.central.contract.VisitId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One kiosk from its first start to the end of one visit, power cuts and restarts included.
final class Life {

  static final ChipUid OLD = new ChipUid("80044A0000000001");
  static final int BLANKS = 5;
  static final VisitId VISIT = new VisitId("00000000-0000-4000-8000-0000000000aa");
  static final RegistrationNumber NUMBER =
      RegistrationNumber.of("3315", LocalDate.parse("2026-11-25"), 1);
  private static final KioskId KIOSK = new KioskId("STREET-01");
  private static final CardFaces FACES =
      new CardFaces(new byte[1016 * 648 * 3], new byte[1016 / 8 * 648], new byte[1016 / 8 * 648]);

  /// What varies from life to life.
  record Plan(
      MemoryDisk.Unforced unforced,
      Between between,
      boolean takesNewCard,
      boolean takesOldCard,
      boolean claims) {

    static final Plan GOOD = new Plan(MemoryDisk.Unforced.LOST, Between.BACK, true, true, true);

    Plan citizenGone() {
      return new Plan(unforced, between, takesNewCard, false, false);
    }

    Plan leavesNewCard() {
      return new Plan(unforced, between, false, takesOldCard, claims);
    }
  }

  final Power power = new Power();
  final Truth truth;
  final SimulatedUnits units;
  final StrictCentre centre;
  final MemoryDisk disk;
  final LifeClock clock;
  private final CountedIds ids = new CountedIds();
  private final Plan plan;
  private final int blanks;
  private boolean present = true;
  private boolean lived;
  private Runnable whileChecking = () -> {};
  private UnaryOperator<ReleaseToken> forgery = claims -> claims;

  private @Nullable Stock stock;
  private @Nullable Link link;
  private @Nullable CardMachine machine;
  @Nullable IssuanceEnd end;
  @Nullable RecoveryEnd recovered;

  Life(Plan plan) {
    this(plan, BLANKS);
  }

  /// @param blanks in the stack at the beginning, and in the book
  Life(Plan plan, int blanks) {
    this.plan = plan;
    this.blanks = blanks;
    this.truth = new Truth(power, plan.between());
    this.units = new SimulatedUnits(truth, power);
    this.centre = new StrictCentre(power, KIOSK, OLD);
    this.disk = new MemoryDisk(power, plan.unforced());
    this.clock = new LifeClock(this::citizenActs);
    truth.put(new Card(OLD, true, Place.CITIZEN, ChipState.ACTIVE, null));
    for (int i = 1; i <= blanks; i++) {
      truth.put(new Card(blank(i), false, Place.STACK, ChipState.BLANK, null));
    }
  }

  static ChipUid blank(int number) {
    return new ChipUid("80045A000000000" + number);
  }

  /// Lets every token say something else than the centre signed.
  void forge(UnaryOperator<ReleaseToken> by) {
    forgery = by;
  }

  private Optional<ReleaseToken> claims(String jws) {
    return centre.claims(jws).map(forgery);
  }

  /// Starts the agent and settles what an earlier life left.
  void start() {
    Journal journal = Journal.open(disk, clock, ids);
    link = new Link(centre, journal, clock, ids, LinkLimits.within(Duration.ofSeconds(5)));
    stock = new Stock(journal, "HOPPER-1");
    CardProofs proofs = new CardProofs(this::secondCheck, this::claims, _ -> FACES);
    machine =
        new CardMachine(
            KIOSK,
            units.units(),
            journal,
            link,
            stock,
            proofs,
            clock,
            ids,
            new PathLimits(Duration.ofSeconds(30), Duration.ofSeconds(2)));
    stock.load(new Load("LOAD-1", "HOPPER-1", blanks));
    recovered = machine.recovery(_ -> plan.claims(), new QuietWatcher()).run();
  }

  /// The visit of design 5 from the old card on.
  void visit() {
    CardMachine kiosk = Objects.requireNonNull(machine);
    if (!kiosk.obstacles().isEmpty()) {
      tell("OUT_OF_SERVICE");
      return;
    }
    kiosk.openEntry();
    insert();
    if (!(kiosk.takeIn(VISIT) instanceof CardReading.Read read)) {
      kiosk.giveBack(VISIT, null, new QuietWatcher());
      tell("REFUSED_CARD");
      return;
    }
    IssuanceEnd ended =
        kiosk.issue(new IssuanceOrder(VISIT, NUMBER, read.uid()), new QuietWatcher());
    end = ended;
    if (ended instanceof IssuanceEnd.Mismatched
        || (ended instanceof IssuanceEnd.NotMade(_, boolean kept) && !kept)) {
      kiosk.giveBack(VISIT, read.uid(), new QuietWatcher());
    }
    tell(outcome(ended));
  }

  /// Lives until the power goes for the first time, and stays off.
  void liveUntilCut() {
    lived = true;
    try {
      start();
      visit();
    } catch (PowerCut | JournalUnusableException e) {
      // off
    }
  }

  /// Is cut off at every n-th instant, a number of times.
  void cutEvery(int pace, int times) {
    power.cutAt(pace);
    liveUntilCut();
    for (int i = 0; i < times; i++) {
      power.cutAt(pace + i);
      try {
        powerOff();
        start();
      } catch (PowerCut e) {
        // off again
      }
    }
    power.holds();
    restart();
  }

  boolean hasLived() {
    return lived;
  }

  /// All that survives the power: two lives that leave the same go on the same.
  String whatIsLeft() {
    return disk.digest() + truth.cards() + centre.reports().size() + centre.memory();
  }

  /// What happened, for a test that failed.
  String story() {
    StringBuilder story = new StringBuilder();
    truth.cards().forEach(card -> story.append(card).append('\n'));
    story.append(truth.orders()).append('\n');
    centre.reports().forEach(report -> story.append(report.event()).append('\n'));
    return story.append(end).append('\n').append(recovered).toString();
  }

  /// A whole life: what was cut off is recovered until it is not cut off again.
  Life live() {
    lived = true;
    try {
      start();
      visit();
    } catch (PowerCut | JournalUnusableException e) {
      restart();
    }
    return this;
  }

  void restart() {
    while (true) {
      try {
        powerOff();
        start();
        return;
      } catch (PowerCut | JournalUnusableException e) {
        // cut off again: recovered again
      }
    }
  }

  void powerOff() {
    disk.powerOff();
    truth.powerOff();
    truth.at(Place.BEZEL).filter(_ -> plan.takesNewCard()).ifPresent(this::take);
    present = plan.takesOldCard();
  }

  /// After everything: the line is good and the outbox empties.
  void deliver() {
    centre.mendLine();
    power.holds();
    for (int i = 0; i < 3 && !Objects.requireNonNull(link).deliver(); i++) {
      clock.pause(Duration.ofSeconds(1));
    }
  }

  Stock stock() {
    return Objects.requireNonNull(stock);
  }

  Link link() {
    return Objects.requireNonNull(link);
  }

  CardMachine machine() {
    return Objects.requireNonNull(machine);
  }

  void die(ChipUid uid) {
    truth.put(truth.card(uid).with(ChipState.DEAD));
  }

  void insert() {
    truth.put(truth.card(OLD).at(Place.MOUTH));
  }

  private void citizenActs() {
    if (plan.takesNewCard()) {
      truth.at(Place.BEZEL).ifPresent(this::take);
    }
    if (present && plan.takesOldCard()) {
      truth.at(Place.MOUTH).ifPresent(this::take);
    }
  }

  private void take(Card card) {
    truth.put(card.at(Place.CITIZEN));
    Invariants.citizenHoldsAtMostOneValidCard(this);
  }

  /// Something happens while the finger is checked.
  void whileChecking(Runnable happens) {
    whileChecking = happens;
  }

  private SecondVerdict secondCheck(NewCard card) {
    whileChecking.run();
    ReleaseRequest request =
        new ReleaseRequest(
            card.order(),
            card.chip(),
            card.nonce(),
            card.lock(),
            card.readBack(),
            new SignedCapture("a.b.c"));
    return switch (link().release(request)) {
      case CentreAnswer.Answered<ReleaseVerdict>(ReleaseVerdict verdict) ->
          switch (verdict) {
            case ReleaseVerdict.Released released -> new SecondVerdict.Released(released.token());
            case ReleaseVerdict.NoMatch _ -> new SecondVerdict.Mismatch();
            case ReleaseVerdict.Unusable _ -> new SecondVerdict.NoFinger("NO_USABLE_FINGER");
            case ReleaseVerdict.BadCard(String code) -> new SecondVerdict.BadCard(code);
          };
      case CentreAnswer.Refused<ReleaseVerdict>(var problem) ->
          new SecondVerdict.NoAnswer(problem.code());
      case CentreAnswer.Lost<ReleaseVerdict> _ -> new SecondVerdict.NoAnswer("CENTRE_LOST");
    };
  }

  private static String outcome(IssuanceEnd end) {
    return switch (end) {
      case IssuanceEnd.Taken _ -> "CARD_TAKEN";
      case IssuanceEnd.Retracted _ -> "CARD_RETRACTED";
      case IssuanceEnd.Mismatched _ -> "REFUSED_NEW_CARD_MISMATCH";
      case IssuanceEnd.NotMade _ -> "HANDED_TO_OFFICE";
      case IssuanceEnd.Uncertain _ -> "UNCERTAIN";
    };
  }

  private void tell(String outcome) {
    link().tell(new KioskEvent.VisitEnded(VISIT, NUMBER, outcome, "END"));
    machine().closeSum();
    link().deliver();
  }

  /// Cards that reports place somewhere, for the comparison with the truth.
  List<KioskEvent.BlankEnded> ends() {
    return centre.told(KioskEvent.BlankEnded.class);
  }
}
