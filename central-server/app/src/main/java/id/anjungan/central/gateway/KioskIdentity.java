package id.anjungan.central.gateway;

import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.MalformedValueException;
import id.anjungan.central.fleet.Kiosk;
import id.anjungan.central.fleet.Kiosks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/// Who speaks: the common name of the client certificate is the kiosk id, and the registry must
/// know this very certificate. It is asked on every request (design 2.14).
@ApplicationScoped
public class KioskIdentity {

  private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";

  private final Kiosks kiosks;

  @Inject
  public KioskIdentity(Kiosks kiosks) {
    this.kiosks = kiosks;
  }

  /// Empty for an unknown or revoked kiosk and for a request without a certificate.
  public Optional<Kiosk> of(HttpServletRequest request) {
    return request.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain && chain.length > 0
        ? of(chain[0])
        : Optional.empty();
  }

  private Optional<Kiosk> of(X509Certificate certificate) {
    return commonName(certificate).flatMap(id -> kiosks.inService(id, sha256(certificate)));
  }

  private static Optional<KioskId> commonName(X509Certificate certificate) {
    try {
      return new LdapName(certificate.getSubjectX500Principal().getName())
          .getRdns().stream()
              .filter(rdn -> rdn.getType().equalsIgnoreCase("CN"))
              .map(Rdn::getValue)
              .map(String::valueOf)
              .findFirst()
              .map(KioskId::new);
    } catch (InvalidNameException | MalformedValueException e) {
      return Optional.empty();
    }
  }

  private static String sha256(X509Certificate certificate) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
      throw new IllegalStateException("a certificate of a handshake can be encoded", e);
    }
  }
}
