package id.anjungan.agent.link;

/// In the journal when an event was told that follows from no other record. @param event its name
public record Told(String event) {

  static final String KIND = "TOLD";
}
