package id.anjungan.agent.journey;

import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.contract.Stage;
import id.anjungan.central.contract.ApplicationOpened;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.RegistrationNumber;
import id.anjungan.central.contract.ServiceReason;
import id.anjungan.central.contract.VisitId;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is remembered of one visit while it lasts: numbers and durations, nothing personal.
final class Diary {

  private final VisitId visit;
  private final KioskClock clock;
  private final Map<Stage, Duration> durations = new EnumMap<>(Stage.class);
  private final Map<CheckStep, Integer> attempts = new EnumMap<>(CheckStep.class);
  private Stage stage = Stage.CARD;
  private long stageBegan;
  private @Nullable ServiceReason service;
  private @Nullable ApplicationOpened application;
  private @Nullable ChipUid oldCard;
  private @Nullable ChipUid newCard;

  Diary(VisitId visit, KioskClock clock) {
    this.visit = visit;
    this.clock = clock;
    this.stageBegan = clock.ticks();
  }

  VisitId visit() {
    return visit;
  }

  /// The visit comes to a stage; the time since the last change belongs to the one before.
  void enter(Stage next) {
    durations.merge(stage, Duration.ofNanos(clock.ticks() - stageBegan), Duration::plus);
    stage = next;
    stageBegan = clock.ticks();
  }

  /// An impression counted as a try.
  void attempted(CheckStep step) {
    attempts.merge(step, 1, Integer::sum);
  }

  void chose(ServiceReason reason) {
    service = reason;
  }

  void opened(ApplicationOpened opened) {
    application = opened;
  }

  void tookOldCard(ChipUid card) {
    oldCard = card;
  }

  void madeNewCard(ChipUid card) {
    newCard = card;
  }

  Map<Stage, Duration> durations() {
    enter(stage);
    return Map.copyOf(durations);
  }

  int attempts(CheckStep step) {
    return attempts.getOrDefault(step, 0);
  }

  Optional<ServiceReason> service() {
    return Optional.ofNullable(service);
  }

  Optional<ApplicationOpened> application() {
    return Optional.ofNullable(application);
  }

  @Nullable RegistrationNumber registrationNumber() {
    return application == null ? null : application.registrationNumber();
  }

  @Nullable ChipUid oldCard() {
    return oldCard;
  }

  @Nullable ChipUid newCard() {
    return newCard;
  }
}
