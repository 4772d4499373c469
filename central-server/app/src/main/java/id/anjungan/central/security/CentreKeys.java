package id.anjungan.central.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.ECKey;
import id.anjungan.central.platform.CentreSettings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/// The centre's signing keys and the chip master, read once at the start from the folder of keys
/// (docs/keys.md). A production centre refuses every key that is marked as a test key.
@ApplicationScoped
public class CentreKeys {

  private final SigningKey release;
  private final SigningKey receipt;
  private final SigningKey cardSignature;
  private final byte[] chipMaster;

  /// @throws UnusableKeyException naming the file
  @Inject
  public CentreKeys(CentreSettings settings) {
    KeyFolder folder = new KeyFolder(settings.keysDir(), settings.profile());
    this.release = folder.signingKey("release.jwk");
    this.receipt = folder.signingKey("receipt.jwk");
    this.cardSignature = folder.signingKey("card-signature.jwk");
    this.chipMaster = folder.chipMaster("chip-master.json");
  }

  /// Keys are looked at when the centre starts, not when the first citizen needs them.
  void atStart(@Observes @Priority(2) @Initialized(ApplicationScoped.class) Object event) {
    receiptPublic();
  }

  /// Signs release tokens; private JWK, JSON.
  public byte[] release() {
    return release.jwk();
  }

  /// Signs receipts; private JWK, JSON.
  public byte[] receipt() {
    return receipt.jwk();
  }

  /// Verifies receipts, for ever; public JWK, JSON.
  public String receiptPublic() {
    return receipt.key().toPublicJWK().toJSONString();
  }

  /// Signs the content of chips; private JWK, JSON.
  public byte[] cardSignature() {
    return cardSignature.jwk();
  }

  /// The file of the chip master as it is, JSON.
  public byte[] chipMaster() {
    return chipMaster.clone();
  }

  private record SigningKey(ECKey key) {

    byte[] jwk() {
      return key.toJSONString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
      return "signing key " + key.getKeyID();
    }
  }

  private record KeyFolder(Path folder, CentreSettings.Profile profile) {

    private static final String TEST_MARK = "TEST-";

    SigningKey signingKey(String name) {
      Path file = folder.resolve(name);
      try {
        ECKey key = ECKey.parse(Files.readString(file));
        key.toECPrivateKey();
        refuseMarked(file, String.valueOf(key.getKeyID()).startsWith(TEST_MARK));
        return new SigningKey(key);
      } catch (IOException | ParseException | JOSEException e) {
        throw new UnusableKeyException(file, "no readable private P-256 JWK", e);
      }
    }

    byte[] chipMaster(String name) {
      Path file = folder.resolve(name);
      try {
        String text = Files.readString(file);
        refuseMarked(file, text.replaceAll("\\s", "").contains("\"test\":true"));
        return text.getBytes(StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UnusableKeyException(file, "cannot be read", e);
      }
    }

    private void refuseMarked(Path file, boolean marked) {
      if (marked && profile == CentreSettings.Profile.PRODUCTION) {
        throw new UnusableKeyException(
            file, "marked as a test key, and this centre is production", null);
      }
    }
  }
}
