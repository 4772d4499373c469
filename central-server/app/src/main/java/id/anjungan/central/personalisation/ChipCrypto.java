package id.anjungan.central.personalisation;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The primitives of docs/ktp-el-test-profile.md: HMAC-SHA-256, Triple-DES in CBC with a zero IV,
/// padding with 80 00.
final class ChipCrypto {

  private static final int BLOCK = 8;
  private static final byte PADDING_MARK = (byte) 0x80;

  private ChipCrypto() {}

  static byte[] hmac(byte[] key, byte[]... parts) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      for (byte[] part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
    }
  }

  /// The first 8 bytes of [#hmac].
  static byte[] hmac8(byte[] key, byte[]... parts) {
    return Arrays.copyOf(hmac(key, parts), 8);
  }

  /// The first 16 bytes of [#hmac].
  static byte[] hmac16(byte[] key, byte[]... parts) {
    return Arrays.copyOf(hmac(key, parts), 16);
  }

  /// @param key 24 bytes
  /// @param plain a multiple of 8 bytes
  static byte[] encrypt(byte[] key, byte[] plain) {
    try {
      Cipher cipher = Cipher.getInstance("DESede/CBC/NoPadding");
      cipher.init(
          Cipher.ENCRYPT_MODE,
          new SecretKeySpec(key, "DESede"),
          new IvParameterSpec(new byte[BLOCK]));
      return cipher.doFinal(plain);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has Triple-DES", e);
    }
  }

  static byte[] padded(byte[] plain) {
    byte[] padded = Arrays.copyOf(plain, (plain.length / BLOCK + 1) * BLOCK);
    padded[plain.length] = PADDING_MARK;
    return padded;
  }

  static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  /// Four bytes, the highest first.
  static byte[] counter(int n) {
    return new byte[] {(byte) (n >> 24), (byte) (n >> 16), (byte) (n >> 8), (byte) n};
  }
}
