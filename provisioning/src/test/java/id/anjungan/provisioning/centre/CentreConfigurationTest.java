package id.anjungan.provisioning.centre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CentreConfigurationTest {

  @TempDir private Path folder;
  private String right;

  @BeforeEach
  void write() throws IOException {
    for (String name : new String[] {"key.p12", "trust.p12", "password"}) {
      Files.writeString(folder.resolve(name), "x");
    }
    right =
        """
        {"profile": "demo", "dataDir": "DIR/centre", "publicPort": 0, "kioskPort": 0,
         "db": {"url": null, "user": null, "password": null},
         "tls": {"keyStore": "DIR/key.p12", "trustStore": "DIR/trust.p12",
                 "passwordFile": "DIR/password"},
         "keysDir": "DIR", "clock": null}
        """
            .replace("DIR", folder.toString());
  }

  private CentreConfiguration read(String json) {
    try {
      return CentreConfiguration.read(Files.writeString(folder.resolve("centre.json"), json));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @DisplayName("A right file is read; no address means an embedded database")
  void rightFileIsRead() {
    CentreConfiguration configuration = read(right);
    assertEquals(folder.resolve("centre"), configuration.dataDir());
    assertNull(configuration.db().url());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"demo\"|\"test\"|profile",
        "\"publicPort\": 0|\"publicPort\": 70000|publicPort",
        "\"clock\": null|\"clock\": \"noon\"|clock",
        "\"profile\": \"demo\",||profile",
        "key.p12|nowhere.p12|tls.keyStore",
        "\"kioskPort\"|\"kioskPorts\"|kioskPorts",
      })
  @DisplayName("A wrong, missing or unknown field is refused by its name, with the file")
  void wrongFieldIsNamed(String part, String instead, String field) {
    String wrong = right.replace(part, instead == null ? "" : instead);
    WrongConfigurationException refused =
        assertThrows(WrongConfigurationException.class, () -> read(wrong));
    assertTrue(String.valueOf(refused.getMessage()).contains(field), refused.getMessage());
    assertTrue(String.valueOf(refused.getMessage()).contains("centre.json"), refused.getMessage());
  }

  @Test
  @DisplayName("A file that is not JSON, or not there, is refused")
  void unreadableFileIsRefused() {
    assertThrows(WrongConfigurationException.class, () -> read("{"));
    Path nowhere = folder.resolve("nowhere.json");
    assertThrows(WrongConfigurationException.class, () -> CentreConfiguration.read(nowhere));
  }
}
