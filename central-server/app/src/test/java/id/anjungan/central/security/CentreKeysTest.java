package id.anjungan.central.security;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.central.platform.CentreSettings;
import id.anjungan.central.world.TestKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CentreKeysTest {

  @TempDir private Path folder;

  private CentreKeys keys(String profile) {
    return new CentreKeys(
        new CentreSettings(profile, folder.toString(), Optional.empty(), Optional.empty()));
  }

  @Test
  @DisplayName("A demo centre takes test keys")
  void demoTakesTestKeys() {
    TestKeys.in(folder);
    assertDoesNotThrow(() -> keys("demo"));
  }

  @Test
  @DisplayName("A production centre refuses a test key and names its file")
  void productionRefusesTestKeys() {
    TestKeys.in(folder);
    UnusableKeyException refused =
        assertThrows(UnusableKeyException.class, () -> keys("production"));
    assertTrue(String.valueOf(refused.getMessage()).contains("release.jwk"));
  }

  @Test
  @DisplayName("A missing or broken key file stops the centre")
  void brokenKeyIsRefused() throws IOException {
    TestKeys.in(folder);
    Files.writeString(folder.resolve("receipt.jwk"), "{}");
    assertThrows(UnusableKeyException.class, () -> keys("demo"));
    Files.delete(folder.resolve("receipt.jwk"));
    assertThrows(UnusableKeyException.class, () -> keys("demo"));
  }

  @Test
  @DisplayName("What is published of the receipt key has no private part")
  void publicKeyIsPublic() {
    TestKeys.in(folder);
    assertFalse(keys("demo").receiptPublic().contains("\"d\""));
  }
}
