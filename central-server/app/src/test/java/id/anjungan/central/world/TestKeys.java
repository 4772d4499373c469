package id.anjungan.central.world;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// Test keys as docs/street.md lays them out, made anew for every run.
public final class TestKeys {

  static final String PASSWORD = "test-password";

  private final Path folder;
  private final KeyPair authority = pair();
  private final X509Certificate authorityCertificate =
      certificate("ANJUNGAN TEST CA", authority, "ANJUNGAN TEST CA", authority, true);
  private long serial = 1;

  private TestKeys(Path folder) {
    this.folder = folder;
  }

  /// All keys of a centre.
  public static TestKeys in(Path folder) {
    try {
      Files.createDirectories(folder);
      TestKeys keys = new TestKeys(folder);
      keys.writeCentre();
      return keys;
    } catch (IOException | GeneralSecurityException | JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private void writeCentre() throws IOException, GeneralSecurityException, JOSEException {
    Files.writeString(folder.resolve("store.password"), PASSWORD + "\n");
    trust("kiosk-ca-trust.p12", authorityCertificate);
    trust("centre-trust.p12", authorityCertificate);
    KeyPair centre = pair();
    store(folder.resolve("centre.p12"), "centre", centre, issue("localhost", centre));
    for (String name : new String[] {"release", "receipt", "card-signature"}) {
      Files.writeString(folder.resolve(name + ".jwk"), signingKey(name).toJSONString());
    }
    byte[] master = new byte[96];
    new SecureRandom().nextBytes(master);
    HexFormat hex = HexFormat.of().withUpperCase();
    Files.writeString(
        folder.resolve("chip-master.json"),
        "{\"test\": true, \"MR\": \"%s\", \"MW\": \"%s\", \"MA\": \"%s\"}"
            .formatted(
                hex.formatHex(master, 0, 32),
                hex.formatHex(master, 32, 64),
                hex.formatHex(master, 64, 96)));
  }

  private static ECKey signingKey(String name) throws JOSEException {
    return new ECKeyGenerator(Curve.P_256)
        .keyUse(KeyUse.SIGNATURE)
        .keyID("TEST-" + name)
        .generate();
  }

  /// Key pair, certificate and capture key of a kiosk, of this CA.
  void writeDevice(String name) {
    KeyPair pair = pair();
    writeDevice(name, pair, issue(name, pair));
  }

  /// The same, of a CA that nobody trusts.
  void writeStrangerDevice(String name) {
    KeyPair pair = pair();
    writeDevice(name, pair, certificate("STRANGE CA", pair(), name, pair, false));
  }

  private void writeDevice(String name, KeyPair pair, X509Certificate certificate) {
    try {
      Path kiosk = Files.createDirectories(folder.resolve(name));
      store(kiosk.resolve("device.p12"), "device", pair, certificate);
      Files.writeString(kiosk.resolve("capture.jwk"), signingKey("capture").toJSONString());
    } catch (IOException | GeneralSecurityException | JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private X509Certificate issue(String commonName, KeyPair pair) {
    return certificate("ANJUNGAN TEST CA", authority, commonName, pair, false);
  }

  private X509Certificate certificate(
      String issuer, KeyPair issuerPair, String subject, KeyPair pair, boolean isAuthority) {
    try {
      Instant now = Instant.now();
      X509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              name(issuer),
              BigInteger.valueOf(++serial),
              Date.from(now.minus(Duration.ofDays(1))),
              Date.from(now.plus(Duration.ofDays(30))),
              name(subject),
              pair.getPublic());
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority));
      if (!isAuthority) {
        GeneralName address = new GeneralName(GeneralName.iPAddress, "127.0.0.1");
        builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(address));
      }
      return new JcaX509CertificateConverter()
          .getCertificate(
              builder.build(
                  new JcaContentSignerBuilder("SHA256withECDSA").build(issuerPair.getPrivate())));
    } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static X500Name name(String commonName) {
    return new X500Name("CN=" + commonName + ",O=ANJUNGAN TEST");
  }

  private static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void trust(String file, X509Certificate certificate)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setCertificateEntry("ca", certificate);
    write(store, folder.resolve(file));
  }

  private static void store(Path file, String alias, KeyPair pair, X509Certificate certificate)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(
        alias, pair.getPrivate(), PASSWORD.toCharArray(), new X509Certificate[] {certificate});
    write(store, file);
  }

  private static void write(KeyStore store, Path file)
      throws IOException, GeneralSecurityException {
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, PASSWORD.toCharArray());
    }
  }
}
