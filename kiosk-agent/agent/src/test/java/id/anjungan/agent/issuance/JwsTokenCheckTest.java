package id.anjungan.agent.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.OrderId;
import id.anjungan.central.contract.RegistrationNumber;
import id.anjungan.central.contract.ReleaseToken;
import id.anjungan.central.contract.WireCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JwsTokenCheckTest {

  private static final ReleaseToken TOKEN =
      new ReleaseToken(
          new KioskId("STREET-01"),
          RegistrationNumber.of("3315", LocalDate.parse("2026-11-25"), 1),
          new OrderId("00000000-0000-0000-0000-000000000001"),
          new ChipUid("80045A0102030405"),
          new ChipUid("8004AA0102030405"),
          new Blob(new byte[16]),
          new Blob(new byte[16]),
          Instant.parse("2026-11-25T03:04:05Z"));

  private static ECKey key;
  private static ECKey newKey;

  @TempDir Path folder;

  @BeforeAll
  static void makeKeys() throws JOSEException {
    key = new ECKeyGenerator(Curve.P_256).keyID("TEST-release").generate();
    newKey = new ECKeyGenerator(Curve.P_256).keyID("TEST-release-2").generate();
  }

  private static JwsTokenCheck check() {
    return new JwsTokenCheck(List.of(key.toPublicJWK()));
  }

  private static String signed(ECKey by, byte[] payload) throws JOSEException {
    return signed(new JWSHeader(JWSAlgorithm.ES256), new ECDSASigner(by), payload);
  }

  private static String signed(JWSHeader header, JWSSigner signer, byte[] payload)
      throws JOSEException {
    JWSObject jws = new JWSObject(header, new Payload(payload));
    jws.sign(signer);
    return jws.serialize();
  }

  @Test
  @DisplayName("A token signed by the release key gives its claims (REQ-051)")
  void released() throws JOSEException {
    assertEquals(Optional.of(TOKEN), check().claims(signed(key, WireCodec.write(TOKEN))));
  }

  @Test
  @DisplayName("On the day of a change of keys the tokens of both are good")
  void twoKeys() throws JOSEException {
    JwsTokenCheck both = new JwsTokenCheck(List.of(key.toPublicJWK(), newKey.toPublicJWK()));
    for (ECKey by : List.of(key, newKey)) {
      assertEquals(Optional.of(TOKEN), both.claims(signed(by, WireCodec.write(TOKEN))));
    }
  }

  @Test
  @DisplayName("A token by another key releases nothing (REQ-052)")
  void otherKey() throws JOSEException {
    assertEquals(Optional.empty(), check().claims(signed(newKey, WireCodec.write(TOKEN))));
  }

  @Test
  @DisplayName("A token cannot choose its algorithm: neither HMAC with the public key, nor none")
  void otherAlgorithms() throws JOSEException {
    byte[] secret = key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
    byte[] payload = WireCodec.write(TOKEN);
    assertEquals(
        Optional.empty(),
        check().claims(signed(new JWSHeader(JWSAlgorithm.HS256), new MACSigner(secret), payload)));
    String none = Base64URL.encode("{\"alg\":\"none\"}") + "." + Base64URL.encode(payload) + ".";
    assertEquals(Optional.empty(), check().claims(none));
  }

  @Test
  @DisplayName("A changed letter anywhere in the token releases nothing")
  void changedToken() throws JOSEException {
    String good = signed(key, WireCodec.write(TOKEN));
    for (int i = 0; i < good.length() - 1; i += 7) {
      char other = good.charAt(i) == 'A' ? 'B' : 'A';
      String changed = good.substring(0, i) + other + good.substring(i + 1);
      assertEquals(Optional.empty(), check().claims(changed), "letter " + i);
    }
  }

  @Test
  @DisplayName("Well signed, but not the claims of a release token: nothing")
  void otherClaims() throws JOSEException {
    for (String payload : List.of("", "{}", "[]", "null", "{\"kiosk\":\"STREET-01\"}")) {
      byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
      assertEquals(Optional.empty(), check().claims(signed(key, bytes)), payload);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "a.b.c", "no token", "ey.ey.ey", "\u0000"})
  @DisplayName("What is no JWS at all releases nothing")
  void noJws(String text) {
    assertEquals(Optional.empty(), check().claims(text));
  }

  @Test
  @DisplayName("An endless token is not even read")
  void endless() {
    assertEquals(Optional.empty(), check().claims("A".repeat(1_000_000)));
  }

  @Test
  @DisplayName("No key, three keys, another curve or a file without a key is refused by name")
  void keysRefused() throws JOSEException, IOException {
    ECKey p384 = new ECKeyGenerator(Curve.P_384).generate();
    Path file = folder.resolve("release.pub.jwk");
    assertThrows(ReleaseKeyException.class, () -> new JwsTokenCheck(List.of()));
    assertThrows(ReleaseKeyException.class, () -> new JwsTokenCheck(List.of(key, key, key)));
    assertThrows(ReleaseKeyException.class, () -> new JwsTokenCheck(List.of(p384)));
    assertThrows(ReleaseKeyException.class, () -> JwsTokenCheck.read(List.of(file)));
    Files.writeString(file, "{\"kty\":\"oct\"}");
    assertThrows(ReleaseKeyException.class, () -> JwsTokenCheck.read(List.of(file)));
  }

  @Test
  @DisplayName("The key is read from the kiosk's file")
  void readsFile() throws JOSEException, IOException {
    Path file = folder.resolve("release.pub.jwk");
    Files.writeString(file, key.toPublicJWK().toJSONString());
    assertEquals(
        Optional.of(TOKEN),
        JwsTokenCheck.read(List.of(file)).claims(signed(key, WireCodec.write(TOKEN))));
  }
}
