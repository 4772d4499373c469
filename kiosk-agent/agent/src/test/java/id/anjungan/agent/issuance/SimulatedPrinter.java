package id.anjungan.agent.issuance;

import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.cardprinter.CardFaces;
import id.anjungan.agent.device.cardprinter.CardPrinter;
import id.anjungan.agent.device.cardprinter.PrinterStatus;
import id.anjungan.agent.issuance.SimulatedUnits.Condition;
import id.anjungan.agent.issuance.Truth.Place;
import java.util.Set;

/// The stations of the card printer from its entry to bezel and reject box.
final class SimulatedPrinter implements CardPrinter {

  private static final Set<Place> PLACES =
      Set.of(Place.PRINTER_ENTRY, Place.CONTACTLESS, Place.PRINT_STATION, Place.BEZEL);

  private final Truth truth;
  private final SimulatedLine line;
  private final Set<Condition> conditions;

  SimulatedPrinter(Truth truth, SimulatedLine line, Set<Condition> conditions) {
    this.truth = truth;
    this.line = line;
    this.conditions = conditions;
  }

  @Override
  public Motion reset() {
    return line.settle(PLACES, false) instanceof Motion.Failed(var fault)
            && fault.code() == FaultCode.OFFLINE
        ? Motion.failed(fault)
        : Motion.DONE;
  }

  @Override
  public Reading<PrinterStatus> status() {
    PrinterStatus.Position position =
        truth
            .at(PLACES.toArray(Place[]::new))
            .map(card -> position(card.place()))
            .orElseGet(this::stuckOrNone);
    return line.told(
        new PrinterStatus(
            position,
            conditions.contains(Condition.COVER_OPEN),
            conditions.contains(Condition.RIBBON_END)
                ? PrinterStatus.Ribbon.END
                : PrinterStatus.Ribbon.OK,
            conditions.contains(Condition.REJECT_BOX_FULL),
            conditions.contains(Condition.ONE_PRINT_LEFT) ? 1 : 50));
  }

  private PrinterStatus.Position stuckOrNone() {
    boolean stuck =
        truth.find(card -> PLACES.contains(card.place()) && truth.isStuck(card.uid())).isPresent();
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
    return line.move("toContactless", Place.CONTACTLESS, Place.PRINTER_ENTRY, Place.PRINT_STATION);
  }

  @Override
  public Motion print(CardFaces faces) {
    return line.move(
        "print", Place.PRINT_STATION, Place.CONTACTLESS, Place.PRINT_STATION, Place.PRINTER_ENTRY);
  }

  @Override
  public Motion present() {
    return line.move("present", Place.BEZEL, Place.CONTACTLESS, Place.PRINT_STATION);
  }

  @Override
  public Reading<Boolean> heldInBezel() {
    return line.told(truth.at(Place.BEZEL).isPresent());
  }

  @Override
  public Motion takeBack() {
    return line.move("takeBack", Place.REJECT_BOX, Place.BEZEL);
  }

  @Override
  public Motion reject() {
    return line.move(
        "reject", Place.REJECT_BOX, Place.PRINTER_ENTRY, Place.CONTACTLESS, Place.PRINT_STATION);
  }
}
