package id.anjungan.provisioning.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.RegistrationNumber;
import id.anjungan.central.contract.RegistrationProof;
import id.anjungan.central.contract.WireCodec;
import id.anjungan.provisioning.console.WrongArgumentException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptProofTest {

  private static final RegistrationProof CLAIMS =
      new RegistrationProof(
          RegistrationNumber.of("3315", LocalDate.of(2026, 11, 25), 1),
          new KioskId("STREET-01"),
          Instant.parse("2026-11-25T02:00:00Z"));
  private final ECKey key = key("TEST-receipt");

  private static ECKey key(String id) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  private static String signed(ECKey key, byte[] claims) throws JOSEException {
    JWSObject jws =
        new JWSObject(
            new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(),
            new Payload(claims));
    jws.sign(new ECDSASigner(key));
    return jws.serialize();
  }

  private void refused(String code, String text) {
    var verdict = ReceiptProof.withKey(key.toPublicJWK().toJSONString()).verify(text);
    assertEquals(code, assertInstanceOf(ReceiptProof.Verdict.NotGenuine.class, verdict).code());
  }

  @Test
  @DisplayName("The centre's proof of registration is genuine and names its number (REQ-079)")
  void genuine() throws JOSEException {
    var verdict =
        ReceiptProof.withKey(key.toPublicJWK().toJSONString())
            .verify(signed(key, WireCodec.write(CLAIMS)));
    assertEquals(CLAIMS, assertInstanceOf(ReceiptProof.Verdict.Genuine.class, verdict).claims());
  }

  @Test
  @DisplayName("A proof signed with another key is not genuine (REQ-079)")
  void otherKey() throws JOSEException {
    refused("KEY", signed(key("TEST-other"), WireCodec.write(CLAIMS)));
    refused("SIGNATURE", signed(key("TEST-receipt"), WireCodec.write(CLAIMS)));
  }

  @Test
  @DisplayName("A proof whose claims were altered is not genuine (REQ-079)")
  void altered() throws JOSEException {
    String[] parts = signed(key, WireCodec.write(CLAIMS)).split("\\.", -1);
    String other = signed(key, "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    refused("SIGNATURE", parts[0] + "." + other.split("\\.", -1)[1] + "." + parts[2]);
  }

  @Test
  @DisplayName("A signature over something else than a proof is not genuine")
  void otherClaims() throws JOSEException {
    refused("CLAIMS", signed(key, "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
  }

  @Test
  @DisplayName("Another algorithm is refused, whatever its signature")
  void otherAlgorithm() throws JOSEException {
    JWSObject jws =
        new JWSObject(new JWSHeader(JWSAlgorithm.HS256), new Payload(WireCodec.write(CLAIMS)));
    jws.sign(new MACSigner(new byte[32]));
    refused("ALGORITHM", jws.serialize());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "a.b.c", "....", "eyJhbGciOiJub25lIn0.e30."})
  @DisplayName("Text that is no signed proof is refused")
  void notAProof(String text) {
    refused("MALFORMED", text);
  }

  @Test
  @DisplayName("A key that is not P-256 is refused")
  void oddKey() {
    assertThrows(WrongArgumentException.class, () -> ReceiptProof.withKey("{\"kty\":\"oct\"}"));
  }
}
