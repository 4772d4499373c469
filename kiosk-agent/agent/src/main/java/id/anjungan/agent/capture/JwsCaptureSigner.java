package id.anjungan.agent.capture;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import id.anjungan.central.contract.CaptureClaims;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.SignedCapture;
import id.anjungan.central.contract.WireCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/// Signs captures with the kiosk's capture key: compact JWS, ES256 (RFC 7515, RFC 7518 3.4).
public final class JwsCaptureSigner implements CaptureSigner {

  private final JWSSigner signer;
  private final JWSHeader header;

  /// @param key private P-256 key
  /// @throws CaptureKeyException when it is another kind of key
  public JwsCaptureSigner(ECKey key, KioskId kiosk) {
    if (!Curve.P_256.equals(key.getCurve()) || !key.isPrivate()) {
      throw new CaptureKeyException("a private P-256 key is needed", null);
    }
    try {
      signer = new ECDSASigner(key);
    } catch (JOSEException e) {
      throw new CaptureKeyException("the key cannot sign", e);
    }
    header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(kiosk.value()).build();
  }

  /// @param jwk file with the private key as JWK
  /// @throws CaptureKeyException when it holds none
  public static JwsCaptureSigner read(Path jwk, KioskId kiosk) {
    try {
      return new JwsCaptureSigner(ECKey.parse(Files.readString(jwk)), kiosk);
    } catch (IOException | ParseException e) {
      throw new CaptureKeyException(jwk + " holds no JWK", e);
    }
  }

  @Override
  public SignedCapture sign(CaptureClaims claims) {
    JWSObject jws = new JWSObject(header, new Payload(WireCodec.write(claims)));
    try {
      jws.sign(signer);
    } catch (JOSEException e) {
      throw new CaptureKeyException("the key stopped signing", e);
    }
    return new SignedCapture(jws.serialize());
  }
}
