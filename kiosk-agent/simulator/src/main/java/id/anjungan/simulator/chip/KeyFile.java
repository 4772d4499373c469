package id.anjungan.simulator.chip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/// The key files of `docs/street.md`, "Keys": JSON with hex values, and public keys as JWK (RFC
/// 7517).
final class KeyFile {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int COORDINATE = 32;

  private KeyFile() {}

  static JsonNode read(Path file) {
    try {
      return MAPPER.readTree(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new KeyFileException(file, "a JSON file expected", e);
    }
  }

  static byte[] hex(JsonNode json, String name, int length, Path file) {
    try {
      byte[] value = HexFormat.of().parseHex(json.path(name).asText());
      if (value.length == length) {
        return value;
      }
    } catch (IllegalArgumentException e) {
      throw new KeyFileException(file, name + " in hex digits expected", e);
    }
    throw new KeyFileException(file, name + " of " + length + " bytes expected", null);
  }

  /// A public key on P-256.
  static ECPublicKey publicJwk(Path file) {
    JsonNode json = read(file);
    if (!json.path("kty").asText().equals("EC") || !json.path("crv").asText().equals("P-256")) {
      throw new KeyFileException(file, "a JWK of kty EC and crv P-256 expected", null);
    }
    ECPoint point = new ECPoint(coordinate(json, "x", file), coordinate(json, "y", file));
    try {
      return (ECPublicKey)
          KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, p256()));
    } catch (GeneralSecurityException e) {
      throw new KeyFileException(file, "a point on P-256 expected", e);
    }
  }

  private static BigInteger coordinate(JsonNode json, String name, Path file) {
    try {
      byte[] value = Base64.getUrlDecoder().decode(json.path(name).asText());
      if (value.length == COORDINATE) {
        return new BigInteger(1, value);
      }
    } catch (IllegalArgumentException e) {
      throw new KeyFileException(file, name + " in base64url expected", e);
    }
    throw new KeyFileException(file, name + " of 32 bytes expected", null);
  }

  private static ECParameterSpec p256() throws GeneralSecurityException {
    AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
    parameters.init(new ECGenParameterSpec("secp256r1"));
    return parameters.getParameterSpec(ECParameterSpec.class);
  }
}
