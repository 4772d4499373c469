package id.anjungan.agent.device.fingerprint.zfm20;

import static id.anjungan.agent.device.Outcomes.fault;
import static id.anjungan.agent.device.Outcomes.told;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.fingerprint.FingerprintScanner;
import id.anjungan.agent.device.fingerprint.Press;
import id.anjungan.agent.device.line.MachineTicks;
import id.anjungan.agent.device.line.Wire;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Zfm20ScannerIT {

  private static final int PACKED = 36_864;
  private static final String VERIFY = "13 00 00 00 00";
  private static final String PARAMETERS = "0F";
  private static final String TAKE = "01";
  private static final String UPLOAD = "0A";
  private static final String SIXTEEN = "00 00 00 09 03 E8 00 03 FF FF FF FF 00 02 00 0C";

  @AutoClose private final Wire wire = Wire.plugged();
  private final FingerprintScanner scanner =
      new Zfm20Scanner(
          wire.line(),
          new ZfmTimings(Duration.ofMillis(1000), Duration.ofMillis(300), Duration.ofSeconds(20)),
          new MachineTicks());

  /// A packet from docs/devices: EF01, address, kind, length, payload, sum.
  private static byte[] packet(int kind, byte[] payload) {
    byte[] packet = new byte[payload.length + 11];
    byte[] head = Wire.hex("EF 01 FF FF FF FF");
    System.arraycopy(head, 0, packet, 0, 6);
    packet[6] = (byte) kind;
    packet[7] = (byte) ((payload.length + 2) / 256);
    packet[8] = (byte) ((payload.length + 2) % 256);
    System.arraycopy(payload, 0, packet, 9, payload.length);
    int sum = kind + (packet[7] & 0xFF) + (packet[8] & 0xFF);
    for (byte octet : payload) {
      sum += octet & 0xFF;
    }
    packet[packet.length - 2] = (byte) (sum / 256);
    packet[packet.length - 1] = (byte) (sum % 256);
    return packet;
  }

  private static byte[] command(String payload) {
    return packet(1, Wire.hex(payload));
  }

  private static byte[] acknowledgement(String payload) {
    return packet(7, Wire.hex(payload));
  }

  private static byte[] damaged(byte[] packet) {
    byte[] damaged = packet.clone();
    damaged[damaged.length - 1] ^= 1;
    return damaged;
  }

  private static Wire answers(Wire wire, String command, String answer) {
    return wire.expects(command(command)).sends(acknowledgement(answer));
  }

  private static void setUp(Wire module) {
    answers(module, VERIFY, "00");
    answers(module, PARAMETERS, "00 " + SIXTEEN);
  }

  private static byte[] picture(int seed) {
    byte[] packed = new byte[PACKED];
    new Random(seed).nextBytes(packed);
    return packed;
  }

  private static void uploads(Wire module, byte[] packed, int size) {
    for (int from = 0; from < packed.length; from += size) {
      boolean last = from + size >= packed.length;
      module.sends(
          packet(
              last ? 8 : 2,
              Arrays.copyOfRange(packed, from, Math.min(from + size, packed.length))));
    }
  }

  private static void assertShows(byte[] packed, Press press) {
    Press.Picture picture = assertInstanceOf(Press.Picture.class, press);
    assertEquals(256, picture.width());
    assertEquals(288, picture.height());
    assertEquals(500, picture.dpi());
    byte[] grey = picture.grey();
    for (int i = 0; i < packed.length; i++) {
      assertEquals(((packed[i] & 0xFF) / 16) * 17, grey[2 * i] & 0xFF);
      assertEquals(((packed[i] & 0xFF) % 16) * 17, grey[2 * i + 1] & 0xFF);
    }
  }

  @Test
  @DisplayName("The module is set up once, then asked for fingers")
  void setUpOnce() {
    wire.plays(module -> {
      setUp(module);
      answers(module, TAKE, "02");
      answers(module, TAKE, "03");
    });
    assertEquals(new Press.None(), told(scanner.poll()));
    assertEquals(new Press.Poor(), told(scanner.poll()));
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 64, 128, 256})
  @DisplayName("A finger's picture is taken whole, in packets of any size the module can be set to")
  void pictureIsTaken(int size) {
    byte[] packed = picture(size);
    wire.plays(module -> {
      setUp(module);
      answers(module, TAKE, "00");
      answers(module, UPLOAD, "00");
      uploads(module, packed, size);
    });
    assertShows(packed, told(scanner.poll()));
  }

  @Test
  @DisplayName("Answers that come byte by byte, behind garbage, are read")
  void splitAnswersAreRead() {
    wire.plays(module -> {
      module.expects(command(VERIFY)).sends("55 EF 00").sendsSplit(acknowledgement("00"));
      module.expects(command(PARAMETERS)).sendsSplit(acknowledgement("00 " + SIXTEEN));
      module.expects(command(TAKE)).sends("EF").sendsSplit(acknowledgement("02"));
    });
    assertEquals(new Press.None(), told(scanner.poll()));
  }

  @Test
  @DisplayName("A module that read a wrong checksum is asked again")
  void moduleReadWrongChecksum() {
    wire.plays(module -> {
      setUp(module);
      answers(module, TAKE, "01");
      answers(module, TAKE, "02");
    });
    assertEquals(new Press.None(), told(scanner.poll()));
  }

  @Test
  @DisplayName("A wrong checksum of the module: the question is repeated twice, then it is a fault")
  void wrongChecksumThreeTimes() {
    wire.plays(module -> {
      setUp(module);
      for (int tries = 0; tries < 3; tries++) {
        module.expects(command(TAKE)).sends(damaged(acknowledgement("02")));
      }
    });
    assertEquals(FaultCode.PROTOCOL_ERROR, fault(scanner.poll()));
    wire.heardNoMore();
  }

  @Test
  @DisplayName("A damaged packet in a picture: the whole picture is asked for again")
  void damagedPictureIsAskedForAgain() {
    byte[] packed = picture(7);
    wire.plays(module -> {
      setUp(module);
      answers(module, TAKE, "00");
      answers(module, UPLOAD, "00");
      module.sends(packet(2, new byte[128]));
      module.sends(damaged(packet(2, new byte[128])));
      module.sends(packet(2, new byte[128]));
      answers(module, UPLOAD, "00");
      uploads(module, packed, 128);
    });
    assertShows(packed, told(scanner.poll()));
  }

  @Test
  @DisplayName("A picture that stops half-way three times is a fault")
  void tornPictureIsAFault() {
    wire.plays(module -> {
      setUp(module);
      answers(module, TAKE, "00");
      for (int tries = 0; tries < 3; tries++) {
        answers(module, UPLOAD, "00");
        module.sends(packet(2, new byte[128])).sends("EF 01 FF FF");
      }
    });
    assertEquals(FaultCode.PROTOCOL_ERROR, fault(scanner.poll()));
  }

  @Test
  @DisplayName("A picture that is too short or too long is no picture")
  void wrongSizeIsAFault() {
    wire.plays(module -> {
      setUp(module);
      answers(module, TAKE, "00");
      answers(module, UPLOAD, "00");
      uploads(module, new byte[PACKED - 128], 128);
      answers(module, UPLOAD, "00");
      uploads(module, new byte[PACKED + 128], 128);
      answers(module, UPLOAD, "00");
      module.sends(packet(7, new byte[1]));
    });
    assertEquals(FaultCode.PROTOCOL_ERROR, fault(scanner.poll()));
  }

  @ParameterizedTest
  @CsvSource({"0E", "0F", "15"})
  @DisplayName("A module that has no picture to give is a fault")
  void uploadIsRefused(String code) {
    wire.plays(module -> {
      setUp(module);
      answers(module, TAKE, "00");
      answers(module, UPLOAD, code);
    });
    assertEquals(FaultCode.HARDWARE_ERROR, fault(scanner.poll()));
  }

  @Test
  @DisplayName("A confirmation code that take image does not have is a fault")
  void unknownCodeIsAFault() {
    wire.plays(module -> {
      setUp(module);
      answers(module, TAKE, "1A");
    });
    assertEquals(FaultCode.HARDWARE_ERROR, fault(scanner.poll()));
  }

  @Test
  @DisplayName("A wrong password is a fault, and the next poll tries again")
  void wrongPasswordIsAFault() {
    wire.plays(module -> answers(module, VERIFY, "13"));
    assertEquals(FaultCode.HARDWARE_ERROR, fault(scanner.poll()));
    wire.played();
    wire.plays(module -> {
      setUp(module);
      answers(module, TAKE, "02");
    });
    assertEquals(new Press.None(), told(scanner.poll()));
  }

  @Test
  @DisplayName("Parameters of another length than 16 bytes are another module's")
  void foreignParametersAreAFault() {
    wire.plays(module -> {
      answers(module, VERIFY, "00");
      answers(module, PARAMETERS, "00 01 02");
    });
    assertEquals(FaultCode.PROTOCOL_ERROR, fault(scanner.poll()));
  }

  @Test
  @DisplayName("A silent module is offline, and is set up anew when it answers again")
  void silentModuleIsSetUpAnew() {
    wire.plays(module -> {
      setUp(module);
      for (int tries = 0; tries < 3; tries++) {
        module.expects(command(TAKE));
      }
      setUp(module);
      answers(module, TAKE, "02");
    });
    assertEquals(FaultCode.OFFLINE, fault(scanner.poll()));
    assertEquals(new Press.None(), told(scanner.poll()));
  }

  @Test
  @DisplayName("A module that was unplugged is offline, and is set up anew when it is back")
  void unpluggedModuleIsSetUpAnew() {
    wire.plays(module -> {
      setUp(module);
      answers(module, TAKE, "02");
    });
    told(scanner.poll());
    wire.played();
    wire.unplug();
    assertEquals(FaultCode.OFFLINE, fault(scanner.poll()));
    wire.plugIn();
    wire.plays(module -> {
      setUp(module);
      answers(module, TAKE, "02");
    });
    assertEquals(new Press.None(), told(scanner.poll()));
  }

  @Test
  @DisplayName("A module that hangs up in the middle of a picture is offline")
  void hangUpInAPicture() {
    wire.plays(module -> {
      setUp(module);
      answers(module, TAKE, "00");
      answers(module, UPLOAD, "00");
      module.sends(packet(2, new byte[128])).fetched();
      module.unplug();
    });
    assertEquals(FaultCode.OFFLINE, fault(scanner.poll()));
  }

  @Test
  @DisplayName("The scanner is named by its type and line, and its picture never prints itself")
  void namesAndMasks() {
    assertTrue(scanner.device().startsWith("ZFM-20 at "));
    byte[] packed = picture(3);
    wire.plays(module -> {
      setUp(module);
      answers(module, TAKE, "00");
      answers(module, UPLOAD, "00");
      uploads(module, packed, 128);
    });
    Press.Picture picture = assertInstanceOf(Press.Picture.class, told(scanner.poll()));
    assertEquals("finger picture 256 x 288", picture.toString());
    picture.wipe();
    assertArrayEquals(new byte[256 * 288], picture.grey());
  }
}
