package id.anjungan.agent;

import id.anjungan.agent.chip.ChipDialogue;
import id.anjungan.agent.chip.ChipWork;
import id.anjungan.agent.chip.SamConfiguration;
import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.config.KioskConfig;
import id.anjungan.agent.config.KioskConfig.SerialDevice;
import id.anjungan.agent.device.acceptor.Acceptor;
import id.anjungan.agent.device.acceptor.crt.CrtAcceptor;
import id.anjungan.agent.device.cardprinter.CardPrinter;
import id.anjungan.agent.device.cardprinter.evolis.EvolisPrinter;
import id.anjungan.agent.device.chipchannel.pcsc.PcscChannel;
import id.anjungan.agent.device.chipchannel.pcsc.PcscLibrary;
import id.anjungan.agent.device.fingerprint.FingerprintScanner;
import id.anjungan.agent.device.fingerprint.zfm20.Zfm20Scanner;
import id.anjungan.agent.device.gpio.IoBoard;
import id.anjungan.agent.device.gpio.serial.SerialIoBoard;
import id.anjungan.agent.device.hopper.Hopper;
import id.anjungan.agent.device.hopper.crt.Crt591Hopper;
import id.anjungan.agent.device.line.JSerialCommLine;
import id.anjungan.agent.device.receiptprinter.ReceiptPrinter;
import id.anjungan.agent.device.receiptprinter.escpos.EscPosPrinter;

/// The devices of one kiosk, each behind its port, as the configuration names them.
record Devices(
    Acceptor acceptor,
    Hopper hopper,
    CardPrinter printer,
    ChipWork chips,
    FingerprintScanner scanner,
    ReceiptPrinter receipts,
    IoBoard io) {

  /// No device is touched yet: each line opens itself at its first use, and again after a hang-up.
  static Devices of(KioskConfig config, KioskClock clock) {
    KioskConfig.Devices named = config.devices();
    Acceptor acceptor =
        new CrtAcceptor(line(named.acceptor()), named.acceptor().address(), clock);
    return new Devices(
        acceptor,
        new Crt591Hopper(
            named.hopper().name(), line(named.hopper()), named.hopper().address(), clock),
        new EvolisPrinter(line(named.cardPrinter()), clock),
        chips(config, acceptor, clock),
        new Zfm20Scanner(line(named.fingerprint()), clock),
        new EscPosPrinter(line(named.receiptPrinter()), clock),
        new SerialIoBoard(line(named.io()), clock));
  }

  private static JSerialCommLine line(SerialDevice device) {
    return new JSerialCommLine(device.port().toString(), device.baud());
  }

  private static ChipWork chips(KioskConfig config, Acceptor acceptor, KioskClock clock) {
    KioskConfig.Devices named = config.devices();
    PcscLibrary library = PcscLibrary.load(named.coupler().socket());
    return new ChipDialogue(
        acceptor.chip(),
        PcscChannel.coupler(library, named.coupler().reader(), clock),
        PcscChannel.samSlot(library, named.samSlot().reader(), clock),
        SamConfiguration.read(config.samConfiguration()));
  }
}
