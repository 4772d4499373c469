package id.anjungan.simulator.socket;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The other end of a [LineServer]. One thread at a time.
public final class LineClient implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_LINE = 8 << 20;

  private final SocketChannel channel;
  private final OutputStream out;
  private final LineReader lines;

  private LineClient(SocketChannel channel) {
    this.channel = channel;
    this.out = Channels.newOutputStream(channel);
    this.lines =
        new LineReader(new BufferedInputStream(Channels.newInputStream(channel)), LONGEST_LINE);
  }

  public static LineClient connect(Path path) throws IOException {
    return new LineClient(SocketChannel.open(UnixDomainSocketAddress.of(path)));
  }

  /// Sends a request and waits for its answer, whatever it says.
  public synchronized ObjectNode call(ObjectNode request) throws IOException {
    out.write((request + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
    String line = lines.next().orElseThrow(() -> new EOFException("the server has gone"));
    if (JSON.readTree(line) instanceof ObjectNode answer) {
      return answer;
    }
    throw new IOException("an answer that is no object");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
