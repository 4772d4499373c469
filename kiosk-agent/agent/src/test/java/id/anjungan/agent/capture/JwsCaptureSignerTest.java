package id.anjungan.agent.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.CaptureClaims;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.VisitId;
import id.anjungan.central.contract.WireCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JwsCaptureSignerTest {

  private static final KioskId KIOSK = new KioskId("STREET-01");

  @TempDir Path folder;

  private static ECKey key() throws JOSEException {
    return new ECKeyGenerator(Curve.P_256).keyID("TEST-capture").generate();
  }

  private static CaptureClaims claims() {
    return new CaptureClaims(
        KIOSK,
        new VisitId("00000000-0000-0000-0000-000000000001"),
        CheckStep.FIRST,
        Finger.RIGHT_INDEX,
        "challenge-1",
        new Blob(new byte[16]),
        PngPicture.of(Fingers.well()),
        500,
        80,
        "ZFM-20",
        Instant.parse("2026-11-25T03:04:05Z"));
  }

  @Test
  @DisplayName(
      "A capture is signed ES256 under the kiosk's name, and its claims come out unchanged"
          + " (REQ-050)")
  void signed() throws JOSEException, ParseException {
    ECKey key = key();
    JWSObject jws = JWSObject.parse(new JwsCaptureSigner(key, KIOSK).sign(claims()).jws());
    assertEquals(JWSAlgorithm.ES256, jws.getHeader().getAlgorithm());
    assertEquals("STREET-01", jws.getHeader().getKeyID());
    assertTrue(jws.verify(new ECDSAVerifier(key.toPublicJWK())));
    assertEquals(claims(), WireCodec.read(jws.getPayload().toBytes(), CaptureClaims.class));
  }

  @Test
  @DisplayName("Another kiosk's key does not verify the capture")
  void otherKey() throws JOSEException, ParseException {
    JWSObject jws = JWSObject.parse(new JwsCaptureSigner(key(), KIOSK).sign(claims()).jws());
    assertFalse(jws.verify(new ECDSAVerifier(key().toPublicJWK())));
  }

  @Test
  @DisplayName("The key is read from the kiosk's file")
  void readsFile() throws JOSEException, IOException {
    Path file = folder.resolve("capture.jwk");
    Files.writeString(file, key().toJSONString());
    assertFalse(JwsCaptureSigner.read(file, KIOSK).sign(claims()).jws().isEmpty());
  }

  @Test
  @DisplayName("A missing file, no JWK, a public key or another curve is refused by name")
  void refused() throws JOSEException, IOException {
    Path file = folder.resolve("capture.jwk");
    assertThrows(CaptureKeyException.class, () -> JwsCaptureSigner.read(file, KIOSK));
    Files.writeString(file, "{}");
    assertThrows(CaptureKeyException.class, () -> JwsCaptureSigner.read(file, KIOSK));
    ECKey open = key().toPublicJWK();
    assertThrows(CaptureKeyException.class, () -> new JwsCaptureSigner(open, KIOSK));
    ECKey p384 = new ECKeyGenerator(Curve.P_384).generate();
    assertThrows(CaptureKeyException.class, () -> new JwsCaptureSigner(p384, KIOSK));
  }
}
