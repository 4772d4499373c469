package id.anjungan.agent.journal;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// A disk in memory that loses, tears or keeps what was not forced when the power goes.
public final class MemoryDisk implements JournalDisk {

  /// What happens to bytes that were appended but not forced.
  public enum Unforced {
    LOST,
    TORN,
    KEPT
  }

  private final TreeMap<String, byte[]> durable = new TreeMap<>();
  private final TreeMap<String, byte[]> written = new TreeMap<>();
  private final Power power;
  private final Unforced unforced;
  private int failingForce = -1;

  public MemoryDisk(Power power, Unforced unforced) {
    this.power = power;
    this.unforced = unforced;
  }

  /// The n-th force from now fails; 0 is the next one.
  public void failForce(int n) {
    failingForce = n;
  }

  public void powerOff() {
    for (String segment : List.copyOf(durable.keySet())) {
      byte[] now = written.get(segment);
      byte[] then = durable.get(segment);
      int tail = now.length - then.length;
      int kept =
          switch (unforced) {
            case LOST -> 0;
            case TORN -> tail / 2;
            case KEPT -> tail;
          };
      durable.put(segment, Arrays.copyOf(now, then.length + Math.max(0, kept)));
    }
    written.clear();
    written.putAll(durable);
  }

  public String digest() {
    StringBuilder all = new StringBuilder();
    durable.forEach((name, bytes) -> all.append(name).append(Arrays.hashCode(bytes)));
    return all.toString();
  }

  public void flip(String segment, int bit) {
    byte[] bytes = durable.get(segment).clone();
    bytes[bit / 8] ^= (byte) (1 << (bit % 8));
    durable.put(segment, bytes);
    written.put(segment, bytes);
  }

  @Override
  public List<String> segments() {
    return List.copyOf(written.keySet());
  }

  @Override
  public byte[] read(String segment) {
    return written.get(segment).clone();
  }

  @Override
  public void create(String segment) {
    power.instant("create segment");
    written.put(segment, new byte[0]);
    durable.put(segment, new byte[0]);
    power.instant("segment created");
  }

  @Override
  public void append(String segment, byte[] bytes) {
    power.instant("append");
    byte[] before = written.get(segment);
    byte[] after = Arrays.copyOf(before, before.length + bytes.length);
    System.arraycopy(bytes, 0, after, before.length, bytes.length);
    written.put(segment, after);
    power.instant("appended");
  }

  @Override
  public void force(String segment) throws IOException {
    if (failingForce-- == 0) {
      throw new IOException("input/output error");
    }
    durable.put(segment, written.get(segment));
    power.instant("forced");
  }

  @Override
  public void cut(String segment, long length) {
    byte[] shorter = Arrays.copyOf(written.get(segment), (int) length);
    written.put(segment, shorter);
    durable.put(segment, shorter);
    power.instant("cut");
  }
}
