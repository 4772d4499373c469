package id.anjungan.agent.device.cardprinter.evolis;

import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.cardprinter.CardFaces;
import id.anjungan.agent.device.line.Deadline;
import java.util.List;

/// One print from `Ss` to `Se`: ribbon, front panels y m c k, back panel k.
///
/// Up to `Se` nothing has moved: when the printer lost the thread while it was loaded, it is reset,
/// the card staying where it is, and loaded once more. After `Se` nothing is repeated.
final class PrintSequence {

  private static final int RED = 0;
  private static final int GREEN = 1;
  private static final int BLUE = 2;

  private final EvolisLine printer;
  private final EvolisTimings timings;

  PrintSequence(EvolisLine printer, EvolisTimings timings) {
    this.printer = printer;
    this.timings = timings;
  }

  private record Step(String name, byte[] command) {
    @Override
    public String toString() {
      return name;
    }
  }

  Motion print(CardFaces faces) {
    Deadline limit = printer.deadline(timings.wholePrint());
    List<Step> steps = steps(faces);
    Motion loaded = loaded(steps, limit);
    if (lostTheThread(loaded)) {
      printer.query("Srs", EvolisLine.OK, limit);
      loaded = loaded(steps, limit);
    }
    return loaded instanceof Motion.Done ? printed(limit) : loaded;
  }

  private static List<Step> steps(CardFaces faces) {
    byte[] rgb = faces.frontRgb();
    return List.of(
        step("Ss"),
        step("Pr;ymcko"),
        step("Sr"),
        dye("y", rgb, BLUE),
        dye("m", rgb, GREEN),
        dye("c", rgb, RED),
        resin(faces.frontBlack()),
        step("Sv"),
        resin(faces.backBlack()));
  }

  private static Step step(String text) {
    return new Step(text, EvolisLine.command(text));
  }

  private static Step dye(String panel, byte[] rgb, int light) {
    String head = "Db;" + panel + ";" + Panels.DYE_LEVELS + ";";
    return new Step(head, EvolisLine.command(head, Panels.dye(rgb, light)));
  }

  private static Step resin(byte[] mask) {
    String head = "Db;k;" + Panels.RESIN_LEVELS + ";";
    return new Step(head, EvolisLine.command(head, Panels.resin(mask)));
  }

  private Motion loaded(List<Step> steps, Deadline limit) {
    for (Step step : steps) {
      Motion taken = taken(step, limit);
      if (taken instanceof Motion.Failed) {
        return taken;
      }
    }
    return Motion.DONE;
  }

  private Motion taken(Step step, Deadline limit) {
    return switch (printer.order(step.command(), timings.query(), limit)) {
      case EvolisAnswer.Said _ -> Motion.DONE;
      case EvolisAnswer.Refused(String code) ->
          Motion.failed(EvolisErrors.fault(step.name(), code));
      case EvolisAnswer.Lost(DeviceFault fault) ->
          Motion.failed(
              new DeviceFault(fault.unit(), fault.code(), step.name() + ": " + fault.detail()));
    };
  }

  private static boolean lostTheThread(Motion loaded) {
    return loaded instanceof Motion.Failed(DeviceFault fault)
        && (fault.code() == FaultCode.SEQUENCE
            || fault.code() == FaultCode.PROTOCOL_ERROR
            || fault.code() == FaultCode.OFFLINE);
  }

  private Motion printed(Deadline limit) {
    return switch (printer.order(EvolisLine.command("Se"), timings.print(), limit)) {
      case EvolisAnswer.Said _ -> Motion.DONE;
      case EvolisAnswer.Refused(String code) -> Motion.failed(EvolisErrors.fault("Se", code));
      case EvolisAnswer.Lost(DeviceFault fault) ->
          Motion.failed(
              new DeviceFault(
                  Unit.CARD_PRINTER, FaultCode.PRINT_FAIL, "Se: " + fault.detail() + "; unproved"));
    };
  }
}
