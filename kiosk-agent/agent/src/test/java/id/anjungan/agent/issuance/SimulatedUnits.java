package id.anjungan.agent.issuance;

import id.anjungan.agent.chip.CardReading;
import id.anjungan.agent.chip.ChipOutcome;
import id.anjungan.agent.chip.ChipWork;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.acceptor.Acceptor;
import id.anjungan.agent.device.acceptor.AcceptorStatus;
import id.anjungan.agent.device.cardprinter.CardFaces;
import id.anjungan.agent.device.cardprinter.CardPrinter;
import id.anjungan.agent.device.cardprinter.PrinterStatus;
import id.anjungan.agent.device.chipchannel.ChipChannel;
import id.anjungan.agent.device.hopper.Hopper;
import id.anjungan.agent.device.hopper.HopperStatus;
import id.anjungan.agent.issuance.Truth.Card;
import id.anjungan.agent.issuance.Truth.ChipState;
import id.anjungan.agent.issuance.Truth.Place;
import id.anjungan.agent.journal.Power;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.ChipScript;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.LockProof;
import id.anjungan.central.contract.Nik;
import id.anjungan.central.contract.ReadBack;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The three card units and the chips, acting on one [Truth]. Sensors see stations, nothing
/// between.
final class SimulatedUnits {

  private static final Set<Place> HOPPER = Set.of(Place.STACK, Place.HOPPER_RF, Place.HOPPER_REAR);
  private static final Set<Place> PRINTER =
      Set.of(Place.PRINTER_ENTRY, Place.CONTACTLESS, Place.PRINT_STATION, Place.BEZEL);

  /// What sensors besides those of cards may say.
  enum Condition {
    ACCEPTOR_BIN_FULL,
    HOPPER_BIN_FULL,
    REJECT_BOX_FULL,
    COVER_OPEN,
    RIBBON_END,
    ONE_PRINT_LEFT,
    CONTENT_DIFFERS
  }

  private final Truth truth;
  private final Power power;
  private final Set<Unit> silent = new HashSet<>();
  private final Set<Condition> conditions = EnumSet.noneOf(Condition.class);
  private @Nullable String failingChipWork;
  private boolean chipWorkSpoils;

  SimulatedUnits(Truth truth, Power power) {
    this.truth = truth;
    this.power = power;
  }

  CardUnits units() {
    return new CardUnits(new TheAcceptor(), new TheHopper(), new ThePrinter(), new TheChips());
  }

  void set(Condition condition) {
    conditions.add(condition);
  }

  private boolean is(Condition condition) {
    return conditions.contains(condition);
  }

  void silence(Unit unit, boolean away) {
    if (away) {
      silent.add(unit);
    } else {
      silent.remove(unit);
    }
  }

  /// One kind of chip work fails. @param spoils true: the chip refused; false: the reader is away
  void failChipWork(@Nullable String work, boolean spoils) {
    failingChipWork = work;
    chipWorkSpoils = spoils;
  }

  private Motion motion(Unit unit, @Nullable FaultCode fault) {
    return fault == null ? Motion.DONE : Motion.failed(new DeviceFault(unit, fault, "simulated"));
  }

  private Motion move(Unit unit, String order, Place target, Place... from) {
    if (silent.contains(unit)) {
      return motion(unit, FaultCode.OFFLINE);
    }
    return motion(unit, truth.move(order, target, from));
  }

  private Motion settle(Unit unit, Set<Place> places, boolean old) {
    power.instant("set ready " + unit);
    if (silent.contains(unit)) {
      return motion(unit, FaultCode.OFFLINE);
    }
    boolean clear = truth.settle(card -> card.old() == old && places.contains(card.place()));
    return motion(unit, clear ? null : FaultCode.JAM);
  }

  private <T> Reading<T> told(Unit unit, T status) {
    return silent.contains(unit)
        ? Reading.silent(new DeviceFault(unit, FaultCode.OFFLINE, "simulated"))
        : Reading.told(status);
  }

  private final class TheAcceptor implements Acceptor {
    private boolean entry;

    @Override
    public Motion initialise() {
      return settle(Unit.ACCEPTOR, Set.of(Place.MOUTH, Place.LATCH), true);
    }

    @Override
    public Reading<AcceptorStatus> status() {
      AcceptorStatus.Position position =
          truth
              .at(Place.MOUTH, Place.LATCH)
              .map(card ->
                  card.place() == Place.MOUTH
                      ? AcceptorStatus.Position.MOUTH
                      : AcceptorStatus.Position.RF_STATION)
              .orElse(AcceptorStatus.Position.NONE);
      return told(
          Unit.ACCEPTOR, new AcceptorStatus(position, entry, is(Condition.ACCEPTOR_BIN_FULL)));
    }

    @Override
    public Motion allowEntry() {
      entry = true;
      return Motion.DONE;
    }

