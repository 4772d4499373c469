package id.anjungan.agent.chip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SamConfigurationTest {

  @TempDir Path folder;

  @Test
  @DisplayName("PCID and CONF of the kiosk's file make the open value; it prints as nothing")
  void read() throws IOException {
    Path file = folder.resolve("sam.json");
    Files.writeString(
        file,
        "{\"test\": true, \"PCID\": \"%s\", \"CONF\": \"%s\", \"samUid\": \"00\"}"
            .formatted("0F".repeat(16), "f0".repeat(16) + "0F".repeat(16)));
    SamConfiguration configuration = SamConfiguration.read(file);
    byte[] expected = PlainCard.filled(32, 0);
    java.util.Arrays.fill(expected, 0, 16, (byte) 0xFF);
    assertArrayEquals(expected, configuration.openValue());
    assertEquals("SAM configuration", configuration.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "{}",
        "{\"PCID\": \"0F\", \"CONF\": \"0F\"}",
        "{\"PCID\": 5, \"CONF\": null}",
        "{\"PCID\": \"no hex\", \"CONF\": \"no hex\"}"
      })
  @DisplayName("A file without both in hex is refused by name")
  void refused(String json) throws IOException {
    Path file = folder.resolve("sam.json");
    Files.writeString(file, json);
    assertThrows(SamConfigurationException.class, () -> SamConfiguration.read(file));
    assertThrows(
        SamConfigurationException.class, () -> SamConfiguration.read(folder.resolve("missing")));
  }
}
