package id.anjungan.agent.link;

/// In the journal when the centre has made reports durable. @param upTo number of the last of them
public record Acknowledged(long upTo) {

  static final String KIND = "ACKNOWLEDGED";
}
