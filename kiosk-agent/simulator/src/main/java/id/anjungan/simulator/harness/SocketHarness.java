package id.anjungan.simulator.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.simulator.socket.LineClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/// The harness between two processes: a private Unix socket.
public final class SocketHarness implements Harness, AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final LineClient client;

  private SocketHarness(LineClient client) {
    this.client = client;
  }

  public static SocketHarness connect(Path socket) throws IOException {
    return new SocketHarness(LineClient.connect(socket));
  }

  @Override
  public JsonNode ask(String what, Map<String, ?> details) {
    ObjectNode request = JSON.valueToTree(details);
    request.put("ask", what);
    try {
      ObjectNode answer = client.call(request);
      if (!answer.path("ok").asBoolean()) {
        throw new HarnessLostException(what + ": " + answer);
      }
      return answer;
    } catch (IOException e) {
      throw new HarnessLostException(e);
    }
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
