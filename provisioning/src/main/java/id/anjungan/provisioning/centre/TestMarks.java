package id.anjungan.provisioning.centre;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Collections;

/// Test certificates carry the organisation `ANJUNGAN TEST`; a production centre refuses them
/// (docs/keys.md). Signing keys are checked by the server itself.
final class TestMarks {

  private static final String ORGANISATION = "O=ANJUNGAN TEST";

  private TestMarks() {}

  /// @throws WrongConfigurationException naming the store that holds a test certificate
  static void refuseInProduction(CentreConfiguration configuration, String password) {
    if (configuration.profile().equals("production")) {
      refuse(configuration.tls().keyStore(), password);
      refuse(configuration.tls().trustStore(), password);
    }
  }

  private static void refuse(Path store, String password) {
    try (InputStream bytes = Files.newInputStream(store)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(bytes, password.toCharArray());
      for (String alias : Collections.list(keys.aliases())) {
        if (keys.getCertificate(alias) instanceof X509Certificate certificate
            && certificate.getSubjectX500Principal().getName().contains(ORGANISATION)) {
          throw new WrongConfigurationException(
              store + ": holds a test certificate, and this centre is production", null);
        }
      }
    } catch (IOException | GeneralSecurityException e) {
      throw new WrongConfigurationException(store + ": no readable PKCS12 store", e);
    }
  }
}
