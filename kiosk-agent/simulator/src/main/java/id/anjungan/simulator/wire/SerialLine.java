package id.anjungan.simulator.wire;

import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// A wire with the pace and the weather of a real line, both ways: a byte needs its time to the
/// device as much as from it, and what the device has not yet heard holds up the host.
public final class SerialLine implements Wire {

  /// 115200 baud, 8N1: ten bits a byte.
  public static final int BYTES_A_SECOND_115200 = 11_520;

  /// As fast as the machine goes.
  public static final int UNPACED = 0;

  private static final int PIECE = 64;
  private static final int SMALLEST_PIECES = 7;
  private static final long SPLIT_PAUSE_NANOS = 1_500_000;

  private final Wire wire;
  private final int bytesASecond;
  private final Supplier<Weather> weather;
  private final RandomGenerator random;
  private final Noise noise;
  private final LongConsumer pause;

  /// @param bytesASecond pace of the line, each way, or [#UNPACED]
  /// @param random decides where noise strikes and how pieces are cut
  public SerialLine(
      Wire wire, int bytesASecond, Supplier<Weather> weather, RandomGenerator random) {
    this(wire, bytesASecond, weather, random, SerialLine::pause);
  }

  /// @param pause lets that many nanoseconds pass
  SerialLine(
      Wire wire,
      int bytesASecond,
      Supplier<Weather> weather,
      RandomGenerator random,
      LongConsumer pause) {
    this.wire = wire;
    this.bytesASecond = bytesASecond;
    this.weather = weather;
    this.random = random;
    this.noise = new Noise(random);
    this.pause = pause;
  }

  @Override
  public int read(byte[] into, int millis) {
    int count = bytesASecond > 0 ? arriving(into, millis) : wire.read(into, millis);
    Weather now = count > 0 ? weather.get() : Weather.FINE;
    if (now.noise()) {
      noise.spoil(into, count);
    }
    return now.silent() ? 0 : count;
  }

  /// A piece, once its last byte has come over the line.
  private int arriving(byte[] into, int millis) {
    byte[] piece = new byte[Math.min(PIECE, into.length)];
    int count = wire.read(piece, millis);
    if (count > 0) {
      System.arraycopy(piece, 0, into, 0, count);
      pause.accept(nanos(count));
    }
    return count;
  }

  private long nanos(int bytes) {
    return bytes * 1_000_000_000L / bytesASecond;
  }

  @Override
  public void write(byte[] bytes) {
    Weather now = weather.get();
    if (now.silent()) {
      return;
    }
    byte[] sent = bytes.clone();
    if (now.noise()) {
      noise.spoil(sent, sent.length);
    }
    if (now.split() || bytesASecond > 0) {
      inPieces(sent, now.split());
    } else {
      wire.write(sent);
    }
  }

  private void inPieces(byte[] bytes, boolean split) {
    for (int at = 0; at < bytes.length; ) {
      int size = Math.min(bytes.length - at, split ? 1 + random.nextInt(SMALLEST_PIECES) : PIECE);
      wire.write(Arrays.copyOfRange(bytes, at, at + size));
      pause.accept(bytesASecond > 0 ? nanos(size) : SPLIT_PAUSE_NANOS);
      at += size;
    }
  }

  private static void pause(long nanos) {
    long end = System.nanoTime() + nanos;
    for (long left = nanos; left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
    }
  }
}
