package id.anjungan.central.personalisation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;

/// Signs the content of cards: ECDSA P-256 with SHA-256, as r and s of 32 bytes each. Thread-safe.
public final class CardSigner {

  private final PrivateKey key;
  private final String keyId;

  private CardSigner(PrivateKey key, String keyId) {
    this.key = key;
    this.keyId = keyId;
  }

  /// @param jwk the file `card-signature.jwk`
  /// @throws UnreadableKeyException when it is no private P-256 key with a kid
  public static CardSigner ofJwk(byte[] jwk) {
    ECKey key = SigningKeys.privateKey(jwk);
    try {
      return new CardSigner(key.toECPrivateKey(), key.getKeyID());
    } catch (JOSEException e) {
      throw new UnreadableKeyException("a private P-256 JWK expected", e);
    }
  }

  public String keyId() {
    return keyId;
  }

  /// @return 64 bytes, r then s
  public byte[] sign(byte[] message) {
    try {
      Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initSign(key);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK signs with P-256", e);
    }
  }
}
