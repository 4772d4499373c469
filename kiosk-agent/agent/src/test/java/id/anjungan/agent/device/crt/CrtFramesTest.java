package id.anjungan.agent.device.crt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.device.line.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CrtFramesTest {

  private final CrtFrames frames = new CrtFrames(0);

  private List<CrtToken> tokens(String hex) {
    List<CrtToken> tokens = new ArrayList<>();
    for (byte octet : Wire.hex(hex)) {
      CrtToken token = frames.accept(octet & 0xFF);
      if (!(token instanceof CrtToken.Pending)) {
        tokens.add(token);
      }
    }
    return tokens;
  }

  @Test
  @DisplayName("A command becomes F2, address, length, data, 03 and the XOR of all of it")
  void frameIsBuilt() {
    assertArrayEquals(
        Wire.hex("F2 00 00 03 43 31 30 03 B0"), frames.frame(CrtCommand.STATUS.bytes()));
    assertArrayEquals(
        Wire.hex("F2 0F 00 03 43 31 30 03 BF"), new CrtFrames(15).frame(CrtCommand.STATUS.bytes()));
  }

  @Test
  @DisplayName("A command with data carries it behind its two bytes")
  void dataFollows() {
    assertArrayEquals(
        Wire.hex("F2 00 00 05 43 60 30 41 42 03 E4"), frames.frame(CrtCommand.RF_ON.bytes()));
  }

  @Test
  @DisplayName("More data than 512 bytes is no frame")
  void tooMuchDataIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> frames.frame(new byte[513]));
    assertThrows(IllegalArgumentException.class, () -> frames.frame(new byte[0]));
    assertThrows(IllegalArgumentException.class, () -> new CrtCommand(0x60, 0x34, new byte[510]));
    assertThrows(IllegalArgumentException.class, () -> new CrtCommand(0x160, 0x34, new byte[0]));
  }

  @Test
  @DisplayName("ACK, NAK and a frame are told apart, and what lies between them is skipped")
  void tokensAreFound() {
    List<CrtToken> tokens = tokens("FF 06 00 99 F2 00 00 01 50 03 A0 15");
    assertEquals(CrtToken.ACKNOWLEDGED, tokens.get(0));
    assertArrayEquals(Wire.hex("50"), assertInstanceOf(CrtToken.Frame.class, tokens.get(1)).data());
    assertEquals(CrtToken.NOT_READ, tokens.get(2));
  }

  @Test
  @DisplayName("A frame start, an ACK or a NAK inside the data is data")
  void dataMayHoldAnything() {
    List<CrtToken> tokens = tokens("F2 00 00 04 F2 06 15 03 03 17");
    assertEquals(1, tokens.size());
    assertArrayEquals(
        Wire.hex("F2 06 15 03"), assertInstanceOf(CrtToken.Frame.class, tokens.get(0)).data());
  }

  @Test
  @DisplayName("A wrong checksum is never acted on")
  void wrongChecksumIsDamage() {
    assertInstanceOf(CrtToken.Damaged.class, tokens("F2 00 00 01 50 03 A1").get(0));
    assertFalse(frames.inside());
  }

  @Test
  @DisplayName("A length above 512 is damage at once, without waiting for so many bytes")
  void overLongIsDamage() {
    assertInstanceOf(CrtToken.Damaged.class, tokens("F2 00 02 01").get(0));
    assertInstanceOf(CrtToken.Damaged.class, tokens("F2 00 FF FF").get(0));
  }

  @Test
  @DisplayName("A frame without its end byte is damage")
  void missingEndIsDamage() {
    assertInstanceOf(CrtToken.Damaged.class, tokens("F2 00 00 01 50 04 A7").get(0));
  }

  @Test
  @DisplayName("The frame of another address is not for us")
  void foreignAddressIsDamage() {
    assertInstanceOf(CrtToken.Damaged.class, tokens("F2 01 00 01 50 03 A1").get(0));
  }

  @Test
  @DisplayName("A frame with no data at all is read and means nothing")
  void emptyFrameMeansNothing() {
    CrtToken token = tokens("F2 00 00 00 03 F1").get(0);
    byte[] data = assertInstanceOf(CrtToken.Frame.class, token).data();
    assertTrue(CrtReply.parse(data, CrtCommand.STATUS).isEmpty());
  }

  @Test
  @DisplayName("An answer to another command, a short one, an unknown one: none is an answer")
  void foreignAnswersAreNone() {
    for (String data :
        List.of(
            "",
            "50",
            "50 31 30 30 31",
            "50 32 30 30 31 30",
            "58 31 30 30 31 30",
            "4E 31 30 41",
            "4E 31 30 00 01",
            "4E 31 30 41 7F",
            "4E 32 32 31 30")) {
      assertTrue(CrtReply.parse(Wire.hex(data), CrtCommand.STATUS).isEmpty(), data);
    }
  }

  @Test
  @DisplayName("A refusal is read in the newer and in the older form")
  void refusalsAreRead() {
    assertEquals(
        new CrtReply.Refused("B0"),
        CrtReply.parse(Wire.hex("4E 31 30 42 30"), CrtCommand.STATUS).orElseThrow());
    assertEquals(
        new CrtReply.Refused("10"),
        CrtReply.parse(Wire.hex("45 31 30 31 30"), CrtCommand.STATUS).orElseThrow());
  }

  @Test
  @DisplayName("Whatever bytes come, the reader neither fails nor stops reading")
  void anyBytesAreSurvived() {
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      CrtFrames reader = new CrtFrames(0);
      for (int i = 0; i < 700; i++) {
        int octet = random.nextInt(4) == 0 ? 0xF2 : random.nextInt(256);
        if (reader.accept(octet) instanceof CrtToken.Frame frame) {
          assertTrue(CrtReply.parse(frame.data(), CrtCommand.STATUS).isEmpty());
        }
      }
      reader.reset();
      CrtToken last = CrtToken.PENDING;
      for (byte octet : Wire.hex("F2 00 00 01 50 03 A0")) {
        last = reader.accept(octet & 0xFF);
      }
      assertInstanceOf(CrtToken.Frame.class, last);
    }
  }
}
