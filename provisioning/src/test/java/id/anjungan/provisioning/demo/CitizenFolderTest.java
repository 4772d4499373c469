package id.anjungan.provisioning.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.central.contract.Finger;
import id.anjungan.provisioning.console.WrongArgumentException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenFolderTest {

  @TempDir Path dir;

  @BeforeEach
  void aWholeFolder() throws IOException {
    Files.createDirectories(dir.resolve("fingers"));
    json("{\"nik\": \"9901010101900001\", \"fingerDpi\": 569}");
    for (String name : List.of("right-index", "left-index")) {
      for (int n = 1; n <= 3; n++) {
        png("fingers/" + name + "-" + n + ".png");
      }
    }
  }

  private void json(String text) throws IOException {
    Files.writeString(dir.resolve("citizen.json"), text);
  }

  private void png(String name) throws IOException {
    BufferedImage grey = new BufferedImage(64, 64, BufferedImage.TYPE_BYTE_GRAY);
    ImageIO.write(grey, "png", dir.resolve(name).toFile());
  }

  private void refused(String code) {
    var e = assertThrows(WrongArgumentException.class, () -> CitizenFolder.read(dir));
    assertTrue(e.getMessage().startsWith(code + ":"), e.getMessage());
  }

  @Test
  @DisplayName("Picture 1 is recorded, the others are presented in turn")
  void firstIsRecordedOthersArePresented() {
    CitizenFolder folder = CitizenFolder.read(dir);
    assertEquals(2, folder.fingers().recorded().size());
    assertEquals(
        List.of(dir.resolve("fingers/right-index-2.png"), dir.resolve("fingers/right-index-3.png")),
        folder.presented().get("right-index"));
    assertEquals(569, folder.fingers().resolutions().get(dir.resolve("fingers/left-index-2.png")));
  }

  @Test
  @DisplayName("A citizen folder without citizen.json is refused")
  void missingJson() throws IOException {
    Files.delete(dir.resolve("citizen.json"));
    refused("CITIZEN_PART_MISSING");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "\"x\"", "{}", "{\"nik\": \"12\"}", "{\"nik\": null}"})
  @DisplayName("A citizen.json that is no object with a NIK is refused")
  void malformedJson(String text) throws IOException {
    json(text);
    refused("CITIZEN_JSON_MALFORMED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "5000", "\"many\"", "-500"})
  @DisplayName("A resolution outside 250 to 1200 dpi is refused")
  void oddResolution(String dpi) throws IOException {
    json("{\"nik\": \"9901010101900001\", \"fingerDpi\": " + dpi + "}");
    refused("CITIZEN_JSON_MALFORMED");
  }

  @Test
  @DisplayName("A single finger is too few")
  void oneFinger() throws IOException {
    for (int n = 1; n <= 3; n++) {
      Files.delete(dir.resolve("fingers/left-index-" + n + ".png"));
    }
    refused("CITIZEN_FINGERS_TOO_FEW");
  }

  @Test
  @DisplayName("A finger without its recorded picture is refused")
  void noRecordedPicture() throws IOException {
    Files.delete(dir.resolve("fingers/left-index-1.png"));
    refused("CITIZEN_PART_MISSING");
  }

  @Test
  @DisplayName("A picture that is no PNG is refused")
  void notAPicture() throws IOException {
    Files.writeString(dir.resolve("fingers/left-index-2.png"), "GIF89a");
    refused("CITIZEN_PICTURE_MALFORMED");
  }

  @Test
  @DisplayName("A picture whose end is missing is refused, also one that is only presented")
  void truncatedPicture() throws IOException {
    Path file = dir.resolve("fingers/left-index-3.png");
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    refused("CITIZEN_PICTURE_MALFORMED");
  }

  @Test
  @DisplayName("An old card that is no object is refused")
  void oddOldCard() throws IOException {
    json("{\"nik\": \"9901010101900001\", \"oldCard\": \"good\"}");
    refused("CITIZEN_JSON_MALFORMED");
  }

  @Test
  @DisplayName("Other fingers may be pictures without names: each finger shows them in turn")
  void picturesWithoutNames() throws IOException {
    Path other = Files.createDirectories(dir.resolve("other"));
    png("other/101_2.png");
    png("other/101_10.png");
    FingerPictures pictures = FingerPictures.ofOption(other);
    Map<String, List<Path>> presented = pictures.presented();
    assertEquals(
        List.of(other.resolve("101_2.png"), other.resolve("101_10.png")),
        presented.get(Finger.LEFT_LITTLE.label()));
    assertEquals(569, pictures.dpi());
  }

  @Test
  @DisplayName("An empty folder of other fingers is refused")
  void emptyFingerFolder() throws IOException {
    Path other = Files.createDirectories(dir.resolve("empty"));
    assertThrows(WrongArgumentException.class, () -> FingerPictures.ofOption(other));
  }
}
