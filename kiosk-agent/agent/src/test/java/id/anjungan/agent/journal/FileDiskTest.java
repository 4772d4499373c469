package id.anjungan.agent.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.anjungan.agent.clock.CountedIds;
import id.anjungan.agent.clock.LifeClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDiskTest {

  @TempDir Path folder;

  @Test
  @DisplayName("Segments are files that can be read again by the next start")
  void readAgain() throws IOException {
    try (FileDisk disk = FileDisk.open(folder)) {
      disk.create("a.log");
      disk.append("a.log", new byte[] {1, 2});
      disk.force("a.log");
      disk.create("b.log");
      disk.append("a.log", new byte[] {3});
      disk.cut("a.log", 2);
    }
    try (FileDisk disk = FileDisk.open(folder)) {
      assertEquals(List.of("a.log", "b.log"), disk.segments());
      assertArrayEquals(new byte[] {1, 2}, disk.read("a.log"));
      disk.append("a.log", new byte[] {4});
      assertArrayEquals(new byte[] {1, 2, 4}, disk.read("a.log"));
    }
  }

  @Test
  @DisplayName("Two agents never write the same journal")
  void busy() throws IOException {
    try (FileDisk first = FileDisk.open(folder)) {
      assertThrows(JournalBusyException.class, () -> FileDisk.open(folder));
      assertEquals(List.of(), first.segments());
    }
    FileDisk.open(folder).close();
  }

  @Test
  @DisplayName("A segment is never made twice")
  void notTwice() throws IOException {
    try (FileDisk disk = FileDisk.open(folder)) {
      disk.create("a.log");
      assertThrows(IOException.class, () -> disk.create("a.log"));
    }
  }

  @Test
  @DisplayName("The copy for people has one line for each record, also after a new start")
  void copy() throws IOException {
    Path file = folder.resolve("journal.jsonl");
    try (FileDisk disk = FileDisk.open(folder.resolve("journal"))) {
      Journal journal = Journal.open(disk, new LifeClock(() -> {}), new CountedIds());
      journal.append("NOTE", new JournalTest.Note("one"), List.of());
      journal.follow(JournalCopy.to(file));
      journal.append("NOTE", new JournalTest.Note("two"), List.of());
    }
    List<String> lines = Files.readAllLines(file);
    assertEquals(3, lines.size());
    assertEquals(
        "{\"n\":3,\"at\":\"2026-11-25T08:00:00Z\",\"kind\":\"NOTE\","
            + "\"data\":{\"word\":\"two\"},\"told\":{\"reports\":[]}}",
        lines.get(2));
  }
}
