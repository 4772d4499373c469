package id.anjungan.provisioning.demo;

import com.fasterxml.jackson.databind.JsonNode;

/// How a scripted demo ended.
///
/// @param result what `result.json` holds
/// @param agreed whether cabinet and centre agree about every card
/// @param journeySeconds from the touch of start until the kiosk was free again
public record DemoEnd(JsonNode result, boolean agreed, double journeySeconds) {

  public String outcome() {
    return result.path("outcome").asText();
  }
}