    @Override
    public Motion forbidEntry() {
      entry = false;
      return Motion.DONE;
    }

    @Override
    public Motion latch() {
      return move(Unit.ACCEPTOR, "latch", Place.LATCH, Place.MOUTH);
    }

    @Override
    public Motion giveBack() {
      return move(Unit.ACCEPTOR, "giveBack", Place.MOUTH, Place.LATCH, Place.MOUTH);
    }

    @Override
    public Motion retain() {
      return move(Unit.ACCEPTOR, "retain", Place.ACCEPTOR_BIN, Place.LATCH, Place.MOUTH);
    }

    @Override
    public ChipChannel chip() {
      throw new UnsupportedOperationException("the card path asks ChipWork");
    }
  }

  private final class TheHopper implements Hopper {
    @Override
    public String name() {
      return "HOPPER-1";
    }

    @Override
    public Motion initialise() {
      return settle(Unit.HOPPER, HOPPER, false);
    }

    @Override
    public Reading<HopperStatus> status() {
      HopperStatus.Position position =
          truth
              .at(Place.HOPPER_RF, Place.HOPPER_REAR)
              .map(card ->
                  card.place() == Place.HOPPER_RF
                      ? HopperStatus.Position.RF_STATION
                      : HopperStatus.Position.REAR_PASSAGE)
              .orElse(HopperStatus.Position.NONE);
      HopperStatus.Level level =
          truth.at(Place.STACK).isPresent() ? HopperStatus.Level.FEW : HopperStatus.Level.EMPTY;
      return told(Unit.HOPPER, new HopperStatus(position, level, is(Condition.HOPPER_BIN_FULL)));
    }

    @Override
    public Motion feed() {
      if (truth.at(Place.STACK).isEmpty()) {
        return motion(Unit.HOPPER, FaultCode.EMPTY);
      }
      return move(Unit.HOPPER, "feed", Place.HOPPER_RF, Place.STACK);
    }

    @Override
    public Reading<ChipUid> readUid() {
      power.instant("read UID");
      Optional<Card> card = truth.at(Place.HOPPER_RF).filter(c -> c.chip() != ChipState.DEAD);
      return card.<Reading<ChipUid>>map(c -> told(Unit.HOPPER, c.uid()))
          .orElseGet(() ->
              Reading.silent(new DeviceFault(Unit.HOPPER, FaultCode.HARDWARE_ERROR, "no chip")));
    }

    @Override
    public Motion passOn() {
      return move(Unit.HOPPER, "passOn", Place.PRINTER_ENTRY, Place.HOPPER_RF, Place.HOPPER_REAR);
    }

    @Override
    public Motion drop() {
      return move(Unit.HOPPER, "drop", Place.HOPPER_BIN, Place.HOPPER_RF, Place.HOPPER_REAR);
    }
  }

  private final class ThePrinter implements CardPrinter {
    @Override
    public Motion reset() {
      return settle(Unit.CARD_PRINTER, PRINTER, false) instanceof Motion.Failed(var fault)
              && fault.code() == FaultCode.OFFLINE
          ? Motion.failed(fault)
          : Motion.DONE;
    }

    @Override
    public Reading<PrinterStatus> status() {
      PrinterStatus.Position position =
          truth
              .at(PRINTER.toArray(Place[]::new))
              .map(card -> position(card.place()))
              .orElseGet(this::stuckOrNone);
      return told(
          Unit.CARD_PRINTER,
          new PrinterStatus(
              position,
              is(Condition.COVER_OPEN),
              is(Condition.RIBBON_END) ? PrinterStatus.Ribbon.END : PrinterStatus.Ribbon.OK,
              is(Condition.REJECT_BOX_FULL),
              is(Condition.ONE_PRINT_LEFT) ? 1 : 50));
    }

    private PrinterStatus.Position stuckOrNone() {
      boolean stuck =
          truth
              .find(card -> PRINTER.contains(card.place()) && truth.isStuck(card.uid()))
              .isPresent();
      return stuck ? PrinterStatus.Position.JAMMED : PrinterStatus.Position.NONE;
    }

    private PrinterStatus.Position position(Place place) {
      return switch (place) {
        case PRINTER_ENTRY -> PrinterStatus.Position.ENTRY;
        case CONTACTLESS -> PrinterStatus.Position.CONTACTLESS_STATION;
        case PRINT_STATION -> PrinterStatus.Position.PRINT_STATION;
        default -> PrinterStatus.Position.BEZEL;
      };
    }

    @Override
    public Motion toContactless() {
      return move(
          Unit.CARD_PRINTER,
          "toContactless",
          Place.CONTACTLESS,
          Place.PRINTER_ENTRY,
          Place.PRINT_STATION);
    }

