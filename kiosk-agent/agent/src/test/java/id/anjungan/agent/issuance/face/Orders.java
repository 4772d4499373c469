package id.anjungan.agent.issuance.face;

import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.CardFields;
import id.anjungan.central.contract.CardNumber;
import id.anjungan.central.contract.CardOrder;
import id.anjungan.central.contract.CitizenKind;
import id.anjungan.central.contract.Nik;
import id.anjungan.central.contract.OrderId;
import id.anjungan.central.contract.PhotoBackground;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// Card orders of invented people.
final class Orders {

  private Orders() {}

  static CardFields siti() {
    return fields("SITI AMINAH", "GROBOGAN, 15-07-1991", "O", "DUSUN KRAJAN", CitizenKind.WNI);
  }

  /// The longest that the rules of names allow (60 letters), with an address to match.
  static CardFields longest() {
    return new CardFields(
        "PROVINSI KEPULAUAN BANGKA BELITUNG",
        "KABUPATEN PENUKAL ABAB LEMATANG ILIR",
        new Nik("9933154107920001"),
        "RADEN AJENG SITI NURHALIZAH KUSUMANINGRATNA WIDYADHARI PUTRI",
        "KABUPATEN PENUKAL ABAB LEMATANG ILIR, 01-07-1992",
        "PEREMPUAN",
        "TIDAK TAHU",
        "JALAN JENDERAL SUDIRMAN GANG MELATI PUTIH NOMOR 128 BLOK C PERUMAHAN GRIYA INDAH LESTARI",
        "012/034",
        "DESA SUMBERMULYOREJO KARANGTENGAHWETAN",
        "PANGKALANBALAI SELATAN",
        "KEPERCAYAAN TERHADAP TUHAN YME",
        "CERAI HIDUP TERCATAT",
        "KARYAWAN SWASTA PERUSAHAAN PERDAGANGAN ANTAR NEGARA",
        "WNI",
        "SEUMUR HIDUP",
        "PENUKAL ABAB LEMATANG ILIR",
        "25-11-2026",
        CitizenKind.WNI,
        PhotoBackground.BLUE);
  }

  static CardFields fields(
      String name, String born, String bloodGroup, String address, CitizenKind kind) {
    return new CardFields(
        "PROVINSI JAWA TENGAH",
        "KABUPATEN GROBOGAN",
        new Nik("9933155507910001"),
        name,
        born,
        "PEREMPUAN",
        bloodGroup,
        address,
        "002/005",
        "PURWODADI",
        "PURWODADI",
        "ISLAM",
        "KAWIN",
        "MENGURUS RUMAH TANGGA",
        "WNI",
        "SEUMUR HIDUP",
        "GROBOGAN",
        "25-11-2026",
        kind,
        PhotoBackground.RED);
  }

  static CardOrder of(CardFields fields) {
    return of(fields, photo(240, 320));
  }

  static CardOrder of(CardFields fields, Blob photo) {
    return new CardOrder(
        new OrderId("00000000-0000-0000-0000-000000000001"),
        new CardNumber("AB12CD34"),
        fields,
        photo,
        signature());
  }

  /// A green photo: no colour of any card.
  static Blob photo(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.GREEN);
    graphics.fillRect(0, 0, width, height);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "jpg", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Blob(out.toByteArray());
  }

  /// All ink.
  private static Blob signature() {
    byte[] bits = new byte[924];
    java.util.Arrays.fill(bits, (byte) 0xFF);
    return new Blob(bits);
  }
}
