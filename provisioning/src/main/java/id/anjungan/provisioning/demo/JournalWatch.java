package id.anjungan.provisioning.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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

  boolean reached() {
    long size = size();
    if (size <= from) {
      return false;
    }
    byte[] bytes = read();
    String news = new String(bytes, (int) from, bytes.length - (int) from, StandardCharsets.UTF_8);
    return news.contains(entry);
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
