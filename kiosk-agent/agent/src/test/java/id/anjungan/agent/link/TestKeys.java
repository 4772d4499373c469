package id.anjungan.agent.link;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// A certificate authority for one test, with stores as the agent reads them.
public final class TestKeys {

  static final String PASSWORD = "a-password";

  private final Path dir;
  private final KeyPair authorityKey = pair();
  private final X509Certificate authority;
  private long serial = 1;

  public TestKeys(Path dir) throws IOException {
    this.dir = dir;
    this.authority =
        certificate("TEST AUTHORITY", authorityKey, "TEST AUTHORITY", authorityKey.getPrivate());
    Files.writeString(dir.resolve("store.password"), PASSWORD + "\n");
  }

  public Path passwordFile() {
    return dir.resolve("store.password");
  }

  /// A store with a key and its certificate by this authority, for 127.0.0.1.
  public Path identity(String name) throws IOException, GeneralSecurityException {
    KeyPair key = pair();
    X509Certificate own = certificate(name, key, "TEST AUTHORITY", authorityKey.getPrivate());
    KeyStore store = empty();
    store.setKeyEntry(
        "key", key.getPrivate(), PASSWORD.toCharArray(), new X509Certificate[] {own, authority});
    return save(store, name + ".p12");
  }

  public Path trust() throws IOException, GeneralSecurityException {
    KeyStore store = empty();
    store.setCertificateEntry("authority", authority);
    return save(store, "trust.p12");
  }

  private static KeyStore empty() throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }

  private Path save(KeyStore store, String name) throws IOException, GeneralSecurityException {
    Path file = dir.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, PASSWORD.toCharArray());
    }
    return file;
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

  @SuppressWarnings("JavaUtilDate") // the certificate builder takes nothing else
  private X509Certificate certificate(
      String subject, KeyPair key, String issuer, PrivateKey signer) {
    Instant now = Instant.now();
    JcaX509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            new X500Name("CN=" + issuer),
            BigInteger.valueOf(serial++),
            Date.from(now.minus(1, ChronoUnit.DAYS)),
            Date.from(now.plus(1, ChronoUnit.DAYS)),
            new X500Name("CN=" + subject),
            key.getPublic());
    try {
      builder.addExtension(
          Extension.basicConstraints, true, new BasicConstraints(subject.equals(issuer)));
      builder.addExtension(
          Extension.subjectAlternativeName,
          false,
          new GeneralNames(new GeneralName(GeneralName.iPAddress, "127.0.0.1")));
      return new JcaX509CertificateConverter()
          .getCertificate(
              builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(signer)));
    } catch (IOException | OperatorCreationException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
