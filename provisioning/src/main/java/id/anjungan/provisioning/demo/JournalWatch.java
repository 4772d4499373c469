package id.anjungan.provisioning.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/// Watches the agent's journal from outside, to strike when a blank is in a certain state.
final class JournalWatch {

  private final Path file;
  private final String entry;
  private final long from;

  /// Looks only at what is written from now on.
  JournalWatch(Path agentFolder, BlankState state) {
    this.file = agentFolder.resolve("journal.jsonl");
    this.entry = state.entry();
    this.from = size();
  }

  /// Where in the journal the state is told for the first time; empty until it is reached. Of two
  /// states the one that was reached earlier has the smaller place.
  OptionalInt reachedAt() {
    if (size() <= from) {
      return OptionalInt.empty();
    }
    // Every character that the journal's entries are known by is one byte.
    int place = new String(read(), StandardCharsets.ISO_8859_1).indexOf(entry, (int) from);
    return place < 0 ? OptionalInt.empty() : OptionalInt.of(place);
  }

  private byte[] read() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private long size() {
    try {
      return Files.exists(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
