package id.anjungan.provisioning.street;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import id.anjungan.provisioning.console.CommandFailedException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.util.HexFormat;

/// Makes every key of the street at its first start, each marked as a test key (docs/street.md,
/// docs/keys.md). Keys that are there are left alone.
public final class StreetKeys {

  private final Path dir;
  private final SecureRandom random;
  private final CertificateMaker certificates;

  public StreetKeys(Path dir, SecureRandom random) {
    this.dir = dir;
    this.random = random;
    this.certificates = new CertificateMaker(random);
  }

  /// Makes what is missing as a whole; a half-made folder is made anew.
  public void make(String kiosk) {
    if (Files.exists(dir.resolve("complete"))) {
      return;
    }
    try {
      Files.createDirectories(dir.resolve(kiosk));
      stores(kiosk);
      signatureKeys(kiosk);
      chipKeys(kiosk);
      Files.writeString(dir.resolve("complete"), "TEST\n");
    } catch (IOException | GeneralSecurityException | JOSEException e) {
      throw new CommandFailedException(
          "the test keys in " + dir + " could not be made", "Remove that folder, try again.", e);
    }
  }

  private void stores(String kiosk) throws IOException, GeneralSecurityException {
    String password = HexFormat.of().formatHex(bytes(16));
    secret("store.password", password);
    var authority = certificates.authority("Anjungan Kiosk CA TEST");
    var centre = certificates.issued("localhost", true, authority);
    var device = certificates.issued(kiosk, false, authority);
    store("kiosk-ca.p12", "ca", authority, authority.certificate(), password);
    store("centre.p12", "centre", centre, authority.certificate(), password);
    store(kiosk + "/device.p12", "device", device, authority.certificate(), password);
    trust("kiosk-ca-trust.p12", authority.certificate(), password);
    trust("centre-trust.p12", authority.certificate(), password);
  }

  private void signatureKeys(String kiosk) throws JOSEException, IOException {
    for (String name : new String[] {"release", "receipt", "card-signature"}) {
      ECKey key = key("TEST-" + name);
      secret(name + ".jwk", key.toJSONString());
      Files.writeString(dir.resolve(name + ".pub.jwk"), key.toPublicJWK().toJSONString());
    }
    secret(kiosk + "/capture.jwk", key("TEST-" + kiosk).toJSONString());
  }

  private void chipKeys(String kiosk) throws IOException {
    var master = JsonFile.object().put("test", true);
    master.put("MR", hex(32)).put("MW", hex(32)).put("MA", hex(32));
    secret("chip-master.json", JsonFile.line(master));
    var sam = JsonFile.object().put("test", true);
    sam.put("PCID", hex(16)).put("CONF", hex(32)).put("samUid", hex(8));
    secret(kiosk + "/sam.json", JsonFile.line(sam));
  }

  private static ECKey key(String id) throws JOSEException {
    return new ECKeyGenerator(Curve.P_256).keyUse(KeyUse.SIGNATURE).keyID(id).generate();
  }

  private void store(
      String file,
      String alias,
      CertificateMaker.Identity identity,
      X509Certificate authority,
      String password)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    Certificate[] chain =
        identity.certificate().equals(authority)
            ? new Certificate[] {authority}
            : new Certificate[] {identity.certificate(), authority};
    store.setKeyEntry(alias, identity.key(), password.toCharArray(), chain);
    save(file, store, password);
  }

  private void trust(String file, X509Certificate authority, String password)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setCertificateEntry("kiosk-ca", authority);
    save(file, store, password);
  }

  private void save(String file, KeyStore store, String password)
      throws GeneralSecurityException, IOException {
    secret(file, "");
    try (OutputStream out = Files.newOutputStream(dir.resolve(file))) {
      store.store(out, password.toCharArray());
    }
  }

  private void secret(String file, String content) throws IOException {
    Path path = dir.resolve(file);
    Files.deleteIfExists(path);
    Files.createFile(
        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(path, content);
  }

  private String hex(int length) {
    return HexFormat.of().withUpperCase().formatHex(bytes(length));
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  /// SHA-256 of the kiosk's certificate, lower-case hex: what the centre's registry holds.
  public String certificateSha256(String kiosk) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      String password = Files.readString(dir.resolve("store.password")).strip();
      try (var in = Files.newInputStream(dir.resolve(kiosk).resolve("device.p12"))) {
        store.load(in, password.toCharArray());
      }
      byte[] der = store.getCertificate("device").getEncoded();
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(der);
      return HexFormat.of().formatHex(digest);
    } catch (IOException | GeneralSecurityException e) {
      throw new CommandFailedException("the device certificate is unreadable", "Remove " + dir, e);
    }
  }

  /// The public half of the kiosk's capture key, as JWK.
  public String publicCaptureKey(String kiosk) {
    try {
      String text = Files.readString(dir.resolve(kiosk).resolve("capture.jwk"));
      return ECKey.parse(text).toPublicJWK().toJSONString();
    } catch (IOException | ParseException e) {
      throw new CommandFailedException("the capture key is unreadable", "Remove " + dir, e);
    }
  }
}
