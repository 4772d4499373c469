package id.anjungan.provisioning.street;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// Makes the street's certificates: P-256, ECDSA with SHA-256, all of `O=ANJUNGAN TEST`, so that a
/// production centre knows and refuses them (docs/keys.md).
final class CertificateMaker {

  private static final String ORGANISATION = "ANJUNGAN TEST";
  private static final Time FROM = new Time(new DERUTCTime("200101000000Z"));
  private static final Time TO = new Time(new DERUTCTime("450101000000Z"));

  private final SecureRandom random;

  CertificateMaker(SecureRandom random) {
    this.random = random;
  }

  /// A key and its certificate.
  record Identity(PrivateKey key, X509Certificate certificate) {}

  Identity authority(String name) throws GeneralSecurityException, IOException {
    KeyPair pair = pair();
    X500Name subject = name(name);
    var builder = builder(subject, subject, pair);
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
    return new Identity(pair.getPrivate(), sign(builder, pair.getPrivate()));
  }

  Identity issued(String name, boolean loopbackServer, Identity authority)
      throws GeneralSecurityException, IOException {
    KeyPair pair = pair();
    X500Name issuer =
        X500Name.getInstance(authority.certificate().getSubjectX500Principal().getEncoded());
    var builder = builder(issuer, name(name), pair);
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
    if (loopbackServer) {
      builder.addExtension(Extension.subjectAlternativeName, false, loopback());
    }
    return new Identity(pair.getPrivate(), sign(builder, authority.key()));
  }

  private static GeneralNames loopback() {
    return new GeneralNames(
        new GeneralName[] {
          new GeneralName(GeneralName.iPAddress, "127.0.0.1"),
          new GeneralName(GeneralName.dNSName, "localhost")
        });
  }

  private JcaX509v3CertificateBuilder builder(X500Name issuer, X500Name subject, KeyPair pair) {
    return new JcaX509v3CertificateBuilder(
        issuer, new BigInteger(120, random), FROM, TO, subject, pair.getPublic());
  }

  private static X509Certificate sign(JcaX509v3CertificateBuilder builder, PrivateKey key)
      throws GeneralSecurityException {
    try {
      var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(key);
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    } catch (OperatorCreationException e) {
      throw new GeneralSecurityException("certificate cannot be signed", e);
    }
  }

  private static X500Name name(String commonName) {
    return new X500Name("CN=" + commonName + ",O=" + ORGANISATION + ",C=ID");
  }

  private KeyPair pair() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"), random);
    return generator.generateKeyPair();
  }
}
