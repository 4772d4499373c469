package id.anjungan.agent.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One object of a configuration file; knows its place in it, so that an error can name the field.
///
/// Every field that is asked for must be there; [#nothingElse()] refuses what nobody asked for,
/// which is mostly a misspelt name.
final class ConfigNode {

  private static final int LONGEST_FILE = 100_000;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final String file;
  private final String place;
  private final JsonNode node;
  private final Set<String> asked = new HashSet<>();

  private ConfigNode(String file, String place, JsonNode node) {
    this.file = file;
    this.place = place;
    this.node = node;
  }

  static ConfigNode ofFile(Path path) {
    String file = path.toString();
    try {
      if (Files.size(path) > LONGEST_FILE) {
        throw new MalformedConfigException(file, "file", "at most 100 KB", null);
      }
      JsonNode root = MAPPER.readTree(Files.readAllBytes(path));
      if (root == null || !root.isObject()) {
        throw new MalformedConfigException(file, "file", "a JSON object", null);
      }
      return new ConfigNode(file, "", root);
    } catch (JsonProcessingException e) {
      throw new MalformedConfigException(file, "file", "JSON without doubled fields", e);
    } catch (IOException e) {
      throw new MalformedConfigException(file, "file", "there and readable", e);
    }
  }

  boolean has(String name) {
    return node.has(name);
  }

  ConfigNode object(String name) {
    JsonNode child = field(name);
    if (child == null || !child.isObject()) {
      throw refused(name, "an object");
    }
    return new ConfigNode(file, place + name + ".", child);
  }

  /// The objects of a list, each with its number in the name of its place.
  List<ConfigNode> objects(String name) {
    JsonNode child = field(name);
    if (child == null || !child.isArray()) {
      throw refused(name, "a list");
    }
    List<ConfigNode> nodes = new ArrayList<>();
    for (int i = 0; i < child.size(); i++) {
      if (!child.get(i).isObject()) {
        throw refused(name + "[" + i + "]", "an object");
      }
      nodes.add(new ConfigNode(file, place + name + "[" + i + "].", child.get(i)));
    }
    return nodes;
  }

  String text(String name) {
    JsonNode child = field(name);
    if (child == null || !child.isTextual() || child.textValue().isBlank()) {
      throw refused(name, "a text that is not empty");
    }
    return child.textValue();
  }

  /// Null when the field is null or absent.
  @Nullable String textOrNull(String name) {
    JsonNode child = field(name);
    return child == null || child.isNull() ? null : text(name);
  }

  int number(String name, int least, int most) {
    JsonNode child = field(name);
    if (child == null || !child.isInt() || child.intValue() < least || child.intValue() > most) {
      throw refused(name, "a whole number from " + least + " to " + most);
    }
    return child.intValue();
  }

  boolean flag(String name) {
    JsonNode child = field(name);
    if (child == null || !child.isBoolean()) {
      throw refused(name, "true or false");
    }
    return child.booleanValue();
  }

  int numberOr(String name, int least, int most, int absent) {
    return field(name) == null ? absent : number(name, least, most);
  }

  String oneOf(String name, List<String> words) {
    String text = text(name);
    if (!words.contains(text)) {
      throw refused(name, "one of " + String.join(", ", words));
    }
    return text;
  }

  /// A value that checks itself by throwing [IllegalArgumentException] or a date's own exception.
  <T> T value(String name, String form, Function<String, T> parser) {
    try {
      return parser.apply(text(name));
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw new MalformedConfigException(file, place + name, form, e);
    }
  }

  void nothingElse() {
    for (String name : (Iterable<String>) node::fieldNames) {
      if (!asked.contains(name)) {
        throw refused(name, "absent: no such field is known here");
      }
    }
  }

  MalformedConfigException refused(String name, String form) {
    return new MalformedConfigException(file, place + name, form, null);
  }

  private @Nullable JsonNode field(String name) {
    asked.add(name);
    return node.get(name);
  }
}
