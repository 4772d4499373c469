package id.anjungan.provisioning.street;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreetKeysTest {

  @TempDir Path dir;

  private StreetKeys made() {
    StreetKeys keys = new StreetKeys(dir, new SecureRandom());
    keys.make("STREET-01");
    return keys;
  }

  @Test
  @DisplayName("Every key of the street is marked as a test key")
  void marked() throws IOException, GeneralSecurityException {
    made();
    assertTrue(Files.readString(dir.resolve("release.jwk")).contains("TEST-release"));
    assertTrue(JsonFile.read(dir.resolve("chip-master.json")).path("test").asBoolean());
    X509Certificate device = (X509Certificate) store().getCertificate("device");
    assertTrue(device.getSubjectX500Principal().getName().contains("O=ANJUNGAN TEST"));
    assertTrue(device.getSubjectX500Principal().getName().contains("CN=STREET-01"));
  }

  private KeyStore store() throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    char[] password = Files.readString(dir.resolve("store.password")).strip().toCharArray();
    try (InputStream in = Files.newInputStream(dir.resolve("STREET-01/device.p12"))) {
      store.load(in, password);
    }
    return store;
  }

  @Test
  @DisplayName("The device certificate was issued by the kiosk authority")
  void issued() throws IOException, GeneralSecurityException {
    made();
    var chain = store().getCertificateChain("device");
    assertEquals(2, chain.length);
    chain[0].verify(chain[1].getPublicKey());
  }

  @Test
  @DisplayName("Keys that are there are left alone")
  void leftAlone() throws IOException {
    made();
    byte[] before = Files.readAllBytes(dir.resolve("release.jwk"));
    made();
    assertArrayEquals(before, Files.readAllBytes(dir.resolve("release.jwk")));
  }

  @Test
  @DisplayName("Nobody but the owner can read a secret key")
  void closed() throws IOException {
    made();
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(dir.resolve("STREET-01/capture.jwk"))));
  }
}
