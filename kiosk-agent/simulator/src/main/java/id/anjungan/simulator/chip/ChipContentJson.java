package id.anjungan.simulator.chip;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;

/// [ChipContent] as the JSON text of a memory file; byte arrays are hex digits.
final class ChipContentJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private ChipContentJson() {}

  static byte[] write(ChipContent content) throws JsonProcessingException {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("uid", HEX.formatHex(content.uid()));
    json.put("type", String.valueOf(content.type()));
    json.put("state", content.state().name());
    json.put("cardNumber", HEX.formatHex(content.cardNumber()));
    json.put("controlForm", content.controlForm());
    json.put("lockNonce", HEX.formatHex(content.lockNonce()));
    json.put("triesLeft", content.triesLeft());
    json.put("foreign", content.foreign());
    json.put("dead", content.dead());
    ObjectNode files = json.putObject("files");
    content.files().forEach((file, bytes) -> files.put(file.name(), HEX.formatHex(bytes)));
    return MAPPER.writeValueAsBytes(json);
  }

  /// @throws IOException when it is no JSON
  /// @throws IllegalArgumentException when it is no chip
  static ChipContent read(byte[] text) throws IOException {
    JsonNode json = MAPPER.readTree(text);
    Map<ElementaryFile, byte[]> files = new EnumMap<>(ElementaryFile.class);
    json.path("files")
        .properties()
        .forEach(entry ->
            files.put(
                ElementaryFile.valueOf(entry.getKey()), HEX.parseHex(entry.getValue().asText())));
    return new ChipContent(
        bytes(json, "uid"),
        type(json),
        ChipState.valueOf(text(json, "state")),
        bytes(json, "cardNumber"),
        json.path("controlForm").asInt(),
        bytes(json, "lockNonce"),
        json.path("triesLeft").asInt(),
        files,
        json.path("foreign").asBoolean(),
        json.path("dead").asBoolean());
  }

  private static char type(JsonNode json) {
    String type = text(json, "type");
    if (!type.equals("A") && !type.equals("B")) {
      throw new IllegalArgumentException("type A or B expected");
    }
    return type.charAt(0);
  }

  private static byte[] bytes(JsonNode json, String name) {
    return HEX.parseHex(text(json, name));
  }

  private static String text(JsonNode json, String name) {
    JsonNode value = json.path(name);
    if (!value.isTextual()) {
      throw new IllegalArgumentException(name + " is missing");
    }
    return value.asText();
  }
}
