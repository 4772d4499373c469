package id.anjungan.central.personalisation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;

/// Private P-256 keys from JWK files.
final class SigningKeys {

  private SigningKeys() {}

  static ECKey privateKey(byte[] jwk) {
    try {
      ECKey key = ECKey.parse(new String(jwk, StandardCharsets.UTF_8));
      // Thrown here, at start, rather than at the first signature.
      key.toECPrivateKey();
      if (key.isPrivate() && Curve.P_256.equals(key.getCurve()) && key.getKeyID() != null) {
        return key;
      }
      throw new UnreadableKeyException("a private P-256 JWK with a kid expected", null);
    } catch (ParseException | JOSEException | IllegalArgumentException | IllegalStateException e) {
      throw new UnreadableKeyException("a private P-256 JWK with a kid expected", e);
    }
  }
}
