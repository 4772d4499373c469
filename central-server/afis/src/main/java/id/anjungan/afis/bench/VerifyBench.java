package id.anjungan.afis.bench;

import com.machinezoo.sourceafis.FingerprintImage;
import com.machinezoo.sourceafis.FingerprintImageOptions;
import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;
import id.anjungan.afis.FingerImage;
import id.anjungan.afis.FingerTemplate;
import id.anjungan.afis.Probe;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.DoubleAdder;

/// Measures one verification: decode a PNG, extract, compare with a recorded template. Beside it
/// runs the bare library on the same picture, taking turns so that both see the same machine.
public final class VerifyBench {

  private static final int WARM_UP = 30;
  private static final int COMPARISONS = 200;
  private static final int THREADS = 2;

  private final List<byte[]> presses;
  private final int dpi;
  private final FingerTemplate recorded;
  private final FingerprintTemplate bareRecorded;

  /// Keeps the compiler from leaving out work whose result no one reads.
  private final DoubleAdder scores = new DoubleAdder();

  private VerifyBench(byte[] record, List<byte[]> presses, int dpi) {
    this.presses = List.copyOf(presses);
    this.dpi = dpi;
    this.recorded = FingerTemplate.extract(FingerImage.ofPng(record, dpi));
    this.bareRecorded = bareTemplate(record);
  }

  /// @param record PNG of the recorded finger
  /// @param presses PNGs that are verified against it, in turn; at least one
  /// @param rounds measured verifications of each kind, at least 10
  public static List<Figure> run(byte[] record, List<byte[]> presses, int dpi, int rounds) {
    VerifyBench bench = new VerifyBench(record, presses, dpi);
    bench.alternate(WARM_UP, new Series(), new Series());
    Series ours = new Series();
    Series bare = new Series();
    bench.alternate(rounds, ours, bare);
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.atMost("verification p50", "ms", ours.wallPercentile(50), 35));
    figures.add(Figure.atMost("verification p99", "ms", ours.wallPercentile(99), 80));
    figures.add(Figure.plain("verification, processor time", "ms", ours.cpuMedian()));
    figures.add(Figure.plain("bare SourceAFIS, processor time", "ms", bare.cpuMedian()));
    double overhead = 100 * (ours.cpuMedian() / bare.cpuMedian() - 1);
    figures.add(Figure.atMost("overhead over bare SourceAFIS", "%", overhead, 15));
    figures.add(Figure.atMost("comparison, matcher built", "ms", bench.comparison(), 0.3));
    figures.add(
        Figure.atLeast("verifications on two threads", "1/s", bench.throughput(rounds), 60));
    return List.copyOf(figures);
  }

  private void alternate(int rounds, Series ours, Series bare) {
    for (int i = 0; i < rounds; i++) {
      byte[] press = presses.get(i % presses.size());
      ours.time(() -> verify(press));
      bare.time(() -> verifyBare(press));
    }
  }

  private void verify(byte[] png) {
    FingerImage image = FingerImage.ofPng(png, dpi);
    scores.add(Probe.of(FingerTemplate.extract(image)).score(recorded));
    image.wipe();
  }

  private void verifyBare(byte[] png) {
    scores.add(new FingerprintMatcher(bareTemplate(png)).match(bareRecorded));
  }

  private FingerprintTemplate bareTemplate(byte[] png) {
    return new FingerprintTemplate(
        new FingerprintImage(png, new FingerprintImageOptions().dpi(dpi)));
  }

  private double comparison() {
    Probe probe = Probe.of(FingerTemplate.extract(FingerImage.ofPng(presses.getFirst(), dpi)));
    Series series = new Series();
    for (int i = 0; i < COMPARISONS; i++) {
      series.time(() -> scores.add(probe.score(recorded)));
    }
    return series.cpuMedian();
  }

  /// Verifications a second of wall time, over threads of the platform as the centre uses them.
  private double throughput(int rounds) {
    AtomicInteger left = new AtomicInteger(rounds);
    long start = System.nanoTime();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      threads.add(Thread.ofPlatform().start(() -> verifyWhile(left)));
    }
    threads.forEach(VerifyBench::await);
    return rounds / ((System.nanoTime() - start) / 1e9);
  }

  private void verifyWhile(AtomicInteger left) {
    for (int i = left.getAndDecrement(); i > 0; i = left.getAndDecrement()) {
      verify(presses.get(i % presses.size()));
    }
  }

  private static void await(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the measurement was interrupted", e);
    }
  }
}
