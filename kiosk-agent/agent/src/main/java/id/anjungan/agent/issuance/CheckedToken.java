package id.anjungan.agent.issuance;

import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.OrderId;
import id.anjungan.central.contract.RegistrationNumber;
import id.anjungan.central.contract.ReleaseToken;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/// A release token whose signature and every claim were checked: made here alone (design 2.9).
///
/// Its time is not compared with the kiosk's clock, which may be wrong; the nonce, made for this
/// card minutes ago, is what makes it fresh.
final class CheckedToken {

  private final ReleaseToken claims;
  private final String digest;

  private CheckedToken(ReleaseToken claims, String digest) {
    this.claims = claims;
    this.digest = digest;
  }

  /// Empty when the signature or any claim is not as expected.
  static Optional<CheckedToken> of(String jws, TokenCheck signature, Expected expected) {
    return signature
        .claims(jws)
        .filter(expected::fits)
        .map(claims -> new CheckedToken(claims, sha256(jws)));
  }

  Blob activation() {
    return claims.activation();
  }

  Instant issuedAt() {
    return claims.issuedAt();
  }

  /// SHA-256 of the compact JWS, hex.
  String digest() {
    return digest;
  }

  private static String sha256(String jws) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(jws.getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /// What the token must say.
  record Expected(
      KioskId kiosk,
      RegistrationNumber registrationNumber,
      OrderId order,
      ChipUid chip,
      ChipUid oldCard,
      Blob nonce) {

    private static final int ACTIVATION_BYTES = 16;

    boolean fits(ReleaseToken claims) {
      return claims.kiosk().equals(kiosk)
          && claims.registrationNumber().equals(registrationNumber)
          && claims.order().equals(order)
          && claims.chip().equals(chip)
          && claims.oldCard().equals(oldCard)
          && claims.nonce().equals(nonce)
          && claims.activation().length() == ACTIVATION_BYTES;
    }
  }
}
