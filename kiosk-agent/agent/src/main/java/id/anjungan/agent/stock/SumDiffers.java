package id.anjungan.agent.stock;

/// In the journal, with its incident, when the sum of the hopper did not close at the end of a
/// visit. Nothing is corrected by it.
public record SumDiffers(Reconciliation.Difference difference, Reconciliation sum) {

  public static final String KIND = "SUM_DIFFERS";
}
