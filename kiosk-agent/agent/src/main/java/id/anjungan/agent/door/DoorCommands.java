package id.anjungan.agent.door;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.agent.contract.Act;
import id.anjungan.agent.contract.CompletionCode;
import id.anjungan.agent.contract.DoorCodec;
import id.anjungan.agent.contract.DoorMessages;
import id.anjungan.agent.contract.Header;
import id.anjungan.agent.contract.Message;
import id.anjungan.agent.contract.MessageType;
import id.anjungan.agent.contract.UnreadableFrameException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Answers one frame: an acknowledge, and unless that refuses, one completion. Thread-safe.
///
/// No command here moves anything or waits: a touch is put where the loop finds it.
final class DoorCommands {

  static final String INVALID_MESSAGE = "invalidMessage";
  static final String INVALID_REQUEST_ID = "invalidRequestID";

  private static final Header UNREADABLE =
      new Header(
          "Common.Unreadable",
          null,
          MessageType.ACKNOWLEDGE,
          Header.VERSION,
          null,
          INVALID_MESSAGE,
          null,
          null);
  private static final Map<String, List<String>> INTERFACES =
      Map.of(
          "Common", List.of("Status", "Capabilities", "Cancel"),
          "ServicePublisher", List.of("GetServices"),
          "Storage", List.of("GetStorage"),
          "Journey", List.of("GetView", "Act"));

  private final CitizenScreen screen;
  private final Supplier<MachineState> machine;
  private final Supplier<String> address;

  /// @param address URI of this door, for the service publisher
  DoorCommands(CitizenScreen screen, Supplier<MachineState> machine, Supplier<String> address) {
    this.screen = screen;
    this.machine = machine;
    this.address = address;
  }

  /// The frames to send back, in order.
  List<String> answer(String frame) {
    Message message;
    try {
      message = DoorCodec.read(frame);
    } catch (UnreadableFrameException e) {
      return unreadable();
    }
    Header header = message.header();
    if (header.type() != MessageType.COMMAND) {
      return List.of(acknowledge(header, INVALID_MESSAGE));
    }
    if (header.requestId() == null) {
      return List.of(acknowledge(header, INVALID_REQUEST_ID));
    }
    return List.of(acknowledge(header, null), completion(message));
  }

  static List<String> unreadable() {
    return List.of(DoorCodec.write(UNREADABLE, Map.of()));
  }

  private static String acknowledge(Header command, @Nullable String status) {
    return DoorCodec.write(Header.acknowledge(command, status), Map.of());
  }

  private String completion(Message command) {
    Header header = command.header();
    return switch (header.name()) {
      case DoorMessages.GET_VIEW -> view(header);
      case DoorMessages.ACT -> act(header, command.payload());
      case DoorMessages.STATUS -> good(header, status(machine.get()));
      case DoorMessages.CAPABILITIES -> good(header, capabilities());
      case DoorMessages.GET_SERVICES -> good(header, services());
      case DoorMessages.GET_STORAGE -> good(header, storage(machine.get()));
      case DoorMessages.CANCEL -> cancel(header, command.payload());
      default -> bad(header, CompletionCode.UNSUPPORTED_COMMAND, "no such command at this door");
    };
  }

  private String view(Header header) {
    return screen
        .view()
        .map(view -> good(header, view))
        .orElseGet(() -> bad(header, CompletionCode.DEVICE_NOT_READY, "the agent is starting"));
  }

  private String act(Header header, JsonNode payload) {
    Act act;
    try {
      act = DoorCodec.payload(payload, Act.class);
    } catch (UnreadableFrameException e) {
      return bad(header, CompletionCode.INVALID_DATA, "view, action and choice expected");
    }
    if (!payload.path("view").isIntegralNumber() || !payload.path("action").isTextual()) {
      return bad(header, CompletionCode.INVALID_DATA, "view and action are needed");
    }
    return switch (screen.offer(act)) {
      case TAKEN -> good(header, Map.of());
      case TOO_LATE ->
          bad(header, CompletionCode.SEQUENCE_ERROR, "that view is gone or was touched already");
      case NOT_OFFERED ->
          bad(header, CompletionCode.INVALID_DATA, "the view does not offer this action");
    };
  }

  private static Map<String, Object> status(MachineState state) {
    return Map.of("common", Map.of("device", state.device()), "units", state.units());
  }

  private static Map<String, Object> capabilities() {
    return Map.of(
        "common",
        Map.of("serviceVersion", Header.VERSION),
        "interfaces",
        INTERFACES.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> Map.of("name", entry.getKey(), "commands", entry.getValue()))
            .toList());
  }

  private Map<String, Object> services() {
    return Map.of(
        "vendorName", "Anjungan", "services", List.of(Map.of("serviceURI", address.get())));
  }

  private static Map<String, Object> storage(MachineState state) {
    Map<String, Object> units = new LinkedHashMap<>();
    for (MachineState.StorageUnit unit : state.storage()) {
      units.put(unit.id(), unit);
    }
    return Map.of("storage", units);
  }

  /// Every command is over when its completion is sent, so that there is never one to cancel.
  private static String cancel(Header header, JsonNode payload) {
    JsonNode ids = payload.path("requestIds");
    if (ids.isMissingNode() || ids.isNull()) {
      return good(header, Map.of());
    }
    return ids.isArray()
        ? bad(header, CompletionCode.INVALID_REQUEST_ID, "no matching request is running")
        : bad(header, CompletionCode.INVALID_DATA, "requestIds must be a list or null");
  }

  private static String good(Header command, Object payload) {
    return DoorCodec.write(Header.completion(command, CompletionCode.SUCCESS, null), payload);
  }

  private static String bad(Header command, CompletionCode code, String why) {
    return DoorCodec.write(Header.completion(command, code, why), Map.of());
  }
}
