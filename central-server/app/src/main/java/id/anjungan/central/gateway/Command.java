package id.anjungan.central.gateway;

import id.anjungan.central.contract.IdempotencyKey;
import id.anjungan.central.contract.KioskId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// One command of a kiosk as far as idempotency is concerned; its body is known by digest only.
///
/// @param digest SHA-256 over path and body, 64 hex digits
public record Command(KioskId kiosk, IdempotencyKey key, String path, String digest) {

  static Command of(KioskId kiosk, IdempotencyKey key, String path, byte[] body) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(path.getBytes(StandardCharsets.US_ASCII));
      sha256.update((byte) 0);
      return new Command(kiosk, key, path, HexFormat.of().formatHex(sha256.digest(body)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
