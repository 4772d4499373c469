package id.anjungan.simulator.chip;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a chip is made with, before it is put into a card.
///
/// @param uid8 8 bytes; type A: 80 and the 7-byte UID of the anticollision
/// @param type `A` or `B` (ISO/IEC 14443)
/// @param state code of a [ChipState]
/// @param cardNumber 8 ASCII digits or capitals, null when there is none yet
/// @param controlForm bytes of card control: 51, or 29 for a card of an earlier issue
/// @param files content of 6FF1 to 6FF6 by id, as it lies in the chip, length prefix included
/// @param foreign a card that answers, but has no DF 7F0A
/// @param dead a chip that answers nothing
public record ChipSpec(
    byte[] uid8,
    char type,
    int state,
    @Nullable String cardNumber,
    int controlForm,
    Map<Integer, byte[]> files,
    boolean foreign,
    boolean dead) {

  /// Bytes of a UID as the profile counts it.
  public static final int UID_LENGTH = 8;

  static final int NEW_FORM = 51;
  static final int OLD_FORM = 29;
  private static final Pattern CARD_NUMBER = Pattern.compile("[0-9A-Z]{8}");

  public ChipSpec {
    uid8 = uid8.clone();
    files = copied(files);
    check(uid8.length == UID_LENGTH, "a UID has 8 bytes");
    check(type == 'A' || type == 'B', "a chip is of type A or B");
    check(type == 'B' || (uid8[0] & 0xFF) == 0x80, "a UID of type A begins with 80");
    check(cardNumber == null || isCardNumber(cardNumber), "8 digits or capitals expected");
    check(controlForm == NEW_FORM || controlForm == OLD_FORM, "card control has 51 or 29 bytes");
    checkLife(ChipState.of(state), controlForm);
    files.forEach(ChipSpec::checkFile);
  }

  /// A blank of type A in the new form.
  public static ChipSpec blank(byte[] uid8) {
    return new ChipSpec(uid8, 'A', ChipState.BLANK.code(), null, NEW_FORM, Map.of(), false, false);
  }

  @Override
  public byte[] uid8() {
    return uid8.clone();
  }

  @Override
  public Map<Integer, byte[]> files() {
    return copied(files);
  }

  /// Without the files: they hold a person's data.
  @Override
  public String toString() {
    return "ChipSpec[uid8=%s, type=%s, state=%s, controlForm=%d, files=%s]"
        .formatted(
            HexFormat.of().formatHex(uid8), type, ChipState.of(state), controlForm, files.size());
  }

  static boolean isCardNumber(String text) {
    return CARD_NUMBER.matcher(text).matches();
  }

  private static void checkLife(ChipState state, int controlForm) {
    boolean issued = state == ChipState.ACTIVE || state == ChipState.TERMINATED;
    check(controlForm == NEW_FORM || issued, "only an issued card has the old form");
  }

  private static void checkFile(int id, byte[] content) {
    ElementaryFile file =
        ElementaryFile.written(id)
            .orElseThrow(() -> new IllegalArgumentException("no file of a chip: " + id));
    check(content.length <= file.limit(), file + " holds at most " + file.limit() + " bytes");
  }

  private static Map<Integer, byte[]> copied(Map<Integer, byte[]> files) {
    Map<Integer, byte[]> copies = new LinkedHashMap<>();
    files.forEach((id, content) -> copies.put(id, content.clone()));
    return copies;
  }

  private static void check(boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(rule);
    }
  }
}
