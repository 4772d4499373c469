package id.anjungan.agent.device.line;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// A device gone mad: random bytes, pieces of real answers, silences and hang-ups, by a seed. Its
/// time is a [HandClock]'s, so a thousand lives take a moment.
public final class NoisyLine implements SerialLine {

  private static final Duration BYTE_TIME = Duration.ofNanos(86_806);

  private final RandomGenerator random;
  private final HandClock clock;
  private final byte[][] pieces;
  private byte[] piece = new byte[0];
  private int at;
  private int openings;
  private boolean down = true;

  /// @param pieces of real answers, thrown in now and then
  public NoisyLine(RandomGenerator random, HandClock clock, byte[]... pieces) {
    this.random = random;
    this.clock = clock;
    this.pieces = pieces;
  }

  @Override
  public String name() {
    return "noise";
  }

  @Override
  public int open() throws LineDownException {
    clock.pause(BYTE_TIME);
    if (random.nextInt(50) == 0) {
      down = true;
      throw new LineDownException(name(), "is not there");
    }
    if (down) {
      openings++;
    }
    down = false;
    return openings;
  }

  @Override
  public int read(Deadline deadline) throws LineDownException, LineSilentException {
    standing();
    if (deadline.passed() || (at == piece.length && random.nextInt(40) == 0)) {
      clock.pause(deadline.left());
      throw new LineSilentException(name());
    }
    clock.pause(BYTE_TIME);
    if (at == piece.length) {
      piece = next();
      at = 0;
    }
    int octet = piece[at] & 0xFF;
    at++;
    return octet;
  }

  private byte[] next() {
    if (pieces.length > 0 && random.nextInt(3) > 0) {
      byte[] chosen = pieces[random.nextInt(pieces.length)].clone();
      if (random.nextInt(4) == 0) {
        chosen[random.nextInt(chosen.length)] ^= (byte) (1 << random.nextInt(8));
      }
      return chosen;
    }
    byte[] noise = new byte[1 + random.nextInt(12)];
    random.nextBytes(noise);
    return noise;
  }

  private void standing() throws LineDownException {
    if (down || random.nextInt(5000) == 0) {
      down = true;
      throw new LineDownException(name(), "has hung up");
    }
  }

  @Override
  public void write(byte[] bytes, Deadline deadline) throws LineDownException {
    standing();
    clock.pause(BYTE_TIME);
  }

  @Override
  public void discard() throws LineDownException {
    standing();
    piece = new byte[0];
    at = 0;
  }

  @Override
  public void close() {
    down = true;
  }
}
