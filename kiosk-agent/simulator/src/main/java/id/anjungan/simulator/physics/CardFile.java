package id.anjungan.simulator.physics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the cards lie, as a file of the truth.
final class CardFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final TruthFolder folder;
  private final Path file;

  CardFile(TruthFolder folder) {
    this.folder = folder;
    this.file = folder.file("cards.json");
  }

  List<Card> load() {
    List<Card> cards = new ArrayList<>();
    folder.read(file).ifPresent(bytes -> parse(bytes).forEach(node -> cards.add(card(node))));
    return cards;
  }

  void save(Collection<Card> cards) {
    ArrayNode all = JSON.createArrayNode();
    cards.forEach(card -> all.add(node(card)));
    folder.write(file, all.toPrettyString().getBytes(StandardCharsets.UTF_8));
  }

  private JsonNode parse(byte[] bytes) {
    try {
      return JSON.readTree(bytes);
    } catch (IOException e) {
      throw new TruthLostException(file, e);
    }
  }

  private static Card card(JsonNode node) {
    return new Card(
        node.required("uid").asText(),
        Card.Kind.valueOf(node.required("kind").asText()),
        Card.ChipType.valueOf(node.required("chip").asText()),
        Card.Health.valueOf(node.required("health").asText()),
        place(node),
        text(node, "hopper"),
        text(node, "printedNik"));
  }

  private static Place place(JsonNode node) {
    Station station = Station.valueOf(node.required("place").asText());
    return node.has("towards")
        ? new Place.Between(
            station,
            Station.valueOf(node.required("towards").asText()),
            node.required("way").asDouble())
        : new Place.At(station);
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.required(field).asText() : null;
  }

  private static ObjectNode node(Card card) {
    ObjectNode node = JSON.createObjectNode();
    node.put("uid", card.uid()).put("kind", card.kind().name()).put("chip", card.chip().name());
    node.put("health", card.health().name());
    switch (card.place()) {
      case Place.At at -> node.put("place", at.station().name());
      case Place.Between between ->
          node.put("place", between.from().name())
              .put("towards", between.to().name())
              .put("way", between.way());
    }
    return node.put("hopper", card.hopper()).put("printedNik", card.printedNik());
  }
}
