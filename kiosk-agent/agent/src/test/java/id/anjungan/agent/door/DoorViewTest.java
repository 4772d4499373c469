package id.anjungan.agent.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.CompletionCode;
import id.anjungan.agent.contract.DoorCodec;
import id.anjungan.agent.contract.DoorMessages;
import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.Message;
import id.anjungan.agent.contract.MessageType;
import id.anjungan.agent.contract.Stage;
import id.anjungan.agent.contract.View;
import id.anjungan.agent.contract.ViewContent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// How a client comes to know the view: by asking, by being told, and after it was away.
class DoorViewTest {

  @AutoClose private final OpenDoor door = new OpenDoor();

  @Test
  @DisplayName("A client with the token is let in and asks for the view")
  void viewIsAnswered() {
    door.attract();
    DoorClient client = door.enter();

    client.say(DoorClient.command(DoorMessages.GET_VIEW, 7, Map.of()));

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
    DoorClient first = door.enter();
    DoorClient second = door.enter();
    first.ask(DoorMessages.STATUS);
    second.ask(DoorMessages.STATUS);

    door.attract();

    for (DoorClient client : List.of(first, second)) {
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
        door.enter().ask(DoorMessages.GET_VIEW).header().completionCode());
  }

  @Test
  @DisplayName("A screen that comes back finds the view with the time that is left")
  void reconnect() {
    door.screen()
        .show(
            Stage.CARD,
            Language.EN,
            new ViewContent.InsertCard(),
            List.of(Action.STOP),
            Duration.ofSeconds(45));
    DoorClient gone = door.enter();
    gone.socket().abort();

    View view = DoorCodec.payload(door.enter().ask(DoorMessages.GET_VIEW).payload(), View.class);

    assertEquals(1, view.number());
    assertEquals(Language.EN, view.language());
    assertTrue(view.idleAtMillis() > 0 && view.idleAtMillis() <= 45_000);
  }
}
