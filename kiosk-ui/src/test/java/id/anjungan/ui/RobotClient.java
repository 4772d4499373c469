package id.anjungan.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The street's hand: a caller of the robot's socket.
final class RobotClient implements AutoCloseable {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private final SocketChannel channel;
  private final BufferedReader in;
  private final Writer out;

  RobotClient(Path socket) throws IOException {
    channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
    in = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
    out = Channels.newWriter(channel, StandardCharsets.UTF_8);
  }

  JsonNode ask(String command) throws IOException {
    out.write(command + "\n");
    out.flush();
    return MAPPER.readTree(in.readLine());
  }

  JsonNode tap(String id) throws IOException {
    return ask("{\"do\": \"tap\", \"id\": \"%s\"}".formatted(id));
  }

  JsonNode waitAfter(long view) throws IOException {
    return ask("{\"do\": \"wait\", \"after\": %d, \"timeoutMs\": 20000}".formatted(view));
  }

  JsonNode view() throws IOException {
    return ask("{\"do\": \"view\"}");
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
