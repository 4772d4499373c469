package id.anjungan.provisioning.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.provisioning.street.JsonFile;
import org.jspecify.annotations.Nullable;

/// Makes `result.json` (design 8) out of what the agent, the cabinet and the centre say.
final class Result {

  private Result() {}

  /// @param visit the agent's line of the visit, null when none began
  /// @param before the centre's state before the visit: what it names is not of this visit
  static ObjectNode of(
      @Nullable JsonNode visit,
      String service,
      @Nullable String oldCard,
      JsonNode cabinet,
      JsonNode before,
      JsonNode centre) {
    ObjectNode result = JsonFile.object();
    result.put("outcome", visit == null ? "OUT_OF_SERVICE" : visit.path("outcome").asText());
    result.set("code", visit == null ? null : visit.path("code"));
    result.set(
        "registrationNumber", visit == null ? null : registrationNumber(visit, before, centre));
    result.put("service", service);
    result.set("oldCard", card(oldCard, cabinet, centre));
    result.set("newCard", card(newCard(visit, cabinet, before, centre), cabinet, centre));
    result.set("attempts", visit == null ? JsonFile.object() : visit.path("attempts"));
    result.set("durations", visit == null ? JsonFile.object() : visit.path("durations"));
    return result;
  }

  private static @Nullable JsonNode registrationNumber(
      JsonNode visit, JsonNode before, JsonNode centre) {
    JsonNode told = visit.path("registrationNumber");
    JsonNode now = centre.path("case").path("registrationNumber");
    boolean isNew = !now.equals(before.path("case").path("registrationNumber"));
    return told.isTextual() ? told : isNew && now.isTextual() ? now : null;
  }

  /// What the agent says was made; else the newest card of the person that was a blank before.
  private static @Nullable String newCard(
      @Nullable JsonNode visit, JsonNode cabinet, JsonNode before, JsonNode centre) {
    if (visit != null && visit.path("newCard").isTextual()) {
      return visit.path("newCard").asText();
    }
    String newest = null;
    for (JsonNode card : centre.path("cards")) {
      JsonNode real = real(card.path("uid").asText(), cabinet);
      boolean isNew = state(card.path("uid").asText(), before) == null;
      if (isNew && real != null && real.path("kind").asText().equals("BLANK")) {
        newest = card.path("uid").asText();
      }
    }
    return newest;
  }

  private static @Nullable ObjectNode card(
      @Nullable String uid, JsonNode cabinet, JsonNode centre) {
    if (uid == null) {
      return null;
    }
    ObjectNode card = JsonFile.object().put("chipUid", uid);
    card.put("state", state(uid, centre));
    JsonNode real = real(uid, cabinet);
    return card.put("place", real == null ? null : real.path("place").asText());
  }

  private static @Nullable String state(String uid, JsonNode centre) {
    for (JsonNode card : centre.path("cards")) {
      if (card.path("uid").asText().equals(uid)) {
        return card.path("state").asText();
      }
    }
    return null;
  }

  private static @Nullable JsonNode real(String uid, JsonNode cabinet) {
    for (JsonNode card : cabinet.path("cards")) {
      if (card.path("uid").asText().equals(uid)) {
        return card;
      }
    }
    return null;
  }
}
