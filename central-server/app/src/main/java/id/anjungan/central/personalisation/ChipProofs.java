package id.anjungan.central.personalisation;

import id.anjungan.central.contract.CardNumber;
import id.anjungan.central.contract.ChipUid;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// What a locked chip proves, and what activates it (profile 3.3, 3.4).
public final class ChipProofs {

  private ChipProofs() {}

  /// Whether the chip of this UID holds exactly the content of this digest and was locked with this
  /// card number.
  ///
  /// @param lockNonce 8 bytes, drawn by the chip
  /// @param proof 16 bytes, answered by the chip
  /// @param contentDigest [ChipContent#digest()]
  public static boolean lockProofHolds(
      ChipMaster master,
      ChipUid uid,
      CardNumber cardNumber,
      byte[] lockNonce,
      byte[] proof,
      byte[] contentDigest) {
    byte[] expected =
        ChipCrypto.hmac16(
            master.writingKey(uid),
            ascii("locked"),
            uid.bytes(),
            ascii(cardNumber.value()),
            lockNonce,
            contentDigest);
    return MessageDigest.isEqual(expected, proof);
  }

  /// The data of the activation command, 16 bytes, good for this chip and this lock alone.
  public static byte[] activation(ChipMaster master, ChipUid uid, byte[] lockNonce) {
    return ChipCrypto.hmac16(master.activationKey(uid), ascii("activate"), uid.bytes(), lockNonce);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
