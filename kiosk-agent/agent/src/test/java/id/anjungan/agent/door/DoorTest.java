package id.anjungan.agent.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.agent.clock.MachineClock;
import id.anjungan.agent.contract.Act;
import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.CompletionCode;
import id.anjungan.agent.contract.DoorCodec;
import id.anjungan.agent.contract.DoorMessages;
import id.anjungan.agent.contract.Header;
import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.Message;
import id.anjungan.agent.contract.MessageType;
import id.anjungan.agent.contract.Stage;
import id.anjungan.agent.contract.View;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.agent.contract.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The door over a real socket, seen from a client of another make.
class DoorTest {

  private static final String TOKEN = "a-token-of-this-boot";
  private static final MachineState STATE =
      new MachineState(
          "online",
          Map.of("HOPPER", "ok"),
          List.of(new MachineState.StorageUnit("HOPPER-1", "dispense", 100, 42, 3, "ok")));

  private final CitizenScreen screen = new CitizenScreen(new MachineClock(null));
  private final HttpClient http = HttpClient.newHttpClient();
  private Door door;
  private int port;

  @BeforeEach
  void open() {
    door = new Door(0, TOKEN, screen, () -> STATE);
    port = door.open();
  }

  @AfterEach
  void close() {
    door.close();
    http.shutdownNow();
  }

  private WebSocket.Builder builder() {
    return http.newWebSocketBuilder().header("Authorization", "Bearer " + TOKEN);
  }

  private Client enter() {
    return enter(builder(), DoorMessages.PATH);
  }

  private Client enter(WebSocket.Builder builder, String path) {
    Client client = new Client();
    client.socket = builder.buildAsync(URI.create("ws://127.0.0.1:" + port + path), client).join();
    return client;
  }

  private void attract() {
    screen.show(
        null,
        Language.ID,
        new ViewContent.Attract(new Words("Kantor Desa", "Village office")),
        List.of(Action.START, Action.HELP),
        Duration.ZERO);
  }

  private static String command(String name, long id, Object payload) {
    return DoorCodec.write(Header.command(name, id), payload);
  }

  @Test
  @DisplayName("A client with the token is let in and asks for the view")
  void viewIsAnswered() {
    attract();
    Client client = enter();

    client.say(command(DoorMessages.GET_VIEW, 7, Map.of()));

    Message acknowledge = client.hear();
    assertEquals(MessageType.ACKNOWLEDGE, acknowledge.header().type());
    assertEquals(7, acknowledge.header().requestId());
    Message completion = client.hear();
    assertEquals(CompletionCode.SUCCESS, completion.header().completionCode());
    View view = DoorCodec.payload(completion.payload(), View.class);
    assertEquals(1, view.number());
    assertEquals(List.of(Action.START, Action.HELP), view.actions());
  }

  @Test
  @DisplayName("Every new view is told to every client")
  void viewsAreTold() {
    Client first = enter();
    Client second = enter();
    first.ask(DoorMessages.STATUS);
    second.ask(DoorMessages.STATUS);

    attract();

    for (Client client : List.of(first, second)) {
      Message event = client.hear();
      assertEquals(DoorMessages.VIEW_CHANGED, event.header().name());
      assertEquals(MessageType.UNSOLICITED, event.header().type());
      assertEquals(1, DoorCodec.payload(event.payload(), View.class).number());
    }
  }

