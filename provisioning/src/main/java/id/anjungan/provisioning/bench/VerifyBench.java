package id.anjungan.provisioning.bench;

import id.anjungan.afis.FingerImage;
import id.anjungan.agent.capture.PngPicture;
import id.anjungan.central.contract.Finger;
import id.anjungan.provisioning.console.Console;
import id.anjungan.provisioning.demo.CitizenFolder;
import id.anjungan.provisioning.demo.Shipped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/// The finger check: the comparison beside plain SourceAFIS in the same run, and the whole way from
/// the last byte of the image at the agent to the centre's verdict at the agent.
final class VerifyBench {

  private static final int DEFAULT_TIMES = 200;

  /// Fewer calls say nothing about a 95th percentile.
  private static final int LEAST_FOR_GOALS = 100;

  private final Path root;
  private final Console console;
  private final Clock clock;
  private final SecureRandom random;

  VerifyBench(Path root, Console console, Clock clock, SecureRandom random) {
    this.root = root;
    this.console = console;
    this.clock = clock;
    this.random = random;
  }

  Report measure(int times) {
    int count = times == 0 ? DEFAULT_TIMES : times;
    CitizenFolder citizen = Shipped.citizen(root, "01-");
    Path recorded = citizen.dir().resolve("fingers/right-index-1.png");
    Path presented = citizen.dir().resolve("fingers/right-index-2.png");
    FingerImage seen = FingerImage.ofPng(bytes(presented), citizen.fingers().dpi());
    byte[] png = PngPicture.of(ModulePicture.of(seen)).bytes();
    List<Figure> figures = new ArrayList<>();
    console.stage("comparing beside plain SourceAFIS");
    figures.addAll(
        new ComparisonBench(bytes(recorded), citizen.fingers().dpi(), png).measure(count));
    console.stage("verifying over mutual TLS against a running centre");
    figures.addAll(
        new RoundTripBench(root, console, clock, random)
            .measure(citizen, Finger.RIGHT_INDEX, ModulePicture.of(seen), count));
    String load =
        count
            + " calls of each kind after warming up; one synthetic finger as the module sees it"
            + " (256 x 288, 16 levels); centre, PostgreSQL and bench on the same cores";
    boolean enough = count >= LEAST_FOR_GOALS;
    return new Report(
        "verify", load, enough ? figures : figures.stream().map(Figure::untested).toList());
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
