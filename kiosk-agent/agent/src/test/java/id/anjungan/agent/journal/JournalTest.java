package id.anjungan.agent.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.clock.CountedIds;
import id.anjungan.agent.clock.LifeClock;
import id.anjungan.agent.journal.MemoryDisk.Unforced;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JournalTest {

  /// @param word anything
  public record Note(String word) {}

  private static final String FIRST = "journal-000001.log";

  private final Power power = new Power();
  private final MemoryDisk disk = new MemoryDisk(power, Unforced.LOST);

  private Journal open(MemoryDisk from) {
    return Journal.open(from, new LifeClock(() -> {}), new CountedIds());
  }

  private static List<String> words(Journal journal) {
    List<String> words = new ArrayList<>();
    journal.replay(written -> {
      if (written.kind().equals("NOTE")) {
        words.add(written.data(Note.class).word());
      }
    });
    return words;
  }

  private static void note(Journal journal, String word) {
    journal.append("NOTE", new Note(word), List.of());
  }

  private static List<String> kinds(Journal journal) {
    List<String> kinds = new ArrayList<>();
    journal.replay(written -> kinds.add(written.kind()));
    return kinds;
  }

  @Test
  @DisplayName("What was appended is there again after a start, in order")
  void appendedIsThere() {
    Journal journal = open(disk);
    note(journal, "one");
    note(journal, "two");

    Journal again = open(disk);

    assertEquals(List.of("one", "two"), words(again));
    assertEquals(journal.id(), again.id());
    note(again, "three");
    assertEquals(List.of("one", "two", "three"), words(open(disk)));
  }

  @Test
  @DisplayName("A new disk is a new journal")
  void newDiskNewJournal() {
    CountedIds ids = new CountedIds();
    LifeClock clock = new LifeClock(() -> {});
    String one = Journal.open(disk, clock, ids).id();
    String two = Journal.open(new MemoryDisk(power, Unforced.LOST), clock, ids).id();

    assertNotEquals(one, two);
    assertEquals(32, one.length());
  }

  @Test
  @DisplayName("A follower sees every record once, the old ones first")
  void followers() {
    Journal journal = open(disk);
    note(journal, "old");
    List<Long> seen = new ArrayList<>();
    journal.follow(written -> seen.add(written.n()));
    note(journal, "new");

    assertEquals(List.of(1L, 2L, 3L), seen);
  }

  @Test
  @DisplayName("An unfinished last record is cut off at every possible length, and noted")
  void tornTail() throws Exception {
    Journal whole = open(disk);
    note(whole, "kept");
    int before = disk.read(FIRST).length;
    note(whole, "torn");
    int after = disk.read(FIRST).length;

    for (int length = before + 1; length < after; length++) {
      MemoryDisk torn = copy(disk, length);
      Journal journal = open(torn);
      assertEquals(List.of("kept"), words(journal), "cut at " + length);
      assertTrue(kinds(journal).contains("TORN_TAIL"));
      note(journal, "next");
      assertEquals(List.of("kept", "next"), words(open(torn)));
    }
  }

  @Test
  @DisplayName("The end of a file that was never written, all zero, is cut off")
  void zeroTail() throws Exception {
    note(open(disk), "kept");
    MemoryDisk longer = copy(disk, disk.read(FIRST).length);
    longer.append(FIRST, new byte[5000]);
    longer.force(FIRST);

    assertEquals(List.of("kept"), words(open(longer)));
  }

  @Test
  @DisplayName("A flipped bit anywhere before the last record is damage, never cut off")
  void flippedBit() throws Exception {
    Journal journal = open(disk);
    note(journal, "one");
    note(journal, "two");
    int beforeLast = disk.read(FIRST).length;
    note(journal, "last");

    for (int bit = 0; bit < beforeLast * 8; bit += 3) {
      MemoryDisk flipped = copy(disk, disk.read(FIRST).length);
      flipped.flip(FIRST, bit);
      assertThrows(JournalDamagedException.class, () -> open(flipped), "bit " + bit);
    }
  }

  @Test
  @DisplayName("A record that was taken out or put in twice is damage")
  void movedRecords() throws Exception {
    Journal journal = open(disk);
    note(journal, "one");
    int one = disk.read(FIRST).length;
    note(journal, "two");
    int two = disk.read(FIRST).length;
    note(journal, "three");
    byte[] all = disk.read(FIRST);

    MemoryDisk without = new MemoryDisk(power, Unforced.LOST);
    without.create(FIRST);
    without.append(FIRST, Arrays.copyOf(all, one));
    without.append(FIRST, Arrays.copyOfRange(all, two, all.length));
    MemoryDisk twice = copy(disk, all.length);
    twice.append(FIRST, Arrays.copyOfRange(all, two, all.length));
    twice.append(FIRST, Arrays.copyOfRange(all, two, all.length));

    assertThrows(JournalDamagedException.class, () -> open(without));
    assertThrows(JournalDamagedException.class, () -> open(twice));
  }

  @Test
  @DisplayName("Many segments are one chain; one that is missing or empty is damage")
  void segments() throws Exception {
    Journal journal = open(disk);
    String longWord = "x".repeat(100_000);
    for (int i = 0; i < 90; i++) {
      note(journal, longWord);
    }
    assertEquals(90, words(open(disk)).size());
    assertTrue(disk.segments().size() >= 3);

    MemoryDisk missing = new MemoryDisk(power, Unforced.LOST);
    MemoryDisk emptied = new MemoryDisk(power, Unforced.LOST);
    for (String segment : disk.segments()) {
      emptied.create(segment);
      if (!segment.equals(disk.segments().get(1))) {
        missing.create(segment);
        missing.append(segment, disk.read(segment));
        emptied.append(segment, disk.read(segment));
      }
    }
    assertThrows(JournalDamagedException.class, () -> open(missing));
    assertThrows(JournalDamagedException.class, () -> open(emptied));
  }

  @ParameterizedTest
  @EnumSource(Unforced.class)
  @DisplayName("A power cut at any instant of opening and appending loses nothing that was durable")
  void powerCuts(Unforced unforced) {
    int instants = life(new MemoryDisk(power, unforced), -1).size() * 6;
    for (int cut = 0; cut < instants; cut++) {
      MemoryDisk cutDisk = new MemoryDisk(power, unforced);
      List<String> durable = life(cutDisk, cut);
      cutDisk.powerOff();
      List<String> found = words(open(cutDisk));
      assertTrue(
          found.equals(durable) || found.subList(0, found.size() - 1).equals(durable),
          "cut at " + cut + ": " + durable + " became " + found);
      assertEquals(found, words(open(cutDisk)), "opening again changes nothing");
    }
  }

  private List<String> life(MemoryDisk on, int cut) {
    List<String> durable = new ArrayList<>();
    if (cut >= 0) {
      power.cutAt(cut);
    }
    try {
      Journal journal = open(on);
      for (String word : List.of("a", "b", "c", "d")) {
        note(journal, word);
        durable.add(word);
      }
    } catch (PowerCut e) {
      // what was durable is known
    }
    power.holds();
    return durable;
  }

  @Test
  @DisplayName("After a force that failed every further append is refused until the next start")
  void failedForce() {
    Journal journal = open(disk);
    disk.failForce(0);

    assertThrows(JournalUnusableException.class, () -> note(journal, "unknown"));
    assertThrows(JournalUnusableException.class, () -> note(journal, "refused"));
    disk.powerOff();
    assertEquals(List.of(), words(open(disk)));
  }

  @Test
  @DisplayName("A kind that is no word, or a record that is too long, is refused before writing")
  void refusedRecords() {
    Journal journal = open(disk);

    assertThrows(
        IllegalArgumentException.class, () -> journal.append("note", new Note("x"), List.of()));
    assertThrows(IllegalArgumentException.class, () -> note(journal, "x".repeat(200_000)));
    note(journal, "still usable");
    assertEquals(List.of("still usable"), words(open(disk)));
  }

  private MemoryDisk copy(MemoryDisk from, int length) throws Exception {
    MemoryDisk copy = new MemoryDisk(power, Unforced.LOST);
    copy.create(FIRST);
    copy.append(FIRST, Arrays.copyOf(from.read(FIRST), length));
    copy.force(FIRST);
    return copy;
  }
}
