package id.anjungan.agent.issuance;

import id.anjungan.agent.chip.ChipOutcome;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.acceptor.AcceptorStatus;
import id.anjungan.agent.device.cardprinter.PrinterStatus;
import id.anjungan.agent.device.hopper.HopperStatus;
import id.anjungan.agent.issuance.CardPath.Obstacle;
import java.util.ArrayList;
import java.util.List;

/// Health before promise: what stands against making a card, before anybody is asked for one.
final class Obstacles {

  /// A card, and one more after a spoiled blank.
  private static final int PRINTS = 2;

  private final CardUnits units;
  private final PathState state;

  Obstacles(CardUnits units, PathState state) {
    this.units = units;
    this.state = state;
  }

  List<Obstacle> now() {
    List<Obstacle> found = new ArrayList<>();
    if (state.blank().isPresent() || state.old().isPresent()) {
      add(found, "PATH_OPEN", Unit.CARD_PRINTER, FaultCode.OCCUPIED, "recovery has not ended");
    }
    ofHopper(found);
    ofPrinter(found);
    ofAcceptor(found);
    ofSam(found);
    return found;
  }

  private void ofHopper(List<Obstacle> found) {
    switch (units.hopper().status()) {
      case Reading.Silent<HopperStatus>(var fault) -> found.add(silent(fault));
      case Reading.Told<HopperStatus>(var status) -> {
        if (status.level() == HopperStatus.Level.EMPTY) {
          add(found, "HOPPER_EMPTY", Unit.HOPPER, FaultCode.EMPTY, "no blank");
        }
        if (status.binFull()) {
          add(found, "HOPPER_BIN_FULL", Unit.HOPPER, FaultCode.RETAIN_BIN_FULL, "error bin");
        }
        if (status.card() != HopperStatus.Position.NONE) {
          occupied(found, Unit.HOPPER, status.card());
        }
      }
    }
  }

  private void ofPrinter(List<Obstacle> found) {
    switch (units.printer().status()) {
      case Reading.Silent<PrinterStatus>(var fault) -> found.add(silent(fault));
      case Reading.Told<PrinterStatus>(var status) -> {
        if (status.rejectBoxFull()) {
          add(found, "REJECT_BOX_FULL", Unit.CARD_PRINTER, FaultCode.RETAIN_BIN_FULL, "box");
        }
        if (status.coverOpen()) {
          add(found, "PRINTER_COVER_OPEN", Unit.CARD_PRINTER, FaultCode.COVER_OPEN, "cover");
        }
        if (status.ribbon() == PrinterStatus.Ribbon.END || tooFewPanels(status.panelsLeft())) {
          add(found, "RIBBON_END", Unit.CARD_PRINTER, FaultCode.SUPPLIES_OUT, "ribbon");
        }
        if (status.card() == PrinterStatus.Position.JAMMED) {
          add(found, "CARD_PRINTER_JAM", Unit.CARD_PRINTER, FaultCode.JAM, "card path");
        } else if (status.card() != PrinterStatus.Position.NONE) {
          occupied(found, Unit.CARD_PRINTER, status.card());
        }
      }
    }
  }

  private static boolean tooFewPanels(int left) {
    return left >= 0 && left < PRINTS;
  }

  private void ofAcceptor(List<Obstacle> found) {
    switch (units.acceptor().status()) {
      case Reading.Silent<AcceptorStatus>(var fault) -> found.add(silent(fault));
      case Reading.Told<AcceptorStatus>(var status) -> {
        if (status.binFull()) {
          add(found, "ACCEPTOR_BIN_FULL", Unit.ACCEPTOR, FaultCode.RETAIN_BIN_FULL, "bin");
        }
        if (status.card() != AcceptorStatus.Position.NONE) {
          occupied(found, Unit.ACCEPTOR, status.card());
        }
      }
    }
  }

  private void ofSam(List<Obstacle> found) {
    switch (units.chip().samReady()) {
      case ChipOutcome.Good<Boolean>(Boolean ready) when ready -> {
        // opens
      }
      case ChipOutcome.NotPossible<Boolean>(var fault) ->
          found.add(new Obstacle("SAM_MISSING", fault));
      case ChipOutcome.Good<Boolean> _, ChipOutcome.Spoiled<Boolean> _ ->
          add(found, "SAM_MISSING", Unit.SAM, FaultCode.HARDWARE_ERROR, "does not open");
    }
  }

  private static Obstacle silent(DeviceFault fault) {
    return new Obstacle(fault.unit() + "_" + fault.code(), fault);
  }

  private static void occupied(List<Obstacle> found, Unit unit, Enum<?> position) {
    add(found, unit + "_OCCUPIED", unit, FaultCode.OCCUPIED, "card at " + position);
  }

  private static void add(
      List<Obstacle> found, String code, Unit unit, FaultCode fault, String detail) {
    found.add(new Obstacle(code, new DeviceFault(unit, fault, detail)));
  }
}
