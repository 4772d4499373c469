package id.anjungan.agent.clock;

import java.nio.ByteBuffer;
import java.util.UUID;

/// Ids that count, so that a life can be replayed.
public final class CountedIds implements IdSource {

  private long last;

  @Override
  public String uuid() {
    return new UUID(0x4000L, ++last).toString();
  }

  @Override
  public byte[] bytes(int length) {
    return ByteBuffer.allocate(Math.max(length, 8)).putLong(++last).array().clone();
  }
}
