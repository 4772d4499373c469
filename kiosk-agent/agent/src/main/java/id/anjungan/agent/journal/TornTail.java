package id.anjungan.agent.journal;

/// Noted in the journal after the unfinished end of a power cut was taken off.
public record TornTail(String segment, long from, int bytes) {

  static final String KIND = "TORN_TAIL";
}
