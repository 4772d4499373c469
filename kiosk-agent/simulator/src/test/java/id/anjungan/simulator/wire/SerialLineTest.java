package id.anjungan.simulator.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SerialLineTest {

  private static final byte[] MESSAGE = new byte[2_000];

  private final Heard heard = new Heard();

  /// A wire that remembers what was sent, and says the message to whoever reads.
  private static final class Heard implements Wire {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int writes;

    @Override
    public int read(byte[] into, int millis) {
      int count = Math.min(MESSAGE.length, into.length);
      System.arraycopy(MESSAGE, 0, into, 0, count);
      return count;
    }

    @Override
    public void write(byte[] sent) {
      writes++;
      bytes.writeBytes(sent);
    }
  }

  private SerialLine line(int pace, Weather weather) {
    return new SerialLine(heard, pace, () -> weather, new SplittableRandom(9));
  }

  private static long differences(byte[] some, byte[] others) {
    long differences = 0;
    for (int i = 0; i < some.length; i++) {
      differences += some[i] == others[i] ? 0 : 1;
    }
    return differences;
  }

  @Test
  @DisplayName("In fine weather bytes pass as they are, with or without a pace")
  void fine() {
    line(SerialLine.UNPACED, Weather.FINE).write(MESSAGE);
    assertEquals(1, heard.writes);
    line(1_000_000, Weather.FINE).write(MESSAGE);
    byte[] twice = Arrays.copyOf(MESSAGE, 2 * MESSAGE.length);
    assertArrayEquals(twice, heard.bytes.toByteArray());
  }

  private SerialLine paced(int pace, Weather weather, LongConsumer pause) {
    return new SerialLine(heard, pace, () -> weather, new SplittableRandom(9), pause);
  }

  @Test
  @DisplayName("What the device sends and what it hears takes its time on the line")
  void bothWays() {
    LongAdder nanos = new LongAdder();
    SerialLine line = paced(SerialLine.BYTES_A_SECOND_115200, Weather.FINE, nanos::add);

    line.write(new byte[SerialLine.BYTES_A_SECOND_115200]);
    assertEquals(1_000, Math.round(nanos.sumThenReset() / 1e6), "milliseconds");

    int read = 0;
    byte[] into = new byte[4096];
    while (read < SerialLine.BYTES_A_SECOND_115200) {
      read += line.read(into, 0);
    }
    assertEquals(1_000, Math.round(nanos.sum() / 1e6), "milliseconds");
  }

  @Test
  @DisplayName("The device hears a long message in pieces: the line lets no more through at once")
  void heardInPieces() {
    byte[] into = new byte[4096];
    int count = paced(SerialLine.BYTES_A_SECOND_115200, Weather.FINE, nanos -> {}).read(into, 0);
    assertTrue(count > 0 && count <= 64, count + " bytes");
  }

  @Test
  @DisplayName("A wire without a pace holds nobody up")
  void unpaced() {
    LongAdder nanos = new LongAdder();
    SerialLine line = paced(SerialLine.UNPACED, Weather.FINE, nanos::add);
    line.write(MESSAGE);
    assertEquals(MESSAGE.length, line.read(new byte[4096], 0));
    assertEquals(0, nanos.sum());
  }

  @Test
  @DisplayName("Nobody there: no time is spent on bytes that do not come")
  void nobody() {
    LongAdder nanos = new LongAdder();
    Wire none =
        new Wire() {
          @Override
          public int read(byte[] into, int millis) {
            return Wire.NO_HOST;
          }

          @Override
          public void write(byte[] bytes) {
            throw new AssertionError("nothing is sent");
          }
        };
    SerialLine line =
        new SerialLine(
            none,
            SerialLine.BYTES_A_SECOND_115200,
            () -> Weather.FINE,
            new SplittableRandom(9),
            nanos::add);
    assertEquals(Wire.NO_HOST, line.read(new byte[64], 0));
    assertEquals(0, nanos.sum());
  }

  @Test
  @DisplayName("Split frames lose nothing and come in pieces of at most seven bytes")
  void split() {
    line(SerialLine.UNPACED, new Weather(false, true, false)).write(Arrays.copyOf(MESSAGE, 100));
    assertArrayEquals(Arrays.copyOf(MESSAGE, 100), heard.bytes.toByteArray());
    assertTrue(heard.writes >= 15);
  }

  @Test
  @DisplayName("On a silent line nothing passes either way")
  void silent() {
    SerialLine line = line(SerialLine.UNPACED, new Weather(false, false, true));
    line.write(MESSAGE);
    assertEquals(0, heard.writes);
    assertEquals(0, line.read(new byte[4096], 0));
  }

  @Test
  @DisplayName("Noise flips single bytes now and then, both ways, and never in what it was given")
  void noise() {
    SerialLine line = line(SerialLine.UNPACED, new Weather(true, false, false));
    byte[] sent = new byte[300_000];
    line.write(sent);
    long spoiled = differences(sent, heard.bytes.toByteArray());
    assertTrue(spoiled >= 2 && spoiled <= 400, spoiled + " bytes");
    assertArrayEquals(new byte[300_000], sent);
    long heardWrong = 0;
    byte[] into = new byte[4096];
    for (int i = 0; i < 150; i++) {
      heardWrong += differences(MESSAGE, Arrays.copyOf(into, line.read(into, 0)));
    }
    assertTrue(heardWrong >= 1, heardWrong + " bytes");
  }
}
