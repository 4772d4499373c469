package id.anjungan.simulator;

import id.anjungan.simulator.chip.ChipMasterKeys;
import id.anjungan.simulator.chip.KeyFileException;
import id.anjungan.simulator.chip.TestSam;
import id.anjungan.simulator.config.BadConfigException;
import id.anjungan.simulator.config.CabinetConfig;
import id.anjungan.simulator.pcsc.PcscDaemon;
import id.anjungan.simulator.pcsc.PcscUnavailableException;
import id.anjungan.simulator.physics.Coupler;
import id.anjungan.simulator.reading.NikReader;
import id.anjungan.simulator.window.CabinetWindow;
import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/// A simulated cabinet as a process: `CabinetMain FILE` (`docs/street.md`, "Cabinet").
///
/// Ends with 0 after `quit` or SIGTERM, 2 for wrong arguments, 3 for a configuration that cannot be
/// used, with the reason on standard error.
public final class CabinetMain {

  private static final int ARGUMENTS_WRONG = 2;
  private static final int CONFIGURATION_WRONG = 3;

  private CabinetMain() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 1) {
      System.err.println("usage: CabinetMain FILE (the cabinet's configuration, cabinet.json)");
      System.exit(ARGUMENTS_WRONG);
    }
    try {
      run(Path.of(args[0]).toAbsolutePath());
    } catch (BadConfigException | KeyFileException | PcscUnavailableException e) {
      System.err.println(e.getMessage());
      System.exit(CONFIGURATION_WRONG);
    }
    System.exit(0);
  }

  private static void run(Path file) throws IOException, InterruptedException {
    CabinetConfig config = CabinetConfig.read(file);
    Files.createDirectories(config.dir());
    SplittableRandom random = new SplittableRandom(config.seed());
    ChipMasterKeys masters = ChipMasterKeys.ofJson(config.chipMaster());
    Coupler coupler = coupler(config, masters, random);
    Cabinet cabinet =
        Cabinet.start(config, file, new StreetChips(masters, random), coupler, new NikReader());
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(cabinet), "end of the cabinet"));
    if (config.window()) {
      EventQueue.invokeLater(() -> CabinetWindow.open(config.kioskId(), cabinet.commands()));
    }
    cabinet.awaitQuit();
  }

  private static Coupler coupler(
      CabinetConfig config, ChipMasterKeys masters, SplittableRandom random) {
    TestSam sam = TestSam.load(config.sam(), masters, config.cardSignatureKey(), random.split());
    return new PcscCoupler(PcscDaemon.start(config.dir()), sam);
  }

  private static void end(Cabinet cabinet) {
    try {
      cabinet.close();
    } catch (IOException e) {
      System.err.println("the cabinet did not end cleanly: " + e.getMessage());
    }
  }
}
