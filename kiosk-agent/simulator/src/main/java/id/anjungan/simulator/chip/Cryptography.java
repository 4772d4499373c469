package id.anjungan.simulator.chip;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The algorithms of the profile's head note: HMAC-SHA-256 and its short forms, Triple-DES in CBC
/// mode with an IV of zeros, PAD.
final class Cryptography {

  static final int BLOCK = 8;
  static final int MAC_LENGTH = 8;
  private static final int DES_KEY = 24;
  private static final String ENCRYPTION = "DESede/CBC/NoPadding";
  private static final byte PAD_START = (byte) 0x80;

  private Cryptography() {}

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

  static byte[] hmac8(byte[] key, byte[]... parts) {
    return Arrays.copyOf(hmac(key, parts), MAC_LENGTH);
  }

  static byte[] hmac16(byte[] key, byte[]... parts) {
    return Arrays.copyOf(hmac(key, parts), 16);
  }

  /// @param key at least 24 bytes, of which the first 24 are taken
  /// @param blocks a multiple of 8 bytes
  static byte[] encrypt(byte[] key, byte[] blocks) {
    return tripleDes(Cipher.ENCRYPT_MODE, key, blocks);
  }

  /// As [#encrypt], back.
  static byte[] decrypt(byte[] key, byte[] blocks) {
    return tripleDes(Cipher.DECRYPT_MODE, key, blocks);
  }

  private static byte[] tripleDes(int mode, byte[] key, byte[] blocks) {
    try {
      Cipher cipher = Cipher.getInstance(ENCRYPTION);
      SecretKeySpec desKey = new SecretKeySpec(key, 0, DES_KEY, "DESede");
      cipher.init(mode, desKey, new IvParameterSpec(new byte[BLOCK]));
      return cipher.doFinal(blocks);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("whole blocks expected", e);
    }
  }

  /// Appends 80 and zeros up to a multiple of 8; always at least one byte.
  static byte[] pad(byte[] message) {
    int length = (message.length / BLOCK + 1) * BLOCK;
    byte[] padded = Arrays.copyOf(message, length);
    padded[message.length] = PAD_START;
    return padded;
  }

  /// @return what was padded, empty when the padding is wrong
  static Optional<byte[]> unpad(byte[] padded) {
    int end = padded.length - 1;
    while (end >= 0 && padded[end] == 0) {
      end--;
    }
    boolean right = end >= 0 && padded[end] == PAD_START && padded.length - end <= BLOCK;
    return right ? Optional.of(Arrays.copyOf(padded, end)) : Optional.empty();
  }

  static boolean same(byte[] one, byte[] other) {
    return MessageDigest.isEqual(one, other);
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] counter(int n) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(n).array();
  }

  static byte[] concat(byte[]... parts) {
    int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
    ByteBuffer all = ByteBuffer.allocate(length);
    for (byte[] part : parts) {
      all.put(part);
    }
    return all.array();
  }
}
