package id.anjungan.simulator.chip;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The notation of the test profile, computed anew for the tests so that a mistake in the chip is
/// not repeated here.
final class Profile {

  private Profile() {}

  static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits.replace(" ", ""));
  }

  static String hex(byte[] bytes) {
    return HexFormat.of().withUpperCase().formatHex(bytes);
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  static byte[] number(int n) {
    return ByteBuffer.allocate(4).putInt(n).array();
  }

  static byte[] hmac(byte[] key, byte[]... parts) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "raw"));
      return mac.doFinal(join(parts));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  static byte[] first(int length, byte[] bytes) {
    return Arrays.copyOf(bytes, length);
  }

  static byte[] part(byte[] bytes, int from, int length) {
    return Arrays.copyOfRange(bytes, from, from + length);
  }

  static byte[] encrypt(byte[] key, byte[] blocks) {
    return des(Cipher.ENCRYPT_MODE, key, blocks);
  }

  static byte[] decrypt(byte[] key, byte[] blocks) {
    return des(Cipher.DECRYPT_MODE, key, blocks);
  }

  private static byte[] des(int mode, byte[] key, byte[] blocks) {
    try {
      Cipher cipher = Cipher.getInstance("DESede/CBC/NoPadding");
      cipher.init(
          mode, new SecretKeySpec(first(24, key), "DESede"), new IvParameterSpec(new byte[8]));
      return cipher.doFinal(blocks);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  static byte[] pad(byte[] message) {
    byte[] padded = join(message, new byte[] {(byte) 0x80});
    while (padded.length % 8 != 0) {
      padded = join(padded, new byte[1]);
    }
    return padded;
  }

  static byte[] unpad(byte[] padded) {
    int end = padded.length - 1;
    while (padded[end] == 0) {
      end--;
    }
    if (padded[end] != (byte) 0x80) {
      throw new AssertionError("no padding");
    }
    return first(end, padded);
  }

  /// Status word of an answer.
  static String sw(byte[] answer) {
    return hex(part(answer, answer.length - 2, 2));
  }

  static byte[] data(byte[] answer) {
    return first(answer.length - 2, answer);
  }
}
