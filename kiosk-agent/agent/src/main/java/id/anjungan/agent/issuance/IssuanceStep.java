package id.anjungan.agent.issuance;

/// The steps of the making, in their order, as a citizen is told of them.
public enum IssuanceStep {
  FETCHING_BLANK,
  WRITING_CHIP,
  READING_BACK,
  PRINTING,
  PROVING,
  KEEPING_OLD_CARD,
  ACTIVATING,
  PRESENTING,
  TRYING_ANOTHER_BLANK
}
