package id.anjungan.afis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `VerifyBenchMain DPI RECORD.png PRESS.png...` prints the figures, tab-separated.
public final class VerifyBenchMain {

  private static final int ROUNDS = 200;

  private VerifyBenchMain() {}

  public static void main(String[] args) throws IOException {
    if (args.length < 3) {
      System.err.println("usage: VerifyBenchMain DPI RECORD.png PRESS.png...");
      System.exit(2);
    }
    List<byte[]> presses = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      presses.add(Files.readAllBytes(Path.of(args[i])));
    }
    byte[] record = Files.readAllBytes(Path.of(args[1]));
    for (Figure figure : VerifyBench.run(record, presses, Integer.parseInt(args[0]), ROUNDS)) {
      System.out.printf(
          "%s\t%.3f\t%s\t%s\t%s%n",
          figure.metric(), figure.value(), figure.unit(), figure.goal(), figure.met());
    }
  }
}
