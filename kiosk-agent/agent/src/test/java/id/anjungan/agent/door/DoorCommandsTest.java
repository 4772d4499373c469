package id.anjungan.agent.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.agent.contract.CompletionCode;
import id.anjungan.agent.contract.DoorCodec;
import id.anjungan.agent.contract.DoorMessages;
import id.anjungan.agent.contract.DoorSchemas;
import id.anjungan.agent.contract.Header;
import id.anjungan.agent.contract.Message;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The commands besides view and touch, in the words of XFS.
class DoorCommandsTest {

  @AutoClose private final OpenDoor door = new OpenDoor();

  @Test
  @DisplayName("An unknown command is acknowledged and completed as unsupported")
  void unknownCommand() {
    assertEquals(
        CompletionCode.UNSUPPORTED_COMMAND,
        door.enter().ask("CardReader.ReadRawData").header().completionCode());
  }

  @Test
  @DisplayName("What is not a command is refused")
  void notACommand() {
    DoorClient client = door.enter();

    client.say(DoorCodec.write(Header.unsolicited(DoorMessages.VIEW_CHANGED), Map.of()));

    assertEquals("invalidMessage", client.hear().header().status());
  }

  @Test
  @DisplayName("A command without a request id is refused")
  void noRequestId() {
    DoorClient client = door.enter();

    client.say(
        "{\"header\":{\"name\":\"Common.Status\",\"type\":\"command\",\"version\":\"1.0\"},"
            + "\"payload\":{}}");

    assertEquals("invalidRequestID", client.hear().header().status());
  }

  @Test
  @DisplayName("Status, storage, capabilities and services are answered in XFS words")
  void standardCommands() {
    DoorClient client = door.enter();

    JsonNode status = client.ask(DoorMessages.STATUS).payload();
    assertEquals("online", status.at("/common/device").asText());
    assertEquals("ok", status.at("/units/HOPPER").asText());
    JsonNode storage = client.ask(DoorMessages.GET_STORAGE).payload();
    assertEquals(42, storage.at("/storage/HOPPER-1/count").asInt());
    JsonNode capabilities = client.ask(DoorMessages.CAPABILITIES).payload();
    assertTrue(capabilities.toString().contains("GetView"));
    JsonNode services = client.ask(DoorMessages.GET_SERVICES).payload();
    assertEquals(
        "ws://127.0.0.1:" + door.port() + DoorMessages.PATH,
        services.at("/services/0/serviceURI").asText());
    assertEquals(CompletionCode.SUCCESS, client.ask(DoorMessages.CANCEL).header().completionCode());
  }

  @ParameterizedTest
  @CsvSource({
    "Common.Status,/payload/common/device,\"broken\"",
    "Common.Status,/payload/units/HOPPER,\"no code\"",
    "Storage.GetStorage,/payload/storage/HOPPER-1/count,-1",
    "Storage.GetStorage,/payload/storage/HOPPER-1/type,\"park\"",
    "Storage.GetStorage,/payload/storage/HOPPER-1/replenishmentStatus,\"some\"",
    "Storage.GetStorage,/payload/storage/HOPPER-1/initialCount,null",
    "Common.Capabilities,/payload/interfaces,[]",
    "ServicePublisher.GetServices,/payload/services/0/serviceURI,\"ws://192.168.0.9:1/\"",
    "Common.Cancel,/payload/more,1"
  })
  @DisplayName("An answer with a planted error fails its schema")
  void plantedError(String name, String place, String json) throws Exception {
    Message answer = door.enter().ask(name);
    ObjectNode frame =
        (ObjectNode) new JsonMapper().readTree(DoorCodec.write(answer.header(), answer.payload()));
    assertEquals(List.of(), DoorSchemas.faults(frame.toString()));
    int last = place.lastIndexOf('/');

    ((ObjectNode) frame.at(place.substring(0, last)))
        .set(place.substring(last + 1), new JsonMapper().readTree(json));

    assertFalse(DoorSchemas.faults(frame.toString()).isEmpty());
  }

  @Test
  @DisplayName("A request that is not running cannot be cancelled")
  void cancelNothing() {
    DoorClient client = door.enter();

    client.say(DoorClient.command(DoorMessages.CANCEL, 3, Map.of("requestIds", List.of(1))));

    client.hear();
    assertEquals(CompletionCode.INVALID_REQUEST_ID, client.hear().header().completionCode());
  }
}
