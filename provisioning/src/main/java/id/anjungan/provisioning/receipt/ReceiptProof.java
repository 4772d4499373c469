package id.anjungan.provisioning.receipt;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import id.anjungan.central.contract.RegistrationProof;
import id.anjungan.central.contract.UnreadableMessageException;
import id.anjungan.central.contract.WireCodec;
import id.anjungan.provisioning.console.WrongArgumentException;
import java.text.ParseException;
import java.util.Objects;

/// Checks a compact JWS (ES256) by the centre's receipt key. Thread-safe.
public final class ReceiptProof {

  private static final int LONGEST = 4_000;

  private final ECKey key;

  private ReceiptProof(ECKey key) {
    this.key = key;
  }

  /// @param jwk the public receipt key, JSON
  public static ReceiptProof withKey(String jwk) {
    try {
      ECKey key = ECKey.parse(jwk);
      if (!Curve.P_256.equals(key.getCurve())) {
        throw new ParseException("not P-256", 0);
      }
      return new ReceiptProof(key.toPublicJWK());
    } catch (ParseException e) {
      throw new WrongArgumentException(
          "the receipt key is not a P-256 JWK", "Take /keys/receipt.jwk of the centre.");
    }
  }

  /// What became of the check.
  public sealed interface Verdict {

    record Genuine(RegistrationProof claims) implements Verdict {}

    /// @param code stable: MALFORMED, ALGORITHM, KEY, SIGNATURE, CLAIMS
    record NotGenuine(String code, String why) implements Verdict {}
  }

  public Verdict verify(String text) {
    if (text.length() > LONGEST) {
      return new Verdict.NotGenuine("MALFORMED", "The text is too long for a receipt.");
    }
    try {
      return verify(JWSObject.parse(text));
    } catch (ParseException e) {
      return new Verdict.NotGenuine("MALFORMED", "The text is not a compact JWS.");
    }
  }

  private Verdict verify(JWSObject jws) {
    if (!JWSAlgorithm.ES256.equals(jws.getHeader().getAlgorithm())) {
      return new Verdict.NotGenuine("ALGORITHM", "The signature is not ES256.");
    }
    String signer = jws.getHeader().getKeyID();
    if (signer != null && !Objects.equals(signer, key.getKeyID())) {
      return new Verdict.NotGenuine("KEY", "It was signed with another key: " + signer + ".");
    }
    if (!signatureHolds(jws)) {
      return new Verdict.NotGenuine("SIGNATURE", "The signature does not fit the text.");
    }
    return claims(jws.getPayload().toBytes());
  }

  private boolean signatureHolds(JWSObject jws) {
    try {
      return jws.verify(new ECDSAVerifier(key));
    } catch (JOSEException e) {
      return false;
    }
  }

  private static Verdict claims(byte[] payload) {
    try {
      return new Verdict.Genuine(WireCodec.read(payload, RegistrationProof.class));
    } catch (UnreadableMessageException e) {
      return new Verdict.NotGenuine("CLAIMS", "What was signed is not a proof of registration.");
    }
  }
}
