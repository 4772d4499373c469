package id.anjungan.agent.journal;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a journal from its first to its last byte before anything relies on it.
///
/// An unfinished last record is what a power cut leaves: it is cut off. Anything else that does not
/// fit was durable once and is damage.
final class Opening {

  private final JournalDisk disk;
  private final RecordForm form = new RecordForm();

  private byte[] chain = new byte[RecordForm.HASH];
  private long last;
  private @Nullable String id;
  private @Nullable TornTail torn;

  Opening(JournalDisk disk) {
    this.disk = disk;
  }

  /// @throws JournalDamagedException when durable bytes have changed or are gone
  Found read() throws IOException {
    List<String> segments = disk.segments();
    int length = 0;
    for (int i = 0; i < segments.size(); i++) {
      String name = Segment.name(i + 1);
      if (!segments.get(i).equals(name)) {
        throw new JournalDamagedException("segment " + name + " is missing");
      }
      length = readSegment(name, i + 1, i + 1 == segments.size());
    }
    return new Found(segments.size(), length, last, chain, id, torn);
  }

  private int readSegment(String name, int number, boolean newest) throws IOException {
    byte[] bytes = disk.read(name);
    int at = 0;
    while (at < bytes.length) {
      RecordForm.Read read = form.read(bytes, at, chain);
      if (read == null) {
        cutTail(name, bytes, at, newest);
        break;
      }
      accept(read, name, number, at == 0);
      at += read.length();
    }
    if (at == 0 && !newest) {
      throw new JournalDamagedException("segment " + name + " is empty");
    }
    return at;
  }

  private void accept(RecordForm.Read read, String name, int number, boolean first) {
    JournalRecord written = read.written();
    if (written.n() != last + 1) {
      throw new JournalDamagedException("record " + written.n() + " follows record " + last);
    }
    if (first) {
      Segment head = head(written, name);
      if (head.number() != number || (id != null && !id.equals(head.journal()))) {
        throw new JournalDamagedException("segment " + name + " is of another journal");
      }
      id = head.journal();
    }
    last = written.n();
    chain = read.hash();
  }

  private static Segment head(JournalRecord written, String name) {
    if (!written.kind().equals(Segment.KIND)) {
      throw new JournalDamagedException("segment " + name + " has no head");
    }
    return written.data(Segment.class);
  }

  private void cutTail(String name, byte[] bytes, int at, boolean newest) throws IOException {
    if (!newest || !form.mayBeUnfinished(bytes, at, last + 1)) {
      throw new JournalDamagedException("segment " + name + " from byte " + at);
    }
    disk.cut(name, at);
    torn = new TornTail(name, at, bytes.length - at);
  }

  /// What the disk holds. @param length bytes of the newest segment @param id null without a record
  record Found(
      int segments,
      int length,
      long last,
      byte[] chain,
      @Nullable String id,
      @Nullable TornTail torn) {}
}
