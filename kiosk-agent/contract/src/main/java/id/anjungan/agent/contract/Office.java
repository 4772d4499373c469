package id.anjungan.agent.contract;

import org.jspecify.annotations.Nullable;

/// Where and when a person helps, for a citizen whom the kiosk cannot help (design 5). Short enough
/// to be shown and printed whole.
///
/// @param address null when the kiosk was not told
public record Office(Words name, @Nullable String address, Words hours) {

  public static final int LONGEST_NAME = 80;
  public static final int LONGEST_ADDRESS = 100;
  public static final int LONGEST_HOURS = 60;

  public Office {
    refuse(name.id(), LONGEST_NAME);
    refuse(name.en(), LONGEST_NAME);
    refuse(hours.id(), LONGEST_HOURS);
    refuse(hours.en(), LONGEST_HOURS);
    if (address != null) {
      refuse(address, LONGEST_ADDRESS);
    }
  }

  private static void refuse(String text, int longest) {
    if (text.isBlank() || text.length() > longest) {
      throw new IllegalArgumentException("a text of 1 to " + longest + " characters");
    }
  }
}