    @Override
    public Motion print(CardFaces faces) {
      return move(
          Unit.CARD_PRINTER,
          "print",
          Place.PRINT_STATION,
          Place.CONTACTLESS,
          Place.PRINT_STATION,
          Place.PRINTER_ENTRY);
    }

    @Override
    public Motion present() {
      return move(
          Unit.CARD_PRINTER, "present", Place.BEZEL, Place.CONTACTLESS, Place.PRINT_STATION);
    }

    @Override
    public Reading<Boolean> heldInBezel() {
      return told(Unit.CARD_PRINTER, truth.at(Place.BEZEL).isPresent());
    }

    @Override
    public Motion takeBack() {
      return move(Unit.CARD_PRINTER, "takeBack", Place.REJECT_BOX, Place.BEZEL);
    }

    @Override
    public Motion reject() {
      return move(
          Unit.CARD_PRINTER,
          "reject",
          Place.REJECT_BOX,
          Place.PRINTER_ENTRY,
          Place.CONTACTLESS,
          Place.PRINT_STATION);
    }
  }

  private final class TheChips implements ChipWork {
    @Override
    public CardReading readOldCard() {
      power.instant("read old card");
      return truth
          .at(Place.LATCH)
          .<CardReading>map(card ->
              card.chip() == ChipState.DEAD
                  ? new CardReading.Dead()
                  : new CardReading.Read(card.uid(), new Nik("9901010101900001"), 2, null, true))
          .orElseGet(CardReading.Dead::new);
    }

    @Override
    public ChipOutcome<Boolean> samReady() {
      return work("sam", () -> new ChipOutcome.Good<>(true));
    }

    @Override
    public ChipOutcome<Blob> challenge(ChipUid blank) {
      return work("challenge", () -> at(blank, ChipState.BLANK, new Blob(new byte[8])));
    }

    @Override
    public ChipOutcome<LockProof> write(ChipUid blank, ChipScript script) {
      return work(
          "write",
          () -> {
            LockProof proof = new LockProof(new Blob(new byte[8]), new Blob(new byte[16]));
            ChipOutcome<LockProof> outcome = at(blank, ChipState.BLANK, proof);
            if (outcome instanceof ChipOutcome.Good<LockProof>) {
              truth.put(truth.card(blank).with(ChipState.LOCKED));
            }
            power.instant("written");
            return outcome;
          });
    }

    @Override
    public ChipOutcome<ReadBack> readBack(ChipUid chip) {
      return work(
          "readBack",
          () ->
              at(
                  chip,
                  ChipState.LOCKED,
                  new ReadBack(
                      new Blob(new byte[1]),
                      new Blob(new byte[1]),
                      is(Condition.CONTENT_DIFFERS) ? new Blob(new byte[31]) : Scripted.DIGEST,
                      true)));
    }

    @Override
    public ChipOutcome<Boolean> activate(ChipUid chip, Blob activation) {
      return work(
          "activate",
          () -> {
            ChipOutcome<Boolean> outcome = at(chip, ChipState.LOCKED, true);
            if (outcome instanceof ChipOutcome.Good<Boolean>) {
              truth.put(truth.card(chip).with(ChipState.ACTIVE));
            }
            power.instant("activated");
            return outcome;
          });
    }

    @Override
    public ChipOutcome<ChipUid> chipAtCoupler() {
      return work("chipAtCoupler", () -> uid(Place.CONTACTLESS));
    }

    @Override
    public ChipOutcome<ChipUid> chipAtAcceptor() {
      power.instant("read UID at acceptor");
      return uid(Place.LATCH);
    }

    private ChipOutcome<ChipUid> uid(Place place) {
      return truth
          .at(place)
          .filter(card -> card.chip() != ChipState.DEAD)
          .<ChipOutcome<ChipUid>>map(card -> new ChipOutcome.Good<>(card.uid()))
          .orElseGet(() -> new ChipOutcome.Spoiled<>("CHIP_DEAD", "simulated"));
    }

    private <T> ChipOutcome<T> at(ChipUid chip, ChipState state, T value) {
      return truth
          .at(Place.CONTACTLESS)
          .filter(card -> card.uid().equals(chip) && card.chip() == state)
          .<ChipOutcome<T>>map(_ -> new ChipOutcome.Good<>(value))
          .orElseGet(() -> new ChipOutcome.Spoiled<>("CHIP_REFUSED", "simulated"));
    }

    private <T> ChipOutcome<T> work(String work, Supplier<ChipOutcome<T>> done) {
      power.instant("chip " + work);
      if (!work.equals(failingChipWork)) {
        return done.get();
      }
      return chipWorkSpoils
          ? new ChipOutcome.Spoiled<>("CHIP_REFUSED", "simulated")
          : new ChipOutcome.NotPossible<>(
              new DeviceFault(Unit.COUPLER, FaultCode.OFFLINE, "simulated"));
    }
  }
}
