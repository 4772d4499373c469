package id.anjungan.agent.journey;

/// How a visit ended (design 8: the words of `result.json` and of the report to the centre).
public enum Outcome {
  CARD_TAKEN,
  CARD_RETRACTED,
  REFUSED_FINGER,
  REFUSED_NEW_CARD_MISMATCH,
  REFUSED_CARD,
  REFUSED_NOT_ELIGIBLE,
  OUT_OF_SERVICE,
  HANDED_TO_OFFICE,
  ABANDONED,
  UNCERTAIN
}
