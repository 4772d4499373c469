package id.anjungan.provisioning.bench;

import com.machinezoo.sourceafis.FingerprintImage;
import com.machinezoo.sourceafis.FingerprintImageOptions;
import com.machinezoo.sourceafis.FingerprintMatcher;
import com.machinezoo.sourceafis.FingerprintTemplate;
import id.anjungan.afis.Comparison;
import id.anjungan.afis.FingerImage;
import id.anjungan.afis.FingerTemplate;
import id.anjungan.afis.Probe;
import id.anjungan.provisioning.console.CommandFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.DoubleSupplier;

/// Our call (decode, extract, compare) beside plain SourceAFIS on the same picture, in turns, so
/// that both meet the same machine.
final class ComparisonBench {

  private static final int WARM_UP = 30;
  private static final double MOST_OVERHEAD_PERCENT = 15;
  private static final double MOST_COMPARISON_MILLIS = 0.3;
  private static final double LEAST_PER_SECOND = 60;

  /// The goal is stated for two cores.
  private static final int THREADS = 2;

  private final byte[] png;
  private final FingerTemplate record;
  private final FingerprintTemplate plainRecord;
  private double sink;
  private long calls;

  ComparisonBench(byte[] recordedPng, int dpi, byte[] modulePng) {
    this.png = modulePng;
    this.record = FingerTemplate.extract(FingerImage.ofPng(recordedPng, dpi));
    this.plainRecord =
        new FingerprintTemplate(
            new FingerprintImage(recordedPng, new FingerprintImageOptions().dpi(dpi)));
  }

  List<Figure> measure(int times) {
    Pair whole = inTurns(this::ours, this::plain, times);
    Sample comparison = comparison(times);
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.stated("afis call, decode + extract + compare, p50", "ms", whole.ours));
    figures.add(Figure.stated("plain SourceAFIS, the same, p50", "ms", whole.plain));
    figures.add(
        Figure.atMost(
            "afis call over plain SourceAFIS",
            "%",
            100 * (whole.ours / whole.plain - 1),
            MOST_OVERHEAD_PERCENT));
    figures.add(
        Figure.atMost(
            "comparison without building the matcher, p50",
            "ms",
            comparison.percentile(0.5),
            MOST_COMPARISON_MILLIS));
    figures.add(Figure.stated("the same, p95", "ms", comparison.percentile(0.95)));
    figures.add(
        // The sum keeps the compiler from leaving the work out.
        Figure.stated("mean score of all comparisons", "score", sink / calls));
    figures.add(
        Figure.atLeast(
            "verifications on " + THREADS + " threads, image to score",
            "1/s",
            throughput(times),
            LEAST_PER_SECOND));
    return figures;
  }

  private record Pair(double ours, double plain) {}

  private double ours() {
    return Comparison.score(FingerTemplate.extract(FingerImage.ofPng(png, 500)), record);
  }

  private double plain() {
    FingerprintTemplate probe =
        new FingerprintTemplate(new FingerprintImage(png, new FingerprintImageOptions().dpi(500)));
    return new FingerprintMatcher(probe).match(plainRecord);
  }

  private Pair inTurns(DoubleSupplier ours, DoubleSupplier plain, int times) {
    double[] our = new double[times];
    double[] their = new double[times];
    for (int i = -WARM_UP; i < times; i++) {
      double first = millis(ours);
      double second = millis(plain);
      if (i >= 0) {
        our[i] = first;
        their[i] = second;
      }
    }
    return new Pair(new Sample(our).percentile(0.5), new Sample(their).percentile(0.5));
  }

  private Sample comparison(int times) {
    Probe probe = Probe.of(FingerTemplate.extract(FingerImage.ofPng(png, 500)));
    double[] millis = new double[times];
    for (int i = -1000; i < times; i++) {
      double taken = millis(() -> probe.score(record));
      if (i >= 0) {
        millis[i] = taken;
      }
    }
    return new Sample(millis);
  }

  private double millis(DoubleSupplier work) {
    long from = System.nanoTime();
    sink += work.getAsDouble();
    calls++;
    return (System.nanoTime() - from) / 1e6;
  }

  private double throughput(int times) {
    try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
      long from = System.nanoTime();
      List<Future<Double>> all = new ArrayList<>();
      for (int i = 0; i < times; i++) {
        all.add(pool.submit(this::ours));
      }
      for (Future<Double> each : all) {
        sink += each.get();
        calls++;
      }
      return times / ((System.nanoTime() - from) / 1e9);
    } catch (ExecutionException e) {
      throw new CommandFailedException("a comparison failed", "See the cause.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailedException("interrupted", "Start again.", e);
    }
  }
}
