package id.anjungan.agent.journal;

import id.anjungan.agent.clock.IdSource;
import id.anjungan.agent.clock.KioskClock;
import id.anjungan.central.contract.KioskReport;
import id.anjungan.central.contract.Reports;
import id.anjungan.central.contract.WireCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// The journal of a kiosk: records that are durable before their writer goes on (design 2.7).
///
/// Every state of the agent that must survive a power cut follows from it through a [Follower].
/// Records hold chip UIDs and case numbers, never a NIK, a name or a picture. Calls from the loop's
/// thread. After the first failed write or force every further append is refused.
public final class Journal {

  /// Bytes after which a segment is closed and the next one begun.
  private static final int SEGMENT_BYTES = 4 << 20;

  private static final Pattern KIND = Pattern.compile("[A-Z][A-Z_]{1,39}");

  private final JournalDisk disk;
  private final KioskClock clock;
  private final RecordForm form = new RecordForm();
  private final List<Follower> followers = new ArrayList<>();
  private final String id;

  private int segment;
  private int length;
  private long last;
  private byte[] chain;
  private boolean usable = true;

  private Journal(JournalDisk disk, KioskClock clock, String id, Opening.Found found) {
    this.disk = disk;
    this.clock = clock;
    this.id = id;
    this.segment = found.segments();
    this.length = found.length();
    this.last = found.last();
    this.chain = found.chain();
  }

  /// Reads and checks everything, takes off an unfinished last record and notes that; makes a new
  /// journal on an empty disk.
  ///
  /// @throws JournalDamagedException when what was durable has changed
  /// @throws JournalUnusableException when the disk does not do what it is asked
  public static Journal open(JournalDisk disk, KioskClock clock, IdSource ids) {
    try {
      Opening.Found found = new Opening(disk).read();
      String id =
          Objects.requireNonNullElseGet(found.id(), () -> HexFormat.of().formatHex(ids.bytes(16)));
      Journal journal = new Journal(disk, clock, id, found);
      journal.begin(found);
      return journal;
    } catch (IOException e) {
      throw new JournalUnusableException("cannot be opened", e);
    }
  }

  private void begin(Opening.Found found) {
    if (segment == 0) {
      nextSegment();
    } else if (length == 0) {
      write(record(Segment.KIND, new Segment(id, segment), List.of()));
    }
    if (found.torn() != null) {
      append(TornTail.KIND, found.torn(), List.of());
    }
  }

  /// Random id, 32 hex digits: a new disk is a new journal.
  public String id() {
    return id;
  }

  /// Writes a record; durable when this returns, and seen by all followers.
  ///
  /// @param reports what the centre is to be told of it, at most 200
  /// @throws JournalUnusableException when it may or may not be durable
  public void append(String kind, Object data, List<KioskReport> reports) {
    if (!KIND.matcher(kind).matches()) {
      throw new IllegalArgumentException("a kind of record is capitals and _, at most 40");
    }
    if (length >= SEGMENT_BYTES) {
      nextSegment();
    }
    write(record(kind, data, reports));
  }

  /// Shows a follower every record so far, then each new one.
  public void follow(Follower follower) {
    replay(follower::follow);
    followers.add(follower);
  }

  /// Shows every record so far, in order. @throws JournalUnusableException when the disk fails
  public void replay(Consumer<JournalRecord> reader) {
    try {
      for (int number = 1; number <= segment; number++) {
        byte[] bytes = disk.read(Segment.name(number));
        for (int at = 0; at < bytes.length; at += form.lengthAt(bytes, at)) {
          if (form.lengthAt(bytes, at) < 0) {
            throw new JournalDamagedException("segment " + number + " changed while it was open");
          }
          reader.accept(form.parse(bytes, at));
        }
      }
    } catch (IOException e) {
      usable = false;
      throw new JournalUnusableException("cannot be read", e);
    }
  }

  private JournalRecord record(String kind, Object data, List<KioskReport> reports) {
    String told = reports.isEmpty() ? "" : WireCodec.writeText(new Reports(reports));
    return new JournalRecord(
        last + 1,
        clock.now().truncatedTo(ChronoUnit.MILLIS),
        kind,
        WireCodec.writeText(data),
        told);
  }

  private void nextSegment() {
    int next = segment + 1;
    attempt("a new segment", () -> disk.create(Segment.name(next)));
    segment = next;
    length = 0;
    write(record(Segment.KIND, new Segment(id, next), List.of()));
  }

  private void write(JournalRecord written) {
    byte[] bytes = form.write(written, chain);
    String name = Segment.name(segment);
    attempt(
        "record " + written.n(),
        () -> {
          disk.append(name, bytes);
          disk.force(name);
        });
    chain = Arrays.copyOfRange(bytes, bytes.length - RecordForm.HASH, bytes.length);
    length += bytes.length;
    last = written.n();
    followers.forEach(follower -> follower.follow(written));
  }

  /// One order to the disk, never repeated; whatever breaks it leaves the journal unusable.
  private void attempt(String what, DiskOrder order) {
    if (!usable) {
      throw new JournalUnusableException("an earlier write failed; " + what + " refused", null);
    }
    usable = false;
    try {
      order.run();
      usable = true;
    } catch (IOException | UncheckedIOException e) {
      throw new JournalUnusableException(what + " may or may not be durable", e);
    }
  }

  @FunctionalInterface
  private interface DiskOrder {
    void run() throws IOException;
  }
}
