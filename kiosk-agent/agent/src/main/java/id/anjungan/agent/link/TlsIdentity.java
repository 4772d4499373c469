package id.anjungan.agent.link;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// This kiosk's key and the centre's certificate authority, from PKCS #12 files (docs/keys.md).
public final class TlsIdentity {

  private TlsIdentity() {}

  /// @throws UnusableKeyStoreException with the file that cannot be used
  public static SSLContext load(Path keyStore, Path trustStore, Path passwordFile) {
    char[] password = password(passwordFile);
    try {
      KeyManagerFactory keys =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      keys.init(store(keyStore, password), password);
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(store(trustStore, password));
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new UnusableKeyStoreException(keyStore, e);
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  private static char[] password(Path file) {
    try {
      return Files.readString(file).strip().toCharArray();
    } catch (IOException e) {
      throw new UnusableKeyStoreException(file, e);
    }
  }

  private static KeyStore store(Path file, char[] password) {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password);
      return store;
    } catch (IOException | GeneralSecurityException e) {
      throw new UnusableKeyStoreException(file, e);
    }
  }
}
