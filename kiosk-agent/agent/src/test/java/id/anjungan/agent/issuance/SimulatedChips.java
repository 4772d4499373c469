package id.anjungan.agent.issuance;

import id.anjungan.agent.chip.CardReading;
import id.anjungan.agent.chip.ChipOutcome;
import id.anjungan.agent.chip.ChipWork;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.issuance.SimulatedUnits.Condition;
import id.anjungan.agent.issuance.Truth.ChipState;
import id.anjungan.agent.issuance.Truth.Place;
import id.anjungan.agent.journal.Power;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.ChipScript;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.LockProof;
import id.anjungan.central.contract.Nik;
import id.anjungan.central.contract.ReadBack;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The chips of the cards, as far as the coupler and the acceptor reach them.
final class SimulatedChips implements ChipWork {

  private final Truth truth;
  private final Power power;
  private final Set<Condition> conditions;
  private @Nullable String failingWork;
  private boolean spoils;

  SimulatedChips(Truth truth, Power power, Set<Condition> conditions) {
    this.truth = truth;
    this.power = power;
    this.conditions = conditions;
  }

  /// One kind of chip work fails. @param spoils true: the chip refused; false: the reader is away
  void fail(@Nullable String work, boolean spoils) {
    failingWork = work;
    this.spoils = spoils;
  }

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
                    conditions.contains(Condition.CONTENT_DIFFERS)
                        ? new Blob(new byte[31])
                        : Scripted.DIGEST,
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
    if (!work.equals(failingWork)) {
      return done.get();
    }
    return spoils
        ? new ChipOutcome.Spoiled<>("CHIP_REFUSED", "simulated")
        : new ChipOutcome.NotPossible<>(
            new DeviceFault(Unit.COUPLER, FaultCode.OFFLINE, "simulated"));
  }
}
