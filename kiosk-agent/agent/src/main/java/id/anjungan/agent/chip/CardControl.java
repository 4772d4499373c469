package id.anjungan.agent.chip;

import id.anjungan.central.contract.CardNumber;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.MalformedValueException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Card control, EF 6FF0 (docs/ktp-el-test-profile.md 1).
///
/// @param raw without the length prefix: 51 bytes, or 29 on cards of an earlier issue
/// @param state one of the constants below
/// @param cardNumber null in a blank and on old cards without one
record CardControl(byte[] raw, int state, ChipUid uid, @Nullable CardNumber cardNumber) {

  static final int BLANK = 0x00;
  static final int LOCKED = 0x01;
  static final int ACTIVE = 0x02;
  static final int TERMINATED = 0x0F;

  private static final int NEW_FORM = 51;
  private static final int OLD_FORM = 29;
  private static final int PROFILE_VERSION = 0x01;
  private static final int UID_AT = 2;
  private static final int CARD_NUMBER_AT = 11;
  private static final int UID_LENGTH = 8;
  private static final int CARD_NUMBER_LENGTH = 8;

  static CardControl parse(byte[] file) throws DialogueBrokenException {
    byte[] raw = withoutPrefix(file);
    int state = Byte.toUnsignedInt(raw[1]);
    if (raw[0] != PROFILE_VERSION || !isState(state)) {
      throw malformed("version " + raw[0] + ", state " + state);
    }
    ChipUid uid = ChipUid.of(Arrays.copyOfRange(raw, UID_AT, UID_AT + UID_LENGTH));
    return new CardControl(raw, state, uid, cardNumber(raw));
  }

  private static byte[] withoutPrefix(byte[] file) throws DialogueBrokenException {
    int length = file.length - KtpFile.PREFIX;
    if ((length != NEW_FORM && length != OLD_FORM)
        || Short.toUnsignedInt(ByteBuffer.wrap(file).getShort()) != length) {
      throw malformed(file.length + " bytes");
    }
    return Arrays.copyOfRange(file, KtpFile.PREFIX, file.length);
  }

  private static boolean isState(int state) {
    return state == BLANK || state == LOCKED || state == ACTIVE || state == TERMINATED;
  }

  private static @Nullable CardNumber cardNumber(byte[] raw) throws DialogueBrokenException {
    byte[] bytes = Arrays.copyOfRange(raw, CARD_NUMBER_AT, CARD_NUMBER_AT + CARD_NUMBER_LENGTH);
    if (Arrays.equals(bytes, new byte[CARD_NUMBER_LENGTH])) {
      return null;
    }
    try {
      return new CardNumber(new String(bytes, StandardCharsets.US_ASCII));
    } catch (MalformedValueException e) {
      throw malformed("card number is not 8 digits or capitals");
    }
  }

  boolean oldForm() {
    return raw.length == OLD_FORM;
  }

  private static DialogueBrokenException malformed(String detail) {
    return new DialogueBrokenException(new Break.Malformed("card control: " + detail));
  }

  @Override
  public String toString() {
    return "card control of " + uid + ", state " + state;
  }
}
