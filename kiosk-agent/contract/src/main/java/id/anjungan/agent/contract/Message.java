package id.anjungan.agent.contract;

import com.fasterxml.jackson.databind.JsonNode;

/// One text frame of the door: header and payload (always an object).
public record Message(Header header, JsonNode payload) {

  public Message {
    if (header == null || payload == null || !payload.isObject()) {
      throw new IllegalArgumentException("a message has a header and an object as payload");
    }
  }
}
