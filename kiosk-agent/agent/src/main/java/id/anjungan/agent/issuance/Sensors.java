package id.anjungan.agent.issuance;

import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.acceptor.AcceptorStatus;
import id.anjungan.agent.device.acceptor.BinCount;
import id.anjungan.agent.device.cardprinter.PrinterStatus;
import id.anjungan.agent.device.hopper.HopperStatus;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// Asks the card units where cards are, with patience for one that does not answer at once.
final class Sensors {

  private static final Duration AGAIN = Duration.ofMillis(500);

  private final CardUnits units;
  private final KioskClock clock;
  private final Duration patience;

  Sensors(CardUnits units, KioskClock clock, Duration patience) {
    this.units = units;
    this.clock = clock;
    this.patience = patience;
  }

  private Reading<AcceptorStatus> acceptor() {
    return patiently(units.acceptor()::status);
  }

  /// What the counter of the acceptor's bin shows; empty when it does not tell.
  Optional<BinCount> acceptorBin() {
    return patiently(units.acceptor()::binCount) instanceof Reading.Told<BinCount>(BinCount count)
        ? Optional.of(count)
        : Optional.empty();
  }

  Reading<HopperStatus> hopper() {
    return patiently(units.hopper()::status);
  }

  Reading<PrinterStatus> printer() {
    return patiently(units.printer()::status);
  }

  /// Sets the acceptor ready again and asks it; a unit that cannot find its card is silent.
  Reading<AcceptorStatus> acceptorAnew() {
    return anew(units.acceptor()::initialise, this::acceptor);
  }

  Reading<HopperStatus> hopperAnew() {
    return anew(units.hopper()::initialise, this::hopper);
  }

  Reading<PrinterStatus> printerAnew() {
    return anew(units.printer()::reset, this::printer);
  }

  /// What all sensors say now, in words, for an incident; without patience.
  String words() {
    return "acceptor "
        + words(units.acceptor().initialise(), units.acceptor()::status)
        + ", hopper "
        + words(units.hopper().initialise(), units.hopper()::status)
        + ", printer "
        + words(units.printer().reset(), units.printer()::status);
  }

  private static <T> String words(Motion ready, Supplier<Reading<T>> status) {
    return switch (ready) {
      case Motion.Failed(var fault) -> "silent: " + fault.code();
      case Motion.Done _ -> words(status.get());
    };
  }

  private static <T> String words(Reading<T> reading) {
    return switch (reading) {
      case Reading.Told<T>(AcceptorStatus status) -> status.card().toString();
      case Reading.Told<T>(HopperStatus status) -> status.card().toString();
      case Reading.Told<T>(PrinterStatus status) -> status.card().toString();
      case Reading.Told<T>(var status) -> String.valueOf(status);
      case Reading.Silent<T>(var fault) -> "silent: " + fault.code();
    };
  }

  private <T> Reading<T> anew(Supplier<Motion> initialise, Supplier<Reading<T>> status) {
    return switch (patientlyReady(initialise)) {
      case Motion.Done _ -> status.get();
      case Motion.Failed(var fault) -> Reading.silent(fault);
    };
  }

  private Motion patientlyReady(Supplier<Motion> initialise) {
    long begun = clock.ticks();
    while (true) {
      Motion motion = initialise.get();
      if (!(motion instanceof Motion.Failed(var fault))
          || !mayComeBack(fault.code())
          || isOver(begun)) {
        return motion;
      }
      clock.pause(AGAIN);
    }
  }

  private <T> Reading<T> patiently(Supplier<Reading<T>> ask) {
    long begun = clock.ticks();
    while (true) {
      Reading<T> reading = ask.get();
      if (!(reading instanceof Reading.Silent<T>(var fault))
          || !mayComeBack(fault.code())
          || isOver(begun)) {
        return reading;
      }
      clock.pause(AGAIN);
    }
  }

  private boolean isOver(long begun) {
    return clock.ticks() - begun >= patience.toNanos();
  }

  /// Silence that says nothing about a card: the line or the unit is away.
  static boolean mayComeBack(FaultCode code) {
    return code == FaultCode.OFFLINE || code == FaultCode.PROTOCOL_ERROR;
  }
}
