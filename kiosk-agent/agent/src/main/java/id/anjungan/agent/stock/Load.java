package id.anjungan.agent.stock;

/// In the journal when blanks were put into the hopper: one half of an exchange in the words of
/// XFS. What came out before and what is put in are added up, so that a blank which is under way at
/// that moment is counted once, wherever it ends.
///
/// @param id of this load, never of another: the same is booked once
/// @param hopper its name in the registry @param blanks put in
public record Load(String id, String hopper, int blanks) {

  static final String KIND = "LOAD";
  private static final int LONGEST_ID = 64;
  private static final int MOST_BLANKS = 5000;

  public Load {
    if (id.isBlank() || id.length() > LONGEST_ID || hopper.isBlank()) {
      throw new IllegalArgumentException("a load has an id of 1 to 64 characters, and a hopper");
    }
    if (blanks < 1 || blanks > MOST_BLANKS) {
      throw new IllegalArgumentException("a load is 1 to 5000 blanks");
    }
  }
}
