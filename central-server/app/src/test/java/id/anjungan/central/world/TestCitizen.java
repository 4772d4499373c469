package id.anjungan.central.world;

import id.anjungan.afis.FingerImage;
import id.anjungan.afis.synthesis.SyntheticFinger;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.Nik;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/// A citizen whom no other test knows, with two recorded fingers.
///
/// @param oldCard state of the old card as in citizen.json
public record TestCitizen(Nik nik, String birthDate, String oldCard) {

  private static final AtomicInteger SERIAL = new AtomicInteger();
  private static final SyntheticFinger RIGHT_INDEX = SyntheticFinger.of(11);
  private static final SyntheticFinger LEFT_INDEX = SyntheticFinger.of(12);
  private static final SyntheticFinger SOMEONE_ELSE = SyntheticFinger.of(99);

  public static TestCitizen withCard(String state) {
    return bornIn(1980, state);
  }

  public static TestCitizen bornIn(int year, String oldCard) {
    String nik = "9901011501%02d%04d".formatted(year % 100, SERIAL.incrementAndGet());
    return new TestCitizen(new Nik(nik), year + "-01-15", oldCard);
  }

  public String json() {
    return """
    {"nik": "%s", "kk": "3315010101800001", "name": "BUDI SANTOSO", "placeOfBirth": "GROBOGAN",
     "dateOfBirth": "%s", "sex": 1, "bloodGroup": 4, "address": "DUSUN KRAJAN", "rt": "001",
     "rw": "002", "village": "33.15.01.2001", "district": "33.15.01", "regency": "33.15",
     "province": "33", "religion": 1, "maritalStatus": 1, "occupation": 9,
     "nationality": "WNI", "kind": "WNI", "kitap": null,
     "oldCard": {"state": "%s", "issuedOn": "2019-03-04"}, "fingerDpi": 500,
     "noticeLanguage": "ID"}
    """
        .formatted(nik.digits(), birthDate, oldCard);
  }

  public Map<Finger, Blob> recorded() {
    return Map.of(
        Finger.RIGHT_INDEX, png(RIGHT_INDEX.impression(1)),
        Finger.LEFT_INDEX, png(LEFT_INDEX.impression(1)));
  }

  /// The right index finger as a sensor sees it.
  public Blob press() {
    return png(RIGHT_INDEX.impression(2));
  }

  public Blob pressOfSomeoneElse() {
    return png(SOMEONE_ELSE.impression(2));
  }

  private static Blob png(FingerImage finger) {
    BufferedImage image =
        new BufferedImage(finger.width(), finger.height(), BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setDataElements(0, 0, finger.width(), finger.height(), finger.grey());
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", bytes);
      return new Blob(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
