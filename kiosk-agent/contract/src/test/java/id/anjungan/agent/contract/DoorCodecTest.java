package id.anjungan.agent.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorCodecTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "{}",
        "{\"header\":{\"name\":\"A.B\",\"type\":\"command\",\"version\":\"1.0\"}}",
        "{\"header\":{\"name\":\"\",\"type\":\"command\",\"version\":\"1.0\"},\"payload\":{}}",
        "{\"header\":{\"name\":\"A.B\",\"requestId\":0,\"type\":\"command\",\"version\":\"1\"},\"payload\":{}}",
        "{\"header\":{\"name\":\"A.B\",\"type\":\"shout\",\"version\":\"1.0\"},\"payload\":{}}",
        "{\"header\":{\"name\":\"A.B\",\"type\":\"command\",\"version\":\"1.0\"},\"payload\":[]}",
        "{\"header\":{\"name\":\"A.B\",\"type\":\"command\",\"version\":\"1.0\"},\"payload\":{}} {}"
      })
  @DisplayName("A frame that is not one message with header and object payload is refused")
  void malformedFrameIsRefused(String frame) {
    assertThrows(UnreadableFrameException.class, () -> DoorCodec.read(frame));
  }

  @Test
  @DisplayName("A view comes back as it was written, under the words of XFS4IoT")
  void viewRoundTrip() {
    var view =
        new View(
            7,
            Language.EN,
            Stage.MAKING,
            new ViewContent.Working(2, 5, new Words("a", "b"), 9),
            List.of(Action.HELP),
            0);
    String frame = DoorCodec.write(Header.unsolicited(DoorMessages.VIEW_CHANGED), view);
    Message message = DoorCodec.read(frame);
    assertEquals("unsolicited", message.header().type().word());
    assertEquals(view, DoorCodec.payload(message.payload(), View.class));
  }
}
