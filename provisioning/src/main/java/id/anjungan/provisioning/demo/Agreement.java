package id.anjungan.provisioning.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Compares what the cabinet holds with what the centre believes, card by card. A difference is
/// explained only by an open incident that names the card.
public final class Agreement {

  private static final Map<String, Set<String>> PLACES_OF_STOCK =
      Map.of(
          "LOADED", Set.of("HOPPER"),
          "ISSUED", Set.of("CITIZEN"),
          "REJECTED", Set.of("REJECT_BOX", "HOPPER_BIN"),
          "MISMATCHED", Set.of("REJECT_BOX"),
          "RETRACTED", Set.of("REJECT_BOX"));
  private static final Map<String, Set<String>> PLACES_OF_CUSTODY =
      Map.of(
          "REPLACED", Set.of("ACCEPTOR_BIN"),
          "FOUND", Set.of("ACCEPTOR_BIN"),
          "REJECTED", Set.of("REJECT_BOX", "HOPPER_BIN"),
          "MISMATCHED", Set.of("REJECT_BOX"),
          "RETRACTED", Set.of("REJECT_BOX"));

  private Agreement() {}

  /// @param cabinet `{"cards": [...]}` @param centre the centre's state for the citizen
  /// @return one sentence for each unexplained difference; empty when both agree
  public static List<String> differences(JsonNode cabinet, JsonNode centre) {
    Set<String> explained = explained(centre);
    Map<String, JsonNode> stock = byUid(centre.path("stock"));
    Map<String, JsonNode> custody = byUid(centre.path("custody"));
    Map<String, JsonNode> cards = byUid(centre.path("cards"));
    List<String> differences = new ArrayList<>();
    for (JsonNode card : cabinet.path("cards")) {
      String uid = card.path("uid").asText();
      if (!explained.contains(uid)) {
        if (card.path("kind").asText().equals("BLANK")) {
          blank(card, stock.get(uid), custody.get(uid), cards.get(uid), differences);
        } else {
          old(card, custody.get(uid), cards.get(uid), differences);
        }
      }
    }
    atMostOneValid(cabinet, cards, differences);
    return differences;
  }

  private static void blank(
      JsonNode card,
      @Nullable JsonNode stock,
      @Nullable JsonNode custody,
      @Nullable JsonNode issued,
      List<String> out) {
    String uid = card.path("uid").asText();
    String place = card.path("place").asText();
    String state = stock == null ? "unknown to the stock" : stock.path("state").asText();
    if (!PLACES_OF_STOCK.getOrDefault(state, Set.of()).contains(place)) {
      out.add("blank " + uid + " lies at " + place + ", the stock says " + state);
    }
    boolean dead = Set.of("REJECTED", "MISMATCHED", "RETRACTED").contains(state);
    if (dead) {
      inCustody(uid, place, custody, out);
    }
    if (state.equals("ISSUED") && issued != null && !isActive(issued)) {
      out.add("blank " + uid + " is issued, but no valid card");
    }
  }

  private static void old(
      JsonNode card, @Nullable JsonNode custody, @Nullable JsonNode register, List<String> out) {
    String uid = card.path("uid").asText();
    String place = card.path("place").asText();
    if (place.equals("ACCEPTOR_BIN")) {
      inCustody(uid, place, custody, out);
    } else if (!place.equals("CITIZEN")) {
      out.add("old card " + uid + " was left at " + place);
    }
    if (custody != null && !place.equals("ACCEPTOR_BIN")) {
      out.add("old card " + uid + " is in custody, but lies at " + place);
    }
    if (register == null && custody != null) {
      out.add("old card " + uid + " is in custody, but not in the register");
    }
  }

  private static void inCustody(
      String uid, String place, @Nullable JsonNode custody, List<String> out) {
    if (custody == null) {
      out.add("card " + uid + " lies at " + place + " without a custody record");
      return;
    }
    String reason = custody.path("reason").asText();
    if (!PLACES_OF_CUSTODY.getOrDefault(reason, Set.of()).contains(place)) {
      out.add("card " + uid + " lies at " + place + ", custody says " + reason);
    }
  }

  /// No citizen holds two valid cards.
  private static void atMostOneValid(
      JsonNode cabinet, Map<String, JsonNode> cards, List<String> out) {
    List<String> valid = new ArrayList<>();
    for (JsonNode card : cabinet.path("cards")) {
      JsonNode register = cards.get(card.path("uid").asText());
      if (register != null && isActive(register)) {
        valid.add(card.path("uid").asText());
      }
    }
    if (valid.size() > 1) {
      out.add("one person has " + valid.size() + " valid cards: " + valid);
    }
  }

  private static boolean isActive(JsonNode card) {
    return card.path("state").asText().equals("ACTIVE");
  }

  private static Set<String> explained(JsonNode centre) {
    Set<String> uids = new HashSet<>();
    for (JsonNode incident : centre.path("incidents")) {
      incident.path("uids").forEach(uid -> uids.add(uid.asText()));
    }
    return uids;
  }

  private static Map<String, JsonNode> byUid(JsonNode list) {
    Map<String, JsonNode> byUid = new HashMap<>();
    list.forEach(each -> byUid.put(each.path("uid").asText(), each));
    return byUid;
  }
}
