package id.anjungan.central.personalisation;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import id.anjungan.central.contract.CaptureClaims;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.MalformedValueException;
import id.anjungan.central.contract.SignedCapture;
import id.anjungan.central.contract.UnreadableMessageException;
import id.anjungan.central.contract.WireCodec;
import id.anjungan.central.personalisation.CaptureRefusedException.Reason;
import java.text.ParseException;

/// Opens signed captures. Header first, signature second, content last: nothing unsigned is read.
public final class CaptureReader {

  private CaptureReader() {}

  /// @param publicKey the kiosk's registered capture key
  /// @param kiosk who sent it, by its certificate
  /// @throws CaptureRefusedException with the first reason that holds
  public static CaptureClaims read(SignedCapture capture, JWK publicKey, KioskId kiosk) {
    JWSObject jws = parsed(capture);
    refuseHeader(jws.getHeader(), kiosk);
    refuseUnlessSigned(jws, publicKey);
    CaptureClaims claims = claims(jws);
    if (!claims.kiosk().equals(kiosk)) {
      throw new CaptureRefusedException(Reason.KIOSK, null);
    }
    return claims;
  }

  private static JWSObject parsed(SignedCapture capture) {
    try {
      return JWSObject.parse(capture.jws());
    } catch (ParseException | IllegalArgumentException e) {
      throw new CaptureRefusedException(Reason.FORM, e);
    }
  }

  private static void refuseHeader(JWSHeader header, KioskId kiosk) {
    boolean plain = header.getCriticalParams() == null && header.isBase64URLEncodePayload();
    if (!JWSAlgorithm.ES256.equals(header.getAlgorithm()) || !plain) {
      throw new CaptureRefusedException(Reason.ALGORITHM, null);
    }
    if (!kiosk.value().equals(header.getKeyID())) {
      throw new CaptureRefusedException(Reason.KID, null);
    }
  }

  private static void refuseUnlessSigned(JWSObject jws, JWK publicKey) {
    if (!(publicKey instanceof ECKey key) || !Curve.P_256.equals(key.getCurve())) {
      throw new CaptureRefusedException(Reason.KEY, null);
    }
    try {
      if (!jws.verify(new ECDSAVerifier(key.toPublicJWK()))) {
        throw new CaptureRefusedException(Reason.SIGNATURE, null);
      }
    } catch (JOSEException e) {
      throw new CaptureRefusedException(Reason.SIGNATURE, e);
    }
  }

  private static CaptureClaims claims(JWSObject jws) {
    try {
      return WireCodec.read(jws.getPayload().toBytes(), CaptureClaims.class);
    } catch (UnreadableMessageException | MalformedValueException e) {
      throw new CaptureRefusedException(Reason.CLAIMS, e);
    }
  }
}
