package id.anjungan.afis.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/// Times of one kind of work on one thread, in milliseconds: processor time, which other load on
/// the machine hardly touches, and wall time, which is what a citizen waits.
final class Series {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final double NANOS = 1e6;

  private final List<Double> cpu = new ArrayList<>();
  private final List<Double> wall = new ArrayList<>();

  void time(Runnable work) {
    long wallStart = System.nanoTime();
    long cpuStart = THREADS.getCurrentThreadCpuTime();
    work.run();
    cpu.add((THREADS.getCurrentThreadCpuTime() - cpuStart) / NANOS);
    wall.add((System.nanoTime() - wallStart) / NANOS);
  }

  double cpuMedian() {
    return percentile(cpu, 50);
  }

  double wallPercentile(int percent) {
    return percentile(wall, percent);
  }

  private static double percentile(List<Double> times, int percent) {
    List<Double> sorted = times.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }
}
