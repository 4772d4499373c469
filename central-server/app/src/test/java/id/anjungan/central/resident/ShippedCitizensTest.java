package id.anjungan.central.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.central.contract.CitizenKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ShippedCitizensTest {

  private static final Path SHIPPED = Path.of("..", "..", "provisioning", "street", "citizens");

  @Test
  @DisplayName(
      "Every citizen that ships can be entered in the register, in regions that have names")
  void shippedCitizensAreRead() throws IOException {
    List<Path> folders;
    try (var all = Files.list(SHIPPED)) {
      folders = all.sorted().toList();
    }
    assertTrue(folders.size() >= 3);
    for (Path folder : folders) {
      Biodata citizen =
          CitizenFile.parse(Files.readAllBytes(folder.resolve("citizen.json"))).biodata();
      assertEquals(CitizenKind.WNI, citizen.kind());
      assertTrue(Regions.name(citizen.village()).isPresent());
      assertTrue(Regions.name(citizen.district()).isPresent());
    }
  }
}
