package id.anjungan.agent.issuance;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import id.anjungan.central.contract.ReleaseToken;
import id.anjungan.central.contract.UnreadableMessageException;
import id.anjungan.central.contract.WireCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Checks release tokens by the centre's public release key: ES256 and nothing else, so that a
/// token cannot choose its own algorithm (RFC 8725 3.1).
public final class JwsTokenCheck implements TokenCheck {

  /// A token is some hundred characters.
  private static final int LONGEST = 8192;

  /// The old and the new key, for the day on which the centre changes them (docs/keys.md).
  private static final int MOST_KEYS = 2;

  private final List<JWSVerifier> verifiers = new ArrayList<>();

  /// @param keys one or two P-256 keys
  /// @throws ReleaseKeyException when they are another number or kind of keys
  public JwsTokenCheck(List<ECKey> keys) {
    if (keys.isEmpty() || keys.size() > MOST_KEYS) {
      throw new ReleaseKeyException("one or two keys are needed", null);
    }
    keys.forEach(key -> verifiers.add(verifier(key)));
  }

  /// @param files one or two files, each with a public key as JWK
  /// @throws ReleaseKeyException when they cannot be read
  public static JwsTokenCheck read(List<Path> files) {
    return new JwsTokenCheck(files.stream().map(JwsTokenCheck::key).toList());
  }

  private static ECKey key(Path file) {
    try {
      return ECKey.parse(Files.readString(file));
    } catch (IOException | ParseException e) {
      throw new ReleaseKeyException(file + " holds no JWK", e);
    }
  }

  private static JWSVerifier verifier(ECKey key) {
    if (!Curve.P_256.equals(key.getCurve())) {
      throw new ReleaseKeyException("a P-256 key is needed", null);
    }
    try {
      return new ECDSAVerifier(key.toPublicJWK());
    } catch (JOSEException e) {
      throw new ReleaseKeyException("the key cannot verify", e);
    }
  }

  @Override
  public Optional<ReleaseToken> claims(String jws) {
    if (jws.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      JWSObject token = JWSObject.parse(jws);
      return isReleased(token)
          ? Optional.of(WireCodec.read(token.getPayload().toBytes(), ReleaseToken.class))
          : Optional.empty();
    } catch (ParseException | UnreadableMessageException e) {
      return Optional.empty();
    }
  }

  private boolean isReleased(JWSObject token) {
    return JWSAlgorithm.ES256.equals(token.getHeader().getAlgorithm())
        && verifiers.stream().anyMatch(verifier -> verifies(token, verifier));
  }

  private static boolean verifies(JWSObject token, JWSVerifier verifier) {
    try {
      return token.verify(verifier);
    } catch (JOSEException e) {
      return false;
    }
  }
}
