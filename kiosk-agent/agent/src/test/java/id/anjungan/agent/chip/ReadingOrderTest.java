package id.anjungan.agent.chip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.device.Unit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingOrderTest {

  private final Wire wire = new Wire();
  private final PlainCard card = new PlainCard(wire, Unit.ACCEPTOR);
  private final ChipDialogue dialogue =
      new ChipDialogue(
          card,
          new PlainCard(wire, Unit.COUPLER),
          new PlainSam(wire),
          OldCardReadingTest.configuration());

  @Test
  @DisplayName("The commands go out in the order of the profile, byte for byte")
  void order() {
    card.files.put(0x6FF2, PlainCard.prefixed(new byte[260]));
    card.files.put(0x6FF1, PlainCard.prefixed(shortBiodata()));
    dialogue.readOldCard();
    assertEquals(expectedOrder(), wire.passed);
  }

  private static byte[] shortBiodata() {
    String fields = String.join(",", Collections.nCopies(BiodataText.FIELDS - 1, "\"\""));
    return ("\"3315015708920001\"," + fields).getBytes(StandardCharsets.US_ASCII);
  }

  private static List<String> expectedOrder() {
    List<String> order = new ArrayList<>();
    order.addAll(
        List.of(
            "ACCEPTOR 00A40000027F0A",
            "ACCEPTOR 00A40000026FF2",
            "ACCEPTOR 00B0000008",
            "ACCEPTOR 00B00008F8",
            "ACCEPTOR 00B0010006",
            "ACCEPTOR 00A40000026FF0",
            "ACCEPTOR 00B0000035",
            "SAM 00F0000020" + "FF".repeat(32),
            "SAM 00FF000000",
            "ACCEPTOR 0084000008",
            "SAM 00F1000143"
                + "01028004" // card control
                + "5A010203040501"
                + "4142313243443334"
                + "00".repeat(32)
                + "80045A0102030405"
                + "0102030405060708",
            "ACCEPTOR 0082000028" + "F1".repeat(40),
            "SAM 00F2000028" + "82".repeat(40)));
    order.addAll(protectedSelect("6FF6"));
    order.addAll(protectedRead(0, 80, "06".repeat(80)));
    order.add("SAM 00FA000000");
    order.add("SAM 00FA060050" + "06".repeat(80));
    String biodata = hex(PlainCard.prefixed(shortBiodata()));
    order.addAll(protectedSelect("6FF1"));
    order.addAll(protectedRead(0, 8, biodata.substring(0, 16)));
    order.addAll(protectedRead(8, 72, biodata.substring(16)));
    order.add("SAM 00FA0300080104" + "00".repeat(6));
    order.add("SAM 00FA0300F8" + "00".repeat(248));
    order.add("SAM 00FA030006" + "00".repeat(6));
    order.add("SAM 00FA050000");
    order.addAll(protectedSelect("6FF3"));
    for (int at = 0; at < 924; at += 208) {
      int length = Math.min(208, 924 - at);
      order.addAll(protectedRead(at, length, "00".repeat(length)));
    }
    order.addAll(protectedSelect("6FF4"));
    order.addAll(protectedRead(0, 8, "012C" + "04".repeat(6)));
    order.addAll(protectedRead(8, 208, "04".repeat(208)));
    order.addAll(protectedRead(216, 88, "04".repeat(86)));
    order.addAll(protectedSelect("6FF5"));
    order.addAll(protectedRead(0, 8, "012D" + "05".repeat(6)));
    order.addAll(protectedRead(8, 208, "05".repeat(208)));
    order.addAll(protectedRead(216, 88, "05".repeat(87)));
    order.add("SAM 00FA020000");
    order.add("SAM 00FA040000");
    return order;
  }

  private static List<String> protectedSelect(String file) {
    return List.of(
        "SAM 00F300000700A4000002" + file,
        "ACCEPTOR 04A400000B02" + file + "00".repeat(9),
        "SAM 00F400000A9000" + "00".repeat(8));
  }

  private static List<String> protectedRead(int offset, int length, String data) {
    String header = String.format("%04X", offset);
    String le = String.format("%02X", length);
    return List.of(
        "SAM 00F300000500B0" + header + le,
        "ACCEPTOR 04B0" + header + "09" + le + "00".repeat(9),
        "SAM 00F40000"
            + String.format("%02X", data.length() / 2 + 10)
            + data
            + "9000"
            + "00".repeat(8));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().withUpperCase().formatHex(bytes);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 6, 7, 253, 254, 255, 502, 4093, 4094})
  @DisplayName("Photos of every size around the chunk limits are read whole and handed to the SAM")
  void photoSizes(int size) {
    card.files.put(0x6FF2, PlainCard.prefixed(PlainCard.filled(size, 9)));
    assertInstanceOf(CardReading.Read.class, dialogue.readOldCard());
    int handedOver =
        wire.passed.stream()
            .filter(line -> line.startsWith("SAM 00FA0300"))
            .mapToInt(line -> Integer.parseInt(line.substring(12, 14), 16))
            .sum();
    assertEquals(size + 2, handedOver);
    assertTrue(
        wire.passed.stream()
            .filter(line -> line.startsWith("ACCEPTOR 00B0"))
            .allMatch(line -> Integer.parseInt(line.substring(17), 16) <= 0xF8));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6, 7, 213, 214, 215, 639, 640})
  @DisplayName("Minutiae of every size around the chunk limits are read, never more than D0 a read")
  void minutiaeSizes(int size) {
    card.files.put(0x6FF5, PlainCard.prefixed(PlainCard.filled(size, 9)));
    assertInstanceOf(CardReading.Read.class, dialogue.readOldCard());
    assertTrue(
        wire.passed.stream()
            .filter(line -> line.startsWith("SAM 00F300000500B0"))
            .allMatch(line -> Integer.parseInt(line.substring(22), 16) <= 0xD0));
  }
}
