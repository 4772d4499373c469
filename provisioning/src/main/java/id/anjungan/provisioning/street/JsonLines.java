package id.anjungan.provisioning.street;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.provisioning.console.CommandFailedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// A Unix socket that takes one JSON object a line and answers one a line. One thread at a time.
public final class JsonLines implements AutoCloseable {

  private static final int LONGEST_LINE = 20_000_000;

  private final Path socket;
  private final SocketChannel channel;
  private final Selector selector;
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();

  private JsonLines(Path socket, SocketChannel channel, Selector selector) {
    this.socket = socket;
    this.channel = channel;
    this.selector = selector;
  }

  /// @throws IOException when nobody listens there
  public static JsonLines connect(Path socket) throws IOException {
    SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
    try {
      channel.configureBlocking(false);
      Selector selector = Selector.open();
      channel.register(selector, SelectionKey.OP_READ);
      return new JsonLines(socket, channel, selector);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /// Sends a command and waits for its answer, also when that says `"ok": false`.
  ///
  /// @throws CommandFailedException when the other side is gone or too slow
  public JsonNode ask(ObjectNode command, Duration patience) {
    try {
      send(ByteBuffer.wrap((JsonFile.line(command) + "\n").getBytes(StandardCharsets.UTF_8)));
      return JsonFile.parse(receive(System.nanoTime() + patience.toNanos()));
    } catch (JsonProcessingException e) {
      throw failed("answered something that is not JSON", e);
    } catch (IOException e) {
      throw failed("is gone", e);
    }
  }

  private void send(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      if (channel.write(bytes) == 0) {
        Thread.onSpinWait();
      }
    }
  }

  private String receive(long deadline) throws IOException {
    ByteBuffer part = ByteBuffer.allocate(65_536);
    while (true) {
      String line = takeLine();
      if (line != null) {
        return line;
      }
      long left = (deadline - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw failed("gave no answer in time", null);
      }
      selector.select(left);
      selector.selectedKeys().clear();
      part.clear();
      int count = channel.read(part);
      if (count < 0 || waiting.size() > LONGEST_LINE) {
        throw new IOException("closed");
      }
      waiting.write(part.array(), 0, count);
    }
  }

  private @Nullable String takeLine() {
    byte[] bytes = waiting.toByteArray();
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        waiting.reset();
        waiting.write(bytes, i + 1, bytes.length - i - 1);
        return new String(bytes, 0, i, StandardCharsets.UTF_8);
      }
    }
    return null;
  }

  private CommandFailedException failed(String what, @Nullable Throwable cause) {
    return new CommandFailedException(socket + " " + what, "See the logs of the street.", cause);
  }

  @Override
  public void close() {
    try (selector;
        channel) {
      waiting.reset();
    } catch (IOException e) {
      throw failed("could not be closed", e);
    }
  }
}
