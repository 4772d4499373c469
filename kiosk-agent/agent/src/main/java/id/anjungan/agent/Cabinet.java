package id.anjungan.agent;

import id.anjungan.agent.chip.ChipDialogue;
import id.anjungan.agent.chip.SamConfiguration;
import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.config.GpioLine;
import id.anjungan.agent.config.KioskConfig;
import id.anjungan.agent.config.KioskConfig.SerialDevice;
import id.anjungan.agent.device.acceptor.crt.CrtAcceptor;
import id.anjungan.agent.device.cardprinter.evolis.EvolisPrinter;
import id.anjungan.agent.device.chipchannel.pcsc.PcscChannel;
import id.anjungan.agent.device.chipchannel.pcsc.PcscLibrary;
import id.anjungan.agent.device.fingerprint.FingerprintScanner;
import id.anjungan.agent.device.fingerprint.zfm20.Zfm20Scanner;
import id.anjungan.agent.device.gpio.IoBoard;
import id.anjungan.agent.device.gpio.pi4j.Pi4jIoBoard;
import id.anjungan.agent.device.gpio.pi4j.Pi4jPins;
import id.anjungan.agent.device.gpio.serial.SerialIoBoard;
import id.anjungan.agent.device.hopper.crt.Crt591Hopper;
import id.anjungan.agent.device.line.JSerialCommLine;
import id.anjungan.agent.device.line.SerialLine;
import id.anjungan.agent.device.receiptprinter.ReceiptPrinter;
import id.anjungan.agent.device.receiptprinter.escpos.EscPosPrinter;
import id.anjungan.agent.issuance.CardUnits;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

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
        ioBoard(devices.io(), clock));
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

  private static IoBoard ioBoard(KioskConfig.IoDevice device, KioskClock clock) {
    return switch (device) {
      case SerialDevice serial -> new SerialIoBoard(line(serial), clock);
      case KioskConfig.GpioPins pins -> Pi4jIoBoard.onThisMachine(pins(pins));
    };
  }

  /// The configuration's pins by the names of the device.
  static Pi4jPins pins(KioskConfig.GpioPins told) {
    Map<IoBoard.Input, Pi4jPins.Pin> inputs = new EnumMap<>(IoBoard.Input.class);
    for (IoBoard.Input input : IoBoard.Input.values()) {
      inputs.put(input, pin(told, input.name()));
    }
    Map<IoBoard.Output, Pi4jPins.Pin> outputs = new EnumMap<>(IoBoard.Output.class);
    for (IoBoard.Output output : IoBoard.Output.values()) {
      outputs.put(output, pin(told, output.name()));
    }
    return new Pi4jPins(inputs, outputs);
  }

  private static Pi4jPins.Pin pin(KioskConfig.GpioPins told, String name) {
    KioskConfig.GpioPin pin = Objects.requireNonNull(told.lines().get(GpioLine.valueOf(name)));
    return new Pi4jPins.Pin(pin.bcm(), pin.activeLow());
  }

  private static SerialLine line(SerialDevice device) {
    return new JSerialCommLine(device.port().toString(), device.baud());
  }
}
