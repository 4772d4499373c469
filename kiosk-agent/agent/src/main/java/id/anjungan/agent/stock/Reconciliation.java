package id.anjungan.agent.stock;

/// The sum that every hopper closes since its last exchange (design 5).
///
/// @param left blanks in the stack or in the transport
public record Reconciliation(
    int loaded, int issued, int rejected, int mismatched, int retracted, int uncertain, int left) {

  /// False when more blanks came out than were said to be loaded: an incident for field staff.
  public boolean closes() {
    return loaded == issued + rejected + mismatched + retracted + uncertain + left;
  }
}
