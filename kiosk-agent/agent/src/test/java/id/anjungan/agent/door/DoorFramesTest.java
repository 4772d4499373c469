package id.anjungan.agent.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.contract.Act;
import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.CompletionCode;
import id.anjungan.agent.contract.DoorCodec;
import id.anjungan.agent.contract.DoorMessages;
import id.anjungan.agent.contract.Message;
import id.anjungan.agent.contract.MessageType;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a frame must be to count as a message, and what the door does with all others.
class DoorFramesTest {

  @AutoClose private final OpenDoor door = new OpenDoor();

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
    door.attract();
    DoorClient client = door.enter();

    client.say(frame);

    Message acknowledge = client.hear();
    assertEquals(MessageType.ACKNOWLEDGE, acknowledge.header().type());
    assertEquals("invalidMessage", acknowledge.header().status());
    assertEquals(CompletionCode.SUCCESS, client.touch(1, Action.START));
  }

  @Test
  @DisplayName("Two messages in one frame are none")
  void merged() {
    door.attract();
    DoorClient client = door.enter();
    String act = DoorClient.command(DoorMessages.ACT, 1, new Act(1, Action.START, null));

    client.say(act + act);

    assertEquals("invalidMessage", client.hear().header().status());
    assertTrue(door.screen().touched().isEmpty());
  }

  @Test
  @DisplayName("A message split over frames of one text is put together")
  void split() {
    door.attract();
    DoorClient client = door.enter();
    String act = DoorClient.command(DoorMessages.ACT, 1, new Act(1, Action.START, null));

    client.socket().sendText(act.substring(0, 20), false).join();
    client.socket().sendText(act.substring(20, 30), false).join();
    client.socket().sendText(act.substring(30), true).join();

    client.hear();
    assertEquals(CompletionCode.SUCCESS, client.hear().header().completionCode());
    assertEquals(Action.START, door.screen().touched().orElseThrow().action());
  }

  @Test
  @DisplayName("A binary frame is acknowledged as invalid")
  void binary() {
    DoorClient client = door.enter();

    client.socket().sendBinary(ByteBuffer.wrap(new byte[] {1, 2, 3}), true).join();

    assertEquals("invalidMessage", client.hear().header().status());
  }

  @Test
  @DisplayName("A frame longer than the limit closes that client's line and no other")
  void oversized() {
    door.attract();
    DoorClient big = door.enter();
    DoorClient good = door.enter();

    big.socket()
        .sendText("x".repeat(DoorCodec.LONGEST_FRAME + 1), true)
        .exceptionally(e -> null)
        .join();

    big.awaitClose();
    assertEquals(CompletionCode.SUCCESS, good.touch(1, Action.START));
  }

  @Test
  @DisplayName("A text without an end closes the line before it fills the memory")
  void endlessText() {
    DoorClient client = door.enter();
    String part = "x".repeat(100_000);

    CompletableFuture<WebSocket> sent = CompletableFuture.completedFuture(client.socket());
    for (int i = 0; i < 6; i++) {
      sent = sent.thenCompose(socket -> socket.sendText(part, false));
    }
    sent.exceptionally(e -> null).join();

    client.awaitClose();
  }
}
