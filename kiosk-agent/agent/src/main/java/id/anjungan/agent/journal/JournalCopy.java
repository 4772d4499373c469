package id.anjungan.agent.journal;

import id.anjungan.central.contract.WireCodec;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A copy of the journal for people and tools: `journal.jsonl`, one record a line, made anew at
/// each start.
///
/// Nothing reads it back and nothing waits for it: when it cannot be written, the kiosk goes on
/// without it.
public final class JournalCopy implements Follower {

  private static final Logger LOG = LoggerFactory.getLogger(JournalCopy.class);

  private @Nullable Writer lines;

  private JournalCopy(@Nullable Writer lines) {
    this.lines = lines;
  }

  /// Begins an empty copy; hand it to [Journal#follow(Follower)].
  public static JournalCopy to(Path file) {
    try {
      return new JournalCopy(Files.newBufferedWriter(file));
    } catch (IOException e) {
      LOG.warn("no copy of the journal at {}", file, e);
      return new JournalCopy(null);
    }
  }

  @Override
  public void follow(JournalRecord written) {
    if (lines == null) {
      return;
    }
    try {
      lines.write(line(written));
      lines.flush();
    } catch (IOException e) {
      LOG.warn("the copy of the journal ends before record {}", written.n(), e);
      lines = null;
    }
  }

  private static String line(JournalRecord written) {
    String told = written.reports().isEmpty() ? "{\"reports\":[]}" : written.reports();
    return "{\"n\":%d,\"at\":%s,\"kind\":\"%s\",\"data\":%s,\"told\":%s}%n"
        .formatted(
            written.n(), WireCodec.writeText(written.at()), written.kind(), written.data(), told);
  }
}
