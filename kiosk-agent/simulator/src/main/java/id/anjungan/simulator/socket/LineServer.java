package id.anjungan.simulator.socket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// A server on a Unix domain socket: one JSON object a line, one answer a line, `{"ok": true, ...}`
/// or `{"ok": false, "code": ..., "why": ...}`. Each connection has a thread of its own and is
/// answered in order.
public final class LineServer implements AutoCloseable {

  private static final System.Logger LOG = System.getLogger(LineServer.class.getName());
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_LINE = 8 << 20;

  private final ServerSocketChannel server;
  private final Path path;
  private final UnaryOperator<ObjectNode> answers;
  private final Set<SocketChannel> connections = ConcurrentHashMap.newKeySet();

  private LineServer(ServerSocketChannel server, Path path, UnaryOperator<ObjectNode> answers) {
    this.server = server;
    this.path = path;
    this.answers = answers;
  }

  /// Starts a server; a socket file that is left over is replaced.
  ///
  /// @param answers gives the fields of the answer, or throws [RefusedException]
  public static LineServer start(Path path, UnaryOperator<ObjectNode> answers) throws IOException {
    Files.deleteIfExists(path);
    ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(path));
    LineServer started = new LineServer(server, path, answers);
    Thread.ofVirtual().name("accept " + path.getFileName()).start(started::accept);
    return started;
  }

  /// An object that says yes, to be filled.
  public static ObjectNode ok() {
    return JSON.createObjectNode().put("ok", true);
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (SocketChannel connection : connections) {
      connection.close();
    }
    Files.deleteIfExists(path);
  }

  private void accept() {
    try {
      while (true) {
        SocketChannel connection = server.accept();
        connections.add(connection);
        Thread.ofVirtual().name(path.getFileName() + " connection").start(() -> serve(connection));
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "no more connections", e);
    }
  }

  private void serve(SocketChannel connection) {
    try (connection) {
      converse(connection);
    } catch (IOException e) {
      LOG.log(System.Logger.Level.DEBUG, "a connection ended", e);
    } finally {
      connections.remove(connection);
    }
  }

  private void converse(SocketChannel connection) throws IOException {
    OutputStream out = Channels.newOutputStream(connection);
    LineReader lines =
        new LineReader(new BufferedInputStream(Channels.newInputStream(connection)), LONGEST_LINE);
    try {
      for (var line = lines.next(); line.isPresent(); line = lines.next()) {
        say(out, answer(line.get()));
      }
    } catch (RefusedException tooLong) {
      say(out, no(tooLong.code(), tooLong.why()));
    }
  }

  private ObjectNode answer(String line) {
    try {
      return answers.apply(object(line));
    } catch (RefusedException refused) {
      return no(refused.code(), refused.why());
    } catch (RuntimeException fault) {
      LOG.log(System.Logger.Level.ERROR, "a request failed", fault);
      return no("INTERNAL", fault.getClass().getSimpleName() + ": " + fault.getMessage());
    }
  }

  private static ObjectNode object(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      if (node instanceof ObjectNode object) {
        return object;
      }
      throw new RefusedException("NOT_AN_OBJECT", "a line holds one JSON object");
    } catch (JsonProcessingException e) {
      throw new RefusedException("BAD_JSON", "the line is not JSON");
    }
  }

  private static ObjectNode no(String code, String why) {
    return JSON.createObjectNode().put("ok", false).put("code", code).put("why", why);
  }

  private static void say(OutputStream out, ObjectNode answer) throws IOException {
    out.write((answer + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
