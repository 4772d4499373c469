package id.anjungan.central.personalisation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import id.anjungan.central.contract.WireCodec;

/// Signs what a kiosk must be able to trust: release tokens and receipts, as compact JWS with ES256
/// (RFC 7515, RFC 7518). Thread-safe.
public final class TokenSigner {

  private final JWSSigner signer;
  private final ECKey publicKey;

  private TokenSigner(JWSSigner signer, ECKey publicKey) {
    this.signer = signer;
    this.publicKey = publicKey;
  }

  /// @param jwk the file `release.jwk` or `receipt.jwk`
  /// @throws UnreadableKeyException when it is no private P-256 key with a kid
  public static TokenSigner ofJwk(byte[] jwk) {
    ECKey key = SigningKeys.privateKey(jwk);
    try {
      return new TokenSigner(new ECDSASigner(key), key.toPublicJWK());
    } catch (JOSEException e) {
      throw new UnreadableKeyException("a private P-256 JWK expected", e);
    }
  }

  /// The key that verifies, to be published.
  public ECKey publicKey() {
    return publicKey;
  }

  /// @param claims a record of the wire
  /// @return compact JWS, with the key's `kid` in its header
  public String sign(Record claims) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(publicKey.getKeyID()).build();
    JWSObject token = new JWSObject(header, new Payload(WireCodec.write(claims)));
    try {
      token.sign(signer);
    } catch (JOSEException e) {
      throw new IllegalStateException("a P-256 key signs with ES256", e);
    }
    return token.serialize();
  }
}
