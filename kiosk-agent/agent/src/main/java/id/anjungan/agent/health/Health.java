package id.anjungan.agent.health;

import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.fingerprint.FingerprintScanner;
import id.anjungan.agent.device.fingerprint.Press;
import id.anjungan.agent.device.gpio.IoBoard;
import id.anjungan.agent.device.receiptprinter.ReceiptPrinter;
import id.anjungan.agent.device.receiptprinter.ReceiptPrinterStatus;
import id.anjungan.agent.health.HealthReport.Finding;
import id.anjungan.agent.link.CentreAnswer;
import id.anjungan.agent.link.VisitLink;
import id.anjungan.central.contract.Ready;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Health before promise: nobody is asked for a card or a finger unless a card can be made (facts:
/// rules 6.3, 10 for card faults).
///
/// A receipt printer that cannot print is a warning only: the number and its QR are then read from
/// the screen (design 8). Calls from the loop's thread.
public final class Health {

  private final CardPathCheck cards;
  private final FingerprintScanner scanner;
  private final ReceiptPrinter receipts;
  private final IoBoard io;
  private final VisitLink centre;
  private final Consumer<HealthReport> audience;

  /// @param audience is told of every report
  public Health(
      CardPathCheck cards,
      FingerprintScanner scanner,
      ReceiptPrinter receipts,
      IoBoard io,
      VisitLink centre,
      Consumer<HealthReport> audience) {
    this.cards = cards;
    this.scanner = scanner;
    this.receipts = receipts;
    this.io = io;
    this.centre = centre;
    this.audience = audience;
  }

  /// Asks every part; takes as long as the slowest of them needs to be given up.
  public HealthReport check() {
    List<Finding> findings = new ArrayList<>();
    cabinet().ifPresent(findings::add);
    findings.addAll(cards.obstacles());
    fingerprint().ifPresent(findings::add);
    receiptPrinter().ifPresent(findings::add);
    centre().ifPresent(findings::add);
    HealthReport report = new HealthReport(findings);
    audience.accept(report);
    return report;
  }

  private Optional<Finding> cabinet() {
    return input(IoBoard.Input.TAMPERED, false, "CABINET", "TAMPERED")
        .or(() -> input(IoBoard.Input.SERVICE_DOOR_OPEN, false, "CABINET", "DOOR_OPEN"))
        .or(() -> input(IoBoard.Input.HOPPER_DOOR_OPEN, false, "CABINET", "DOOR_OPEN"))
        .or(() -> input(IoBoard.Input.MAINS_PRESENT, true, "MAINS", "MAINS_OFF"));
  }

  private Optional<Finding> input(IoBoard.Input input, boolean wanted, String part, String code) {
    return switch (io.read(input)) {
      case Reading.Told<Boolean>(Boolean on) when on == wanted -> Optional.empty();
      case Reading.Told<Boolean> other ->
          Optional.of(Finding.obstacle(part, code, input.toString()));
      case Reading.Silent<Boolean>(DeviceFault fault) -> Optional.of(broken(fault));
    };
  }

  private Optional<Finding> fingerprint() {
    return switch (scanner.poll()) {
      case Reading.Told<Press>(Press.Picture picture) -> {
        picture.wipe();
        yield Optional.empty();
      }
      case Reading.Told<Press> told -> Optional.empty();
      case Reading.Silent<Press>(DeviceFault fault) -> Optional.of(broken(fault));
    };
  }

  private Optional<Finding> receiptPrinter() {
    return switch (receipts.status()) {
      case Reading.Told<ReceiptPrinterStatus>(ReceiptPrinterStatus status) ->
          status.canPrint()
              ? Optional.empty()
              : Optional.of(
                  Finding.warning(
                      Unit.RECEIPT_PRINTER.name(), "RECEIPT_UNAVAILABLE", status.toString()));
      case Reading.Silent<ReceiptPrinterStatus>(DeviceFault fault) ->
          Optional.of(
              Finding.warning(fault.unit().name(), "RECEIPT_UNAVAILABLE", fault.toString()));
    };
  }

  private Optional<Finding> centre() {
    return switch (centre.ready()) {
      case CentreAnswer.Answered<Ready> ready -> Optional.empty();
      case CentreAnswer.Refused<Ready> refused ->
          Optional.of(
              Finding.obstacle("CENTRE", refused.problem().code(), refused.problem().title()));
      case CentreAnswer.Lost<Ready>(String why) ->
          Optional.of(Finding.obstacle("CENTRE", "CENTRE_LOST", why));
    };
  }

  private static Finding broken(DeviceFault fault) {
    return Finding.obstacle(fault.unit().name(), fault.word(), fault.detail());
  }
}