  @Test
  @DisplayName("Before the first view the door says that it is not ready")
  void notReady() {
    assertEquals(
        CompletionCode.DEVICE_NOT_READY,
        enter().ask(DoorMessages.GET_VIEW).header().completionCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer wrong", "Bearer ", "Basic a-token-of-this-boot", "bearer"})
  @DisplayName("A wrong token is not let in")
  void wrongToken(String authorization) {
    assertThrows(
        CompletionException.class,
        () ->
            enter(
                http.newWebSocketBuilder().header("Authorization", authorization),
                DoorMessages.PATH));
  }

  @Test
  @DisplayName("Nobody is let in without a token")
  void noToken() {
    assertThrows(
        CompletionException.class, () -> enter(http.newWebSocketBuilder(), DoorMessages.PATH));
  }

  @Test
  @DisplayName("A browser page is not let in, even with the token")
  void browser() {
    assertThrows(
        CompletionException.class,
        () -> enter(builder().header("Origin", "http://evil.example"), DoorMessages.PATH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/xfs4iot/v1.0",
        "/xfs4iot/v1.0/journey/../journey",
        "/xfs4iot/v1.0/journey?x=1"
      })
  @DisplayName("Another path is not the door")
  void wrongPath(String path) {
    assertThrows(CompletionException.class, () -> enter(builder(), path));
  }

  @Test
  @DisplayName("A ninth client is not let in")
  void tooMany() {
    for (int i = 0; i < 8; i++) {
      enter().ask(DoorMessages.STATUS);
    }
    assertThrows(CompletionException.class, this::enter);
  }

  @Test
  @DisplayName("A touch reaches the loop once; a second touch of the same view is refused")
  void doubleTap() {
    attract();
    Client client = enter();

    assertEquals(CompletionCode.SUCCESS, client.touch(1, Action.START));
    assertEquals(CompletionCode.SEQUENCE_ERROR, client.touch(1, Action.START));
    assertEquals(Action.START, screen.touched().orElseThrow().action());
    assertTrue(screen.touched().isEmpty());
    assertEquals(CompletionCode.SEQUENCE_ERROR, client.touch(1, Action.START));
    assertTrue(screen.touched().isEmpty());
  }

  @Test
  @DisplayName("A touch of a view that is gone is refused and does nothing")
  void oldView() {
    attract();
    Client client = enter();
    attract();

    assertEquals(CompletionCode.SEQUENCE_ERROR, client.touch(1, Action.START));
    assertEquals(CompletionCode.SEQUENCE_ERROR, client.touch(3, Action.START));
    assertTrue(screen.touched().isEmpty());
  }

  @Test
  @DisplayName("A touch that waits is dropped when the view changes")
  void touchAndChange() {
    attract();
    Client client = enter();
    assertEquals(CompletionCode.SUCCESS, client.touch(1, Action.START));

    attract();

    assertTrue(screen.touched().isEmpty());
  }

  @Test
  @DisplayName("What a view does not offer cannot be touched")
  void notOffered() {
    attract();

    assertEquals(CompletionCode.INVALID_DATA, enter().touch(1, Action.CONFIRM));
    assertTrue(screen.touched().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"view\":1}",
        "{\"action\":\"START\"}",
        "{\"view\":\"one\",\"action\":\"START\"}",
        "{\"view\":1.5,\"action\":\"START\"}",
        "{\"view\":null,\"action\":\"START\"}",
        "{\"view\":1,\"action\":\"START_AGAIN\"}",
        "{\"view\":1,\"action\":0}",
        "{\"view\":1,\"action\":null}"
      })
  @DisplayName("A touch that is not one is refused as invalid data")
  void malformedTouch(String payload) {
    attract();
    Client client = enter();

    client.say(
        "{\"header\":{\"name\":\"Journey.Act\",\"requestId\":1,\"type\":\"command\","
            + "\"version\":\"1.0\"},\"payload\":"
            + payload
            + "}");

    client.hear();
    assertEquals(CompletionCode.INVALID_DATA, client.hear().header().completionCode());
    assertTrue(screen.touched().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "null",
        "[]",
        "{}",
        "{\"header\":{}}",
        "{\"header\":null,\"payload\":{}}",
        "{\"header\":{\"name\":\"Journey.Act\",\"requestId\":1,\"type\":\"command\",\"version\":\"1.0\"},\"payload\":[]}",
        "{\"header\":{\"name\":\"\",\"requestId\":1,\"type\":\"command\",\"version\":\"1.0\"},\"payload\":{}}",
        "{\"header\":{\"name\":\"Journey.Act\",\"requestId\":0,\"type\":\"command\",\"version\":\"1.0\"},\"payload\":{}}",
        "{\"header\":{\"name\":\"Journey.Act\",\"requestId\":1,\"type\":\"order\",\"version\":\"1.0\"},\"payload\":{}}",
        "{\"header\":{\"name\":\"A.B\",\"requestId\":1,\"type\":\"command\",\"version\":\"1.0\"},\"payload\":{}}{}"
      })
  @DisplayName("A frame that is no message is acknowledged as invalid, and the door stays open")
  void malformedFrame(String frame) {
    attract();
    Client client = enter();

    client.say(frame);

    Message acknowledge = client.hear();
    assertEquals(MessageType.ACKNOWLEDGE, acknowledge.header().type());
    assertEquals("invalidMessage", acknowledge.header().status());
    assertEquals(CompletionCode.SUCCESS, client.touch(1, Action.START));
  }

  @Test
  @DisplayName("Two messages in one frame are none")
  void merged() {
    attract();
    Client client = enter();
    String act = command(DoorMessages.ACT, 1, new Act(1, Action.START, null));

    client.say(act + act);

    assertEquals("invalidMessage", client.hear().header().status());
    assertTrue(screen.touched().isEmpty());
  }

  @Test
  @DisplayName("A message split over frames of one text is put together")
  void split() {
    attract();
    Client client = enter();
    String act = command(DoorMessages.ACT, 1, new Act(1, Action.START, null));

    client.socket.sendText(act.substring(0, 20), false).join();
    client.socket.sendText(act.substring(20, 30), false).join();
    client.socket.sendText(act.substring(30), true).join();

    client.hear();
    assertEquals(CompletionCode.SUCCESS, client.hear().header().completionCode());
    assertEquals(Action.START, screen.touched().orElseThrow().action());
  }

  @Test
  @DisplayName("A binary frame is acknowledged as invalid")
  void binary() {
    Client client = enter();

    client.socket.sendBinary(ByteBuffer.wrap(new byte[] {1, 2, 3}), true).join();

    assertEquals("invalidMessage", client.hear().header().status());
  }

  @Test
  @DisplayName("A frame longer than the limit closes that client's line and no other")
  void oversized() {
    attract();
    Client big = enter();
    Client good = enter();

    big.socket
        .sendText("x".repeat(DoorCodec.LONGEST_FRAME + 1), true)
        .exceptionally(e -> null)
        .join();

    big.awaitClose();
    assertEquals(CompletionCode.SUCCESS, good.touch(1, Action.START));
  }

  @Test
  @DisplayName("A text without an end closes the line before it fills the memory")
  void endlessText() {
    Client client = enter();
    String part = "x".repeat(100_000);

    CompletableFuture<WebSocket> sent = CompletableFuture.completedFuture(client.socket);
    for (int i = 0; i < 6; i++) {
      sent = sent.thenCompose(socket -> socket.sendText(part, false));
    }
    sent.exceptionally(e -> null).join();

    client.awaitClose();
  }

  @Test
  @DisplayName("An unknown command is acknowledged and completed as unsupported")
  void unknownCommand() {
    assertEquals(
        CompletionCode.UNSUPPORTED_COMMAND,
        enter().ask("CardReader.ReadRawData").header().completionCode());
  }

  @Test
  @DisplayName("What is not a command is refused")
  void notACommand() {
    Client client = enter();

    client.say(DoorCodec.write(Header.unsolicited(DoorMessages.VIEW_CHANGED), Map.of()));

    assertEquals("invalidMessage", client.hear().header().status());
  }

  @Test
  @DisplayName("A command without a request id is refused")
  void noRequestId() {
    Client client = enter();

    client.say(
        "{\"header\":{\"name\":\"Common.Status\",\"type\":\"command\",\"version\":\"1.0\"},"
            + "\"payload\":{}}");

    assertEquals("invalidRequestID", client.hear().header().status());
  }

  @Test
  @DisplayName("Status, storage, capabilities and services are answered in XFS words")
  void standardCommands() {
    Client client = enter();

    JsonNode status = client.ask(DoorMessages.STATUS).payload();
    assertEquals("online", status.at("/common/device").asText());
    assertEquals("ok", status.at("/units/HOPPER").asText());
    JsonNode storage = client.ask(DoorMessages.GET_STORAGE).payload();
    assertEquals(42, storage.at("/storage/HOPPER-1/count").asInt());
    JsonNode capabilities = client.ask(DoorMessages.CAPABILITIES).payload();
    assertTrue(capabilities.toString().contains("GetView"));
    JsonNode services = client.ask(DoorMessages.GET_SERVICES).payload();
    assertEquals(
        "ws://127.0.0.1:" + port + DoorMessages.PATH,
        services.at("/services/0/serviceURI").asText());
    assertEquals(CompletionCode.SUCCESS, client.ask(DoorMessages.CANCEL).header().completionCode());
  }

  @Test
  @DisplayName("A request that is not running cannot be cancelled")
  void cancelNothing() {
    Client client = enter();

    client.say(command(DoorMessages.CANCEL, 3, Map.of("requestIds", List.of(1))));

    client.hear();
    assertEquals(CompletionCode.INVALID_REQUEST_ID, client.hear().header().completionCode());
  }

  @Test
  @DisplayName("A screen that comes back finds the view with the time that is left")
  void reconnect() {
    screen.show(
        Stage.CARD,
        Language.EN,
        new ViewContent.InsertCard(),
        List.of(Action.STOP),
        Duration.ofSeconds(45));
    Client gone = enter();
    gone.socket.abort();

    View view = DoorCodec.payload(enter().ask(DoorMessages.GET_VIEW).payload(), View.class);

    assertEquals(1, view.number());
    assertEquals(Language.EN, view.language());
    assertTrue(view.idleAtMillis() > 0 && view.idleAtMillis() <= 45_000);
  }

  @Test
  @DisplayName("Garbage instead of a handshake does not disturb the others")
  void garbageHandshake() throws IOException {
    attract();
    Client client = enter();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      OutputStream out = socket.getOutputStream();
      out.write("\u0000\u0001\u0002 nonsense\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
    }

    assertEquals(CompletionCode.SUCCESS, client.touch(1, Action.START));
  }

  @Test
  @DisplayName("Port and token lie in a file that only this user can read, and are replaced")
  void doorFile(@TempDir Path dir) throws IOException {
    DoorFile.write(dir, 1, "old");
    DoorFile.write(dir, port, TOKEN);

    Path file = dir.resolve("door.json");
    assertTrue(Files.readString(file).contains(TOKEN));
    assertFalse(Files.readString(file).contains("old"));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  /// A client that keeps what it hears.
  private static final class Client implements WebSocket.Listener {

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private final List<CharSequence> parts = new ArrayList<>();
    private WebSocket socket;
    private long request = 100;

    @Override
    public CompletionStage<?> onText(WebSocket line, CharSequence data, boolean last) {
      parts.add(data.toString());
      if (last) {
        heard.add(String.join("", parts));
        parts.clear();
      }
      line.request(1);
      return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket line, int code, String reason) {
      closed.complete(null);
      return null;
    }

    @Override
    public void onError(WebSocket line, Throwable error) {
      closed.complete(null);
    }

    void say(String frame) {
      socket.sendText(frame, true).join();
    }

    Message hear() {
      try {
        String frame = heard.poll(20, TimeUnit.SECONDS);
        if (frame == null) {
          throw new AssertionError("the door says nothing");
        }
        return DoorCodec.read(frame);
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }

    Message ask(String name) {
      say(command(name, request++, Map.of()));
      return completion();
    }

    /// The next completion; views may be told in between.
    private Message completion() {
      Message message = hear();
      while (message.header().type() != MessageType.COMPLETION) {
        message = hear();
      }
      return message;
    }

    CompletionCode touch(long view, Action action) {
      say(command(DoorMessages.ACT, request++, new Act(view, action, null)));
      return completion().header().completionCode();
    }

    void awaitClose() {
      closed.orTimeout(20, TimeUnit.SECONDS).join();
    }
  }
}
