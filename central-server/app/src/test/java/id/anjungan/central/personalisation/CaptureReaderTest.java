package id.anjungan.central.personalisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.CaptureClaims;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.RegistrationNumber;
import id.anjungan.central.contract.RegistrationProof;
import id.anjungan.central.contract.SignedCapture;
import id.anjungan.central.contract.VisitId;
import id.anjungan.central.contract.WireCodec;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CaptureReaderTest {

  private static final KioskId KIOSK = new KioskId("STREET-01");
  private static final JWSHeader HEADER = header(JWSAlgorithm.ES256, "STREET-01");
  private static ECKey key;

  @BeforeAll
  static void makeKey() throws JOSEException {
    key = new ECKeyGenerator(Curve.P_256).keyID("TEST-capture").generate();
  }

  @Test
  @DisplayName("A capture signed by its kiosk is opened (REQ-034)")
  void signedCaptureIsOpened() throws JOSEException {
    CaptureClaims claims = claims(KIOSK);
    CaptureClaims read = CaptureReader.read(signed(HEADER, claims), key.toPublicJWK(), KIOSK);
    assertEquals(claims, read);
  }

  @Test
  @DisplayName("A capture of another algorithm, even with a key that fits it, is refused")
  void otherAlgorithmIsRefused() throws JOSEException {
    byte[] secret = Cards.filled(32, 1);
    JWSObject jws =
        new JWSObject(
            header(JWSAlgorithm.HS256, "STREET-01"), new Payload(WireCodec.write(claims(KIOSK))));
    jws.sign(new MACSigner(secret));
    assertRefused("ALGORITHM", jws.serialize(), new OctetSequenceKey.Builder(secret).build());
    String none = Base64URL.encode("{\"alg\":\"none\",\"kid\":\"STREET-01\"}") + ".e30.AA";
    assertRefused("FORM", none, key.toPublicJWK());
  }

  @Test
  @DisplayName("A capture with critical header fields is refused")
  void criticalFieldsAreRefused() throws JOSEException {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            .keyID("STREET-01")
            .criticalParams(Set.of("exp"))
            .build();
    assertRefused("ALGORITHM", signed(header, claims(KIOSK)).jws(), key.toPublicJWK());
  }

  @Test
  @DisplayName("A capture that names another key, or none, is refused")
  void otherKidIsRefused() throws JOSEException {
    JWSHeader other = header(JWSAlgorithm.ES256, "STREET-02");
    assertRefused("KID", signed(other, claims(KIOSK)).jws(), key.toPublicJWK());
    JWSHeader none = new JWSHeader(JWSAlgorithm.ES256);
    assertRefused("KID", signed(none, claims(KIOSK)).jws(), key.toPublicJWK());
  }

  @Test
  @DisplayName("A capture with an altered payload or another's signature is refused")
  void badSignatureIsRefused() throws JOSEException {
    String[] parts = signed(HEADER, claims(KIOSK)).jws().split("\\.");
    String altered = parts[0] + "." + Base64URL.encode("{}") + "." + parts[2];
    assertRefused("SIGNATURE", altered, key.toPublicJWK());
    ECKey stranger = new ECKeyGenerator(Curve.P_256).generate();
    assertRefused("SIGNATURE", signed(HEADER, claims(KIOSK)).jws(), stranger.toPublicJWK());
    assertRefused("SIGNATURE", parts[0] + "." + parts[1] + ".AAAA", key.toPublicJWK());
  }

  @Test
  @DisplayName("A registered key of another curve or kind opens nothing")
  void otherKeyIsRefused() throws JOSEException {
    ECKey other = new ECKeyGenerator(Curve.P_384).generate();
    assertRefused("KEY", signed(HEADER, claims(KIOSK)).jws(), other.toPublicJWK());
  }

  @Test
  @DisplayName("A capture signed in another kiosk's name, or of other claims, is refused")
  void otherClaimsAreRefused() throws JOSEException {
    assertRefused(
        "KIOSK", signed(HEADER, claims(new KioskId("STREET-02"))).jws(), key.toPublicJWK());
    assertRefused("CLAIMS", signed(HEADER, proof()).jws(), key.toPublicJWK());
  }

  @Test
  @DisplayName("A token carries its key's id and verifies with the published key")
  void tokenVerifies() throws Exception {
    TokenSigner signer = TokenSigner.ofJwk(key.toJSONString().getBytes(StandardCharsets.UTF_8));
    JWSObject token = JWSObject.parse(signer.sign(proof()));
    assertEquals("TEST-capture", token.getHeader().getKeyID());
    assertTrue(token.verify(new ECDSAVerifier(signer.publicKey())));
    assertFalse(signer.publicKey().isPrivate());
    assertEquals(proof(), WireCodec.read(token.getPayload().toBytes(), RegistrationProof.class));
  }

  private static void assertRefused(String code, String jws, JWK publicKey) {
    SignedCapture capture = new SignedCapture(jws);
    var refused =
        assertThrows(
            CaptureRefusedException.class, () -> CaptureReader.read(capture, publicKey, KIOSK));
    assertEquals(code, refused.code());
  }

  private static SignedCapture signed(JWSHeader header, Record claims) throws JOSEException {
    JWSObject jws = new JWSObject(header, new Payload(WireCodec.write(claims)));
    jws.sign(new ECDSASigner(key));
    return new SignedCapture(jws.serialize());
  }

  private static JWSHeader header(JWSAlgorithm algorithm, String kid) {
    return new JWSHeader.Builder(algorithm).keyID(kid).build();
  }

  private static CaptureClaims claims(KioskId kiosk) {
    return new CaptureClaims(
        kiosk,
        new VisitId("00000000-0000-4000-8000-000000000001"),
        CheckStep.FIRST,
        Finger.RIGHT_INDEX,
        "c1",
        new Blob(new byte[16]),
        new Blob(new byte[100]),
        500,
        80,
        "ZFM-1",
        Instant.parse("2026-11-24T03:00:00Z"));
  }

  private static RegistrationProof proof() {
    return new RegistrationProof(
        RegistrationNumber.of("3315", LocalDate.of(2026, 11, 24), 7),
        KIOSK,
        Instant.parse("2026-11-24T03:00:00Z"));
  }
}
