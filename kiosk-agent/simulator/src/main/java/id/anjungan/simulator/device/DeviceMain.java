package id.anjungan.simulator.device;

import id.anjungan.simulator.config.CabinetConfig;
import id.anjungan.simulator.device.cardprinter.CardPrinter;
import id.anjungan.simulator.device.crt.CrtDevice;
import id.anjungan.simulator.device.fingerprint.FingerprintModule;
import id.anjungan.simulator.device.ioboard.IoBoard;
import id.anjungan.simulator.device.receiptprinter.ReceiptPrinter;
import id.anjungan.simulator.harness.Harness;
import id.anjungan.simulator.harness.HarnessLostException;
import id.anjungan.simulator.harness.SocketHarness;
import id.anjungan.simulator.wire.Pty;
import id.anjungan.simulator.wire.SerialLine;
import id.anjungan.simulator.wire.Wire;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// One device as a process: `DeviceMain KIND FILE`. KIND is the name of its link, such as
/// `fingerprint` or `hopper-2`; FILE is the cabinet's configuration. It ends when its standard
/// input does, which the cabinet holds, or when the cabinet's power goes.
public final class DeviceMain {

  private static final int ARGUMENTS_WRONG = 2;
  private static final int POWER_LOST = 1;

  private DeviceMain() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.exit(ARGUMENTS_WRONG);
    }
    Thread.ofPlatform().daemon().name("power cord").start(DeviceMain::endWithTheCabinet);
    try {
      run(args[0], CabinetConfig.read(Path.of(args[1])));
    } catch (HarnessLostException e) {
      System.exit(POWER_LOST);
    }
  }

  private static void run(String name, CabinetConfig config) throws IOException {
    DeviceKind kind =
        DeviceKind.of(name.replaceAll("-[0-9]+$", ""))
            .orElseThrow(() -> new IllegalArgumentException("no such device: " + name));
    RandomGenerator random = new SplittableRandom(config.seed() * 31 + name.hashCode());
    try (SocketHarness harness = SocketHarness.connect(config.harnessSocket());
        Pty pty = Pty.open(config.link(name))) {
      int pace = config.fast() ? SerialLine.UNPACED : kind.bytesASecond();
      Wire wire = new SerialLine(pty, pace, new WeatherGauge(harness, name), random);
      DeviceLoop loop = new DeviceLoop(wire, device(kind, name, config, wire, harness, random));
      harness.ask("standing", Map.of("device", name));
      loop.run();
    }
  }

  private static Device device(
      DeviceKind kind,
      String name,
      CabinetConfig config,
      Wire wire,
      Harness harness,
      RandomGenerator random) {
    String serial = config.kioskId() + "-" + name;
    return switch (kind) {
      case FINGERPRINT -> new FingerprintModule(wire, harness, random);
      case ACCEPTOR -> CrtDevice.acceptor(wire, harness, serial);
      case HOPPER -> CrtDevice.hopper(wire, harness, hopper(name, config), serial);
      case CARDPRINTER -> new CardPrinter(wire, harness, serial);
      case RECEIPTPRINTER -> new ReceiptPrinter(wire, harness);
      case IOBOARD -> new IoBoard(wire, harness);
    };
  }

  /// The cabinet's name for the hopper on this link: `hopper` is the first, `hopper-2` the second.
  private static String hopper(String name, CabinetConfig config) {
    String number = name.replaceAll("^hopper-?", "");
    return config.hoppers().get(number.isEmpty() ? 0 : Integer.parseInt(number) - 1);
  }

  private static void endWithTheCabinet() {
    try {
      while (System.in.read() >= 0) {
        // nothing is ever said there
      }
    } catch (IOException e) {
      System.getLogger(DeviceMain.class.getName())
          .log(System.Logger.Level.DEBUG, "the cabinet's end of the input is gone", e);
    }
    Runtime.getRuntime().halt(POWER_LOST);
  }
}
