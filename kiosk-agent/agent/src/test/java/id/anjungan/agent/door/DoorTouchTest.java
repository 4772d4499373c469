package id.anjungan.agent.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.CompletionCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which touches reach the journey, and which are refused.
class DoorTouchTest {

  @AutoClose private final OpenDoor door = new OpenDoor();

  @Test
  @DisplayName("A touch reaches the loop once; a second touch of the same view is refused")
  void doubleTap() {
    door.attract();
    DoorClient client = door.enter();

    assertEquals(CompletionCode.SUCCESS, client.touch(1, Action.START));
    assertEquals(CompletionCode.SEQUENCE_ERROR, client.touch(1, Action.START));
    assertEquals(Action.START, door.screen().touched().orElseThrow().action());
    assertTrue(door.screen().touched().isEmpty());
    assertEquals(CompletionCode.SEQUENCE_ERROR, client.touch(1, Action.START));
    assertTrue(door.screen().touched().isEmpty());
  }

  @Test
  @DisplayName("A touch of a view that is gone is refused and does nothing")
  void oldView() {
    door.attract();
    DoorClient client = door.enter();
    door.attract();

    assertEquals(CompletionCode.SEQUENCE_ERROR, client.touch(1, Action.START));
    assertEquals(CompletionCode.SEQUENCE_ERROR, client.touch(3, Action.START));
    assertTrue(door.screen().touched().isEmpty());
  }

  @Test
  @DisplayName("A touch that waits is dropped when the view changes")
  void touchAndChange() {
    door.attract();
    DoorClient client = door.enter();
    assertEquals(CompletionCode.SUCCESS, client.touch(1, Action.START));

    door.attract();

    assertTrue(door.screen().touched().isEmpty());
  }

  @Test
  @DisplayName("What a view does not offer cannot be touched")
  void notOffered() {
    door.attract();

    assertEquals(CompletionCode.INVALID_DATA, door.enter().touch(1, Action.CONFIRM));
    assertTrue(door.screen().touched().isEmpty());
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
    door.attract();
    DoorClient client = door.enter();

    client.say(
        "{\"header\":{\"name\":\"Journey.Act\",\"requestId\":1,\"type\":\"command\","
            + "\"version\":\"1.0\"},\"payload\":"
            + payload
            + "}");

    client.hear();
    assertEquals(CompletionCode.INVALID_DATA, client.hear().header().completionCode());
    assertTrue(door.screen().touched().isEmpty());
  }
}
