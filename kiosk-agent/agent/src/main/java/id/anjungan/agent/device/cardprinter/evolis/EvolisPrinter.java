package id.anjungan.agent.device.cardprinter.evolis;

import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.cardprinter.CardFaces;
import id.anjungan.agent.device.cardprinter.CardPrinter;
import id.anjungan.agent.device.cardprinter.PrinterStatus;
import id.anjungan.agent.device.line.Deadline;
import id.anjungan.agent.device.line.SerialLine;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A card printer of the Evolis family (docs/devices).
///
/// Where the answer to a motion is lost, the sensors are asked; each motion below names what proves
/// it, and without that proof it has failed. All calls from one thread.
public final class EvolisPrinter implements CardPrinter {

  private static final Pattern PANELS_LEFT = Pattern.compile("[0-9]{1,6}");
  private static final Pattern BEZEL = Pattern.compile("EMPTY|HELD");

  private final EvolisLine printer;
  private final EvolisTimings timings;
  private final PrintSequence sequence;

  public EvolisPrinter(SerialLine line, KioskClock clock) {
    this(line, EvolisTimings.STANDARD, clock);
  }

  public EvolisPrinter(SerialLine line, EvolisTimings timings, KioskClock clock) {
    this.printer = new EvolisLine(line, timings, clock);
    this.timings = timings;
    this.sequence = new PrintSequence(printer, timings);
  }

  /// `Srs` and `Scs` move no card: they may be repeated.
  @Override
  public Motion reset() {
    Deadline limit = printer.deadline(timings.wholeMotion());
    Motion reset = settled("Srs", printer.query("Srs", EvolisLine.OK, limit));
    return reset instanceof Motion.Done
        ? settled("Scs", printer.query("Scs", EvolisLine.OK, limit))
        : reset;
  }

  @Override
  public Reading<PrinterStatus> status() {
    Deadline limit = printer.deadline(timings.wholeMotion());
    return switch (sensors(limit)) {
      case Reading.Silent<EvolisSensors>(DeviceFault fault) -> Reading.silent(fault);
      case Reading.Told<EvolisSensors>(EvolisSensors sensors) ->
          Reading.told(sensors.status(panelsLeft(limit)));
    };
  }

  private int panelsLeft(Deadline limit) {
    return printer.query("Rco;r", PANELS_LEFT, limit) instanceof EvolisAnswer.Said(String digits)
        ? Integer.parseInt(digits)
        : -1;
  }

  /// Proved by a card at the contactless station.
  @Override
  public Motion toContactless() {
    return moved("Sic", now -> now.card() == PrinterStatus.Position.CONTACTLESS_STATION);
  }

  /// No sensor proves a print: without the printer's word the card counts as spoiled.
  @Override
  public Motion print(CardFaces faces) {
    return sequence.print(faces);
  }

  /// Proved by a card in the bezel.
  @Override
  public Motion present() {
    return moved("Spb", now -> now.card() == PrinterStatus.Position.BEZEL);
  }

  /// Nothing proves it: an empty bezel may also mean that the card was taken.
  @Override
  public Motion takeBack() {
    return moved("Stb", _ -> false);
  }

  /// Proved by a card that lay inside and is nowhere now: from inside it can only fall into the
  /// box.
  @Override
  public Motion reject() {
    Deadline limit = printer.deadline(timings.wholeMotion());
    return switch (sensors(limit)) {
      case Reading.Silent<EvolisSensors>(DeviceFault fault) -> Motion.failed(fault);
      case Reading.Told<EvolisSensors>(EvolisSensors before) ->
          moved(
              "Ser",
              now -> before.cardInside() && now.card() == PrinterStatus.Position.NONE,
              limit);
    };
  }

  private Motion moved(String command, Predicate<EvolisSensors> proof) {
    return moved(command, proof, printer.deadline(timings.wholeMotion()));
  }

  private Motion moved(String command, Predicate<EvolisSensors> proof, Deadline limit) {
    EvolisAnswer answer = printer.order(EvolisLine.command(command), timings.motion(), limit);
    return answer instanceof EvolisAnswer.Lost(DeviceFault loss)
        ? sensed(command, proof, loss, limit)
        : settled(command, answer);
  }

  private Motion sensed(
      String command, Predicate<EvolisSensors> proof, DeviceFault loss, Deadline limit) {
    return switch (sensors(limit)) {
      case Reading.Silent<EvolisSensors> _ -> Motion.failed(loss);
      case Reading.Told<EvolisSensors>(EvolisSensors now) when proof.test(now) -> Motion.DONE;
      case Reading.Told<EvolisSensors>(EvolisSensors now) ->
          Motion.failed(unproved(command, now, loss));
    };
  }

  private static DeviceFault unproved(String command, EvolisSensors now, DeviceFault loss) {
    FaultCode code = now.card() == PrinterStatus.Position.JAMMED ? FaultCode.JAM : loss.code();
    return new DeviceFault(
        Unit.CARD_PRINTER, code, command + ": " + loss.detail() + "; card at " + now.card());
  }

  @Override
  public Reading<Boolean> heldInBezel() {
    Deadline limit = printer.deadline(timings.wholeMotion());
    return switch (printer.query("Rbz", BEZEL, limit)) {
      case EvolisAnswer.Said(String word) -> Reading.told(word.equals("HELD"));
      case EvolisAnswer.Refused(String code) -> Reading.silent(EvolisErrors.fault("Rbz", code));
      case EvolisAnswer.Lost(DeviceFault fault) -> Reading.silent(fault);
    };
  }

  private Reading<EvolisSensors> sensors(Deadline limit) {
    return switch (printer.query("Rse", EvolisSensors.FORM, limit)) {
      case EvolisAnswer.Said(String text) -> Reading.told(EvolisSensors.parse(text));
      case EvolisAnswer.Refused(String code) -> Reading.silent(EvolisErrors.fault("Rse", code));
      case EvolisAnswer.Lost(DeviceFault fault) -> Reading.silent(fault);
    };
  }

  private static Motion settled(String command, EvolisAnswer answer) {
    return switch (answer) {
      case EvolisAnswer.Said _ -> Motion.DONE;
      case EvolisAnswer.Refused(String code) -> Motion.failed(EvolisErrors.fault(command, code));
      case EvolisAnswer.Lost(DeviceFault fault) -> Motion.failed(fault);
    };
  }
}
