package id.anjungan.agent.journey;

/// How a visit ends. @param code stable reason @param oldCard where the old card is now
record VisitEnd(Outcome outcome, String code, Explanation explanation, OldCardPlace oldCard) {

  /// With the explanation that goes with outcome and code.
  static VisitEnd of(Outcome outcome, String code, OldCardPlace oldCard) {
    return new VisitEnd(outcome, code, EndWords.of(outcome, code), oldCard);
  }

  VisitEnd withOldCard(OldCardPlace place) {
    return new VisitEnd(outcome, code, explanation, place);
  }

  VisitEnd explainedBy(Explanation words) {
    return new VisitEnd(outcome, code, words, oldCard);
  }
}
