package id.anjungan.agent.device.receiptprinter.escpos;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.line.Wire;
import id.anjungan.agent.device.receiptprinter.ReceiptPage;
import id.anjungan.agent.device.receiptprinter.ReceiptPrinterStatus;
import id.anjungan.agent.device.receiptprinter.ReceiptPrinterStatus.Paper;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscPosEncoderTest {

  private static final String HEAD = "1B 40 1B 74 10 ";
  private static final String TAIL = " 1D 56 42 00 1D 72 01";

  private static byte[] encoded(ReceiptPage.Element... elements) {
    return EscPosEncoder.encode(new ReceiptPage(List.of(elements)));
  }

  @Test
  @DisplayName("Even an empty page is initialised, cut and asked for its proof")
  void emptyPage() {
    assertArrayEquals(Wire.hex(HEAD + TAIL), encoded());
  }

  @Test
  @DisplayName("A line sets alignment, weight and size before its text")
  void lines() {
    assertArrayEquals(
        Wire.hex(HEAD + "1B 61 01 1B 45 01 1D 21 11 4B 54 50 0A" + TAIL),
        encoded(new ReceiptPage.Line("KTP", 2, true, true)));
    assertArrayEquals(
        Wire.hex(HEAD + "1B 61 00 1B 45 00 1D 21 00 6B 0A 1B 64 03" + TAIL),
        encoded(new ReceiptPage.Line("k", 1, false, false), new ReceiptPage.Feed(3)));
  }

  @Test
  @DisplayName("Dots go as a raster with their width in bytes and height in rows")
  void dots() {
    assertArrayEquals(
        Wire.hex(HEAD + "1B 61 01 1D 76 30 00 02 00 03 00 01 80 02 80 04 80" + TAIL),
        encoded(new ReceiptPage.Dots(9, 3, Wire.hex("01 80 02 80 04 80"))));
  }

  @Test
  @DisplayName("A picture higher than a printer's raster goes in bands that join without a gap")
  void bands() {
    byte[] bits = new byte[1500];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = (byte) i;
    }
    byte[] bytes = encoded(new ReceiptPage.Dots(8, 1500, bits));
    assertArrayEquals(
        Wire.hex("1B 61 01 1D 76 30 00 01 00 00 04"), java.util.Arrays.copyOfRange(bytes, 5, 16));
    assertArrayEquals(
        Wire.hex("1D 76 30 00 01 00 DC 01"),
        java.util.Arrays.copyOfRange(bytes, 16 + 1024, 24 + 1024));
    assertEquals(5 + 3 + 8 + 1024 + 8 + 476 + 7, bytes.length);
  }

  @Test
  @DisplayName("A feed of no lines or of a whole roll is no feed")
  void feedIsChecked() {
    assertThrows(IllegalArgumentException.class, () -> new ReceiptPage.Feed(0));
    assertThrows(IllegalArgumentException.class, () -> new ReceiptPage.Feed(21));
  }

  @ParameterizedTest
  @CsvSource({
    "12, 12, 12, 12, ENOUGH, false, false, false",
    "12, 12, 12, 1E, NEAR_END, false, false, false",
    "1A, 32, 12, 7E, OUT, false, false, false",
    "12, 12, 12, 72, OUT, false, false, false",
    "1A, 16, 12, 12, ENOUGH, true, false, false",
    "1A, 52, 1A, 12, ENOUGH, false, true, false",
    "1A, 52, 32, 12, ENOUGH, false, false, true",
    "1A, 12, 12, 12, ENOUGH, false, false, true",
    "12, 52, 12, 12, ENOUGH, false, false, true"
  })
  @DisplayName("The four status bytes say paper, cover, cutter, and what is broken without a cause")
  void statusBits(
      String n1,
      String n2,
      String n3,
      String n4,
      Paper paper,
      boolean cover,
      boolean cutter,
      boolean broken) {
    assertEquals(
        new ReceiptPrinterStatus(paper, cover, cutter, broken),
        EscPosStatus.of(octet(n1), octet(n2), octet(n3), octet(n4)));
  }

  private static int octet(String hex) {
    return Integer.parseInt(hex, 16);
  }

  @Test
  @DisplayName("What keeps a printer from printing is named, paper first")
  void faultsAreNamed() {
    assertTrue(
        EscPosStatus.fault(new ReceiptPrinterStatus(Paper.NEAR_END, false, false, false))
            .isEmpty());
    assertEquals(
        FaultCode.SUPPLIES_OUT, code(new ReceiptPrinterStatus(Paper.OUT, true, true, true)));
    assertEquals(
        FaultCode.COVER_OPEN, code(new ReceiptPrinterStatus(Paper.ENOUGH, true, true, true)));
    assertEquals(
        FaultCode.CUTTER_FAIL, code(new ReceiptPrinterStatus(Paper.ENOUGH, false, true, true)));
    assertEquals(
        FaultCode.HARDWARE_ERROR, code(new ReceiptPrinterStatus(Paper.ENOUGH, false, false, true)));
  }

  private static FaultCode code(ReceiptPrinterStatus status) {
    return EscPosStatus.fault(status).orElseThrow().code();
  }

  @Test
  @DisplayName("A byte is a real-time status, an answer in order, or neither; never both")
  void bytesAreSorted() {
    for (int octet = 0; octet < 256; octet++) {
      assertFalse(EscPosStatus.isRealTime(octet) && EscPosStatus.isInOrder(octet));
    }
    assertTrue(EscPosStatus.isRealTime(0x12));
    assertTrue(EscPosStatus.isInOrder(0x00));
    assertTrue(EscPosStatus.isInOrder(0x0F));
    assertFalse(EscPosStatus.isRealTime(0xFF) || EscPosStatus.isInOrder(0xFF));
  }
}
