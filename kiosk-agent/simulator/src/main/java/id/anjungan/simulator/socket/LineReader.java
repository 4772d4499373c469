package id.anjungan.simulator.socket;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Reads lines of UTF-8 that end with a line feed, none longer than a limit.
final class LineReader {

  private final InputStream in;
  private final int longest;

  LineReader(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /// The next line without its end; empty at the end of the stream, where half a line is dropped.
  ///
  /// @throws RefusedException TOO_LONG: the rest of the stream is of no use any more
  Optional<String> next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        return Optional.of(line.toString(StandardCharsets.UTF_8));
      }
      if (line.size() == longest) {
        throw new RefusedException("TOO_LONG", "a line has at most " + longest + " bytes");
      }
      line.write(b);
    }
    return Optional.empty();
  }
}
