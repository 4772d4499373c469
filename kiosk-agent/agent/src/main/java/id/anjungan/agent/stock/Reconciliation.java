package id.anjungan.agent.stock;

import java.util.Optional;

/// The sum of a hopper since its last load (design 5): loaded = issued + rejected + mismatched +
/// retracted + uncertain + left.
///
/// The kiosk has no second count of the stack: `left` is what the book leaves. So the sum itself
/// always adds up, and proves nothing; what is checked is `left` against the one thing that is
/// independent of the book, the sensor of the stack, which tells empty from not empty. A blank that
/// is missing is thus found when the stack runs out, not before; a hand count comes with the field
/// visit.
///
/// @param loaded what was left before the last load, and the load
/// @param left blanks in the stack or in the transport; below 0 when more came out than were loaded
public record Reconciliation(
    int loaded, int issued, int rejected, int mismatched, int retracted, int uncertain, int left) {

  public Reconciliation {
    if (loaded != issued + rejected + mismatched + retracted + uncertain + left) {
      throw new IllegalArgumentException("the sum of a hopper does not add up");
    }
  }

  /// What the sensor of the stack says.
  public enum Stack {
    EMPTY,
    NOT_EMPTY,
    /// It does not answer.
    UNKNOWN
  }

  /// How book and machine differ.
  public enum Difference {
    /// More blanks came out than were said to be loaded.
    BELOW_ZERO,
    /// The book has blanks, the stack has none.
    STACK_EMPTY,
    /// The book has none, the stack has some.
    STACK_NOT_EMPTY
  }

  /// A blank of which nobody knows where it is may still lie in the stack.
  public Optional<Difference> against(Stack stack) {
    if (left < 0) {
      return Optional.of(Difference.BELOW_ZERO);
    }
    if (stack == Stack.EMPTY && left > 0) {
      return Optional.of(Difference.STACK_EMPTY);
    }
    return stack == Stack.NOT_EMPTY && left + uncertain == 0
        ? Optional.of(Difference.STACK_NOT_EMPTY)
        : Optional.empty();
  }

  @Override
  public String toString() {
    return ("loaded %d = issued %d + rejected %d + mismatched %d + retracted %d + uncertain %d"
            + " + left %d")
        .formatted(loaded, issued, rejected, mismatched, retracted, uncertain, left);
  }
}
