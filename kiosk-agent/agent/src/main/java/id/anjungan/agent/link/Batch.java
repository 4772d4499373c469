package id.anjungan.agent.link;

import id.anjungan.central.contract.IdempotencyKey;

/// In the journal before the first try to deliver reports: the same key stands for the same reports
/// until they are acknowledged. @param from, to numbers of reports, both included
public record Batch(IdempotencyKey key, long from, long to) {

  static final String KIND = "BATCH";

  /// Reports of the longest batch that the centre takes.
  static final int LONGEST = 200;
}
