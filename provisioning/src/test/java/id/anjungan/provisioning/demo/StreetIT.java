package id.anjungan.provisioning.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import id.anjungan.provisioning.console.Console;
import id.anjungan.provisioning.receipt.ReceiptProof;
import id.anjungan.provisioning.street.JsonFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole system on real wires: centre, agent, screen, cabinet and a scripted citizen, each a
/// process of its own.
class StreetIT {

  private static final Path ROOT = Path.of(System.getProperty("anjungan.root", ".."));

  @TempDir Path out;

  private DemoEnd play(String... options) {
    List<String> all = new ArrayList<>(List.of("--headless", "--fast", "--out", out.toString()));
    all.addAll(List.of(options));
    return new Demo(ROOT, Console.ofMachine(), new SecureRandom()).play(DemoOptions.of(all));
  }

  private JsonNode file(String name) {
    return JsonFile.read(out.resolve(name));
  }

  @Test
  @DisplayName(
      "A damaged card is exchanged: new chip active and in hand, old card void and in the bin"
          + " (REQ-004, REQ-048, REQ-049, REQ-050, REQ-051, REQ-057, REQ-059)")
  void damagedCardIsExchanged() throws IOException, NotFoundException {
    DemoEnd end = play();
    assertEquals("CARD_TAKEN", end.outcome());
    assertTrue(end.agreed());
    JsonNode result = file("result.json");
    assertEquals("VOID", result.at("/oldCard/state").asText());
    assertEquals("ACCEPTOR_BIN", result.at("/oldCard/place").asText());
    assertEquals("ACTIVE", result.at("/newCard/state").asText());
    assertEquals("CITIZEN", result.at("/newCard/place").asText());
    assertEquals("HANDED_OVER", file("centre.json").at("/case/state").asText());
    newChipHoldsTheCitizen(result.at("/newCard/chipUid").asText());
    everyPromisedFileIsThere();
    receiptVerifies(result.at("/registrationNumber").asText());
  }

  private void newChipHoldsTheCitizen(String uid) {
    String nik = Shipped.citizen(ROOT, "01-").nik().digits();
    for (JsonNode card : file("cabinet.json").path("cards")) {
      if (card.path("uid").asText().equals(uid)) {
        assertEquals(nik, card.path("chipNik").asText());
        assertEquals(nik, card.path("printedNik").asText());
        return;
      }
    }
    throw new AssertionError("the cabinet does not know the new card");
  }

  private void everyPromisedFileIsThere() throws IOException {
    for (String name : new String[] {"card-front.png", "card-back.png"}) {
      BufferedImage face = ImageIO.read(out.resolve(name).toFile());
      assertEquals(1016, face.getWidth());
      assertEquals(648, face.getHeight());
    }
    assertTrue(Files.size(out.resolve("journal.jsonl")) > 0);
    try (var screens = Files.list(out.resolve("screens"))) {
      assertTrue(screens.count() > 10);
    }
  }

  private void receiptVerifies(String number) throws IOException, NotFoundException {
    BufferedImage picture = ImageIO.read(out.resolve("receipt.png").toFile());
    int[] pixels =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    var source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
    var codes =
        new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)));
    ReceiptProof proof = ReceiptProof.withKey(Files.readString(out.resolve("receipt-key.jwk")));
    var genuine =
        assertInstanceOf(ReceiptProof.Verdict.Genuine.class, proof.verify(codes[0].getText()));
    assertEquals(number, genuine.claims().registrationNumber().value());
  }

  @Test
  @DisplayName(
      "Another person's finger: refused, the old card comes back still valid, no blank moves"
          + " (REQ-034, REQ-052)")
  void anotherPersonsFinger() throws IOException {
    try (var citizens = Files.list(ROOT.resolve("provisioning/street/citizens"))) {
      Path other =
          citizens
              .filter(dir -> dir.getFileName().toString().startsWith("02-"))
              .findFirst()
              .orElseThrow();
      DemoEnd end = play("--finger", other.toString());
      assertEquals("REFUSED_FINGER", end.outcome());
      assertTrue(end.agreed());
    }
    assertEquals("CITIZEN", file("result.json").at("/oldCard/place").asText());
    assertEquals("ACTIVE", file("result.json").at("/oldCard/state").asText());
    for (JsonNode card : file("cabinet.json").path("cards")) {
      if (card.path("kind").asText().equals("BLANK")) {
        assertEquals("HOPPER", card.path("place").asText());
      }
    }
  }
}
