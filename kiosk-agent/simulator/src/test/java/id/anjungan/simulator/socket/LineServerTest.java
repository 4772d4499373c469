package id.anjungan.simulator.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineServerTest {

  @TempDir Path folder;
  private LineServer server;

  @BeforeEach
  void start() throws IOException {
    server = LineServer.start(folder.resolve("s"), LineServerTest::answer);
  }

  @AfterEach
  void end() throws IOException {
    server.close();
  }

  private static ObjectNode answer(ObjectNode request) {
    return switch (request.path("say").asText()) {
      case "no" -> throw new RefusedException("NO", "because");
      case "fall" -> throw new IllegalStateException("fell");
      default -> LineServer.ok();
    };
  }

  private static ObjectNode say(String word) {
    return new ObjectMapper().createObjectNode().put("say", word);
  }

  @Test
  @DisplayName("A refusal and a fault of the server are answers, and the connection goes on")
  void refusals() throws IOException {
    try (LineClient client = LineClient.connect(folder.resolve("s"))) {
      assertEquals(
          "{\"ok\":false,\"code\":\"NO\",\"why\":\"because\"}", client.call(say("no")).toString());
      assertEquals("INTERNAL", client.call(say("fall")).get("code").asText());
      assertEquals("{\"ok\":true}", client.call(say("yes")).toString());
    }
  }

  @Test
  @DisplayName("A socket file that was left over does not stop the next server")
  void leftOver() throws IOException {
    try (LineServer next = LineServer.start(folder.resolve("s"), request -> LineServer.ok());
        LineClient client = LineClient.connect(folder.resolve("s"))) {
      assertEquals("{\"ok\":true}", client.call(say("no")).toString());
      next.close();
      assertThrows(IOException.class, () -> client.call(say("yes")));
    }
  }
}
