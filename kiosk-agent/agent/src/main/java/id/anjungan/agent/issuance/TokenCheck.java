package id.anjungan.agent.issuance;

import id.anjungan.central.contract.ReleaseToken;
import java.util.Optional;

/// Checks the signature of a release token; the claims are checked by the issuance itself.
/// Thread-safe.
public interface TokenCheck {

  /// The claims when the compact JWS is ES256 by the release key, else empty.
  Optional<ReleaseToken> claims(String jws);
}
