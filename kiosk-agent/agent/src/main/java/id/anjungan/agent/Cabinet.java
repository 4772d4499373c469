package id.anjungan.agent;

import id.anjungan.agent.chip.ChipDialogue;
import id.anjungan.agent.chip.SamConfiguration;
import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.config.KioskConfig;
import id.anjungan.agent.config.KioskConfig.SerialDevice;
import id.anjungan.agent.device.acceptor.crt.CrtAcceptor;
import id.anjungan.agent.device.cardprinter.evolis.EvolisPrinter;
import id.anjungan.agent.device.chipchannel.pcsc.PcscChannel;
import id.anjungan.agent.device.chipchannel.pcsc.PcscLibrary;
import id.anjungan.agent.device.fingerprint.FingerprintScanner;
import id.anjungan.agent.device.fingerprint.zfm20.Zfm20Scanner;
import id.anjungan.agent.device.gpio.IoBoard;
import id.anjungan.agent.device.gpio.serial.SerialIoBoard;
import id.anjungan.agent.device.hopper.crt.Crt591Hopper;
import id.anjungan.agent.device.line.JSerialCommLine;
import id.anjungan.agent.device.line.SerialLine;
import id.anjungan.agent.device.receiptprinter.ReceiptPrinter;
import id.anjungan.agent.device.receiptprinter.escpos.EscPosPrinter;
import id.anjungan.agent.issuance.CardUnits;

/// The devices of this kiosk behind their ports. Only this class knows the drivers.
///
/// @param cards the units on the way of the cards, with the chips in them
record Cabinet(
    CardUnits cards, FingerprintScanner fingerprint, ReceiptPrinter receipts, IoBoard io) {

  /// Makes the drivers; no device is spoken to yet.
  static Cabinet of(KioskConfig config, KioskClock clock) {
    KioskConfig.Devices devices = config.devices();
    return new Cabinet(
        cards(config, clock),
        new Zfm20Scanner(line(devices.fingerprint()), clock),
        new EscPosPrinter(line(devices.receiptPrinter()), clock),
        new SerialIoBoard(line(devices.io()), clock));
  }

  private static CardUnits cards(KioskConfig config, KioskClock clock) {
    KioskConfig.Devices devices = config.devices();
    SerialDevice hopper = devices.hopper();
    PcscLibrary library = PcscLibrary.load(devices.coupler().socket());
    CrtAcceptor acceptor =
        new CrtAcceptor(line(devices.acceptor()), devices.acceptor().address(), clock);
    return new CardUnits(
        acceptor,
        new Crt591Hopper(hopper.name(), line(hopper), hopper.address(), clock),
        new EvolisPrinter(line(devices.cardPrinter()), clock),
        new ChipDialogue(
            acceptor.chip(),
            PcscChannel.coupler(library, devices.coupler().reader(), clock),
            PcscChannel.samSlot(library, devices.samSlot().reader(), clock),
            SamConfiguration.read(config.samConfiguration())));
  }

  private static SerialLine line(SerialDevice device) {
    return new JSerialCommLine(device.port().toString(), device.baud());
  }
}
