package id.anjungan.agent.device.fingerprint.zfm20;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.anjungan.agent.device.line.Wire;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ZfmPacketsTest {

  private final ZfmPackets packets = new ZfmPackets();

  private ZfmToken last(String hex) {
    ZfmToken token = ZfmToken.PENDING;
    for (byte octet : Wire.hex(hex)) {
      token = packets.accept(octet & 0xFF);
    }
    return token;
  }

  @Test
  @DisplayName("Take image and verify password are the module manual's own example packets")
  void commandsAreBuilt() {
    assertArrayEquals(Wire.hex("EF 01 FF FF FF FF 01 00 03 01 00 05"), ZfmPackets.command(0x01));
    assertArrayEquals(
        Wire.hex("EF 01 FF FF FF FF 01 00 07 13 00 00 00 00 00 1B"),
        ZfmPackets.command(0x13, 0, 0, 0, 0));
  }

  @Test
  @DisplayName("An acknowledgement is read")
  void acknowledgementIsRead() {
    ZfmToken.Packet packet =
        assertInstanceOf(ZfmToken.Packet.class, last("EF 01 FF FF FF FF 07 00 03 02 00 0C"));
    assertEquals(ZfmPackets.ACKNOWLEDGE, packet.kind());
    assertArrayEquals(Wire.hex("02"), packet.payload());
  }

  @Test
  @DisplayName("A packet is found behind garbage, also behind half a start")
  void startIsFound() {
    assertInstanceOf(
        ZfmToken.Packet.class, last("55 00 EF EF 02 EF EF 01 FF FF FF FF 07 00 03 00 00 0A"));
  }

  @Test
  @DisplayName("A start inside the payload is payload")
  void payloadMayHoldAStart() {
    ZfmToken.Packet packet =
        assertInstanceOf(ZfmToken.Packet.class, last("EF 01 FF FF FF FF 02 00 04 EF 01 00 F6"));
    assertArrayEquals(Wire.hex("EF 01"), packet.payload());
  }

  @Test
  @DisplayName("A wrong checksum is damage")
  void wrongChecksum() {
    assertInstanceOf(ZfmToken.Damaged.class, last("EF 01 FF FF FF FF 07 00 03 00 00 0B"));
  }

  @Test
  @DisplayName("A foreign address is damage")
  void foreignAddress() {
    assertInstanceOf(ZfmToken.Damaged.class, last("EF 01 FF FF FF FE 07 00 03 00 00 0A"));
  }

  @Test
  @DisplayName("A length that no packet has is damage at once")
  void impossibleLength() {
    assertInstanceOf(ZfmToken.Damaged.class, last("EF 01 FF FF FF FF 07 FF FF"));
    assertInstanceOf(ZfmToken.Damaged.class, last("EF 01 FF FF FF FF 07 00 02"));
    assertInstanceOf(ZfmToken.Damaged.class, last("EF 01 FF FF FF FF 07 01 03"));
  }

  @Test
  @DisplayName("Whatever bytes come, the reader neither fails nor stops reading")
  void anyBytesAreSurvived() {
    byte[] start = Wire.hex("EF 01 FF FF FF FF 02 00");
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      ZfmPackets reader = new ZfmPackets();
      for (int i = 0; i < 400; i++) {
        reader.accept(random.nextInt(256));
        if (random.nextInt(40) == 0) {
          for (byte octet : start) {
            reader.accept(octet & 0xFF);
          }
        }
      }
      reader.reset();
      ZfmToken token = ZfmToken.PENDING;
      for (byte octet : Wire.hex("EF 01 FF FF FF FF 07 00 03 00 00 0A")) {
        token = reader.accept(octet & 0xFF);
      }
      assertInstanceOf(ZfmToken.Packet.class, token);
    }
  }
}
