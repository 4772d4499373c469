package id.anjungan.simulator.device.fingerprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.simulator.bench.Bench;
import id.anjungan.simulator.bench.HostPort;
import id.anjungan.simulator.physics.Fault;
import id.anjungan.simulator.physics.Finger;
import id.anjungan.simulator.physics.Hand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintModuleIT {

  private static final String HEAD = "EF01 FFFFFFFF";
  private static final String TAKE = HEAD + "01 0003 01 0005";
  private static final String UPLOAD = HEAD + "01 0003 0A 000E";
  private static final String OK = HEAD + "07 0003 00 000A";
  private static final String RECEIVE_ERROR = HEAD + "07 0003 01 000B";
  private static final String NO_FINGER = HEAD + "07 0003 02 000C";

  @TempDir Path folder;
  private Bench bench;
  private HostPort host;

  @BeforeEach
  void powerUp() throws IOException {
    bench =
        new Bench(
            folder,
            (wire, harness) -> new FingerprintModule(wire, harness, new SplittableRandom(1)));
    host = bench.host();
  }

  @AfterEach
  void powerDown() throws Exception {
    bench.close();
  }

  private void show(Path... pictures) {
    bench
        .machine()
        .hand()
        .show(
            Map.of(
                Finger.RIGHT_INDEX,
                Arrays.stream(pictures)
                    .map(picture -> new Hand.Impression(picture, 500, false))
                    .toList()));
  }

  private Path finger(int core) {
    return Ridges.save(
        Ridges.draw(500, 300, 300, core, 150, 140), folder.resolve("f" + core + ".png"));
  }

  private byte[] upload() {
    host.sendHex(UPLOAD);
    host.expectHex(OK);
    ByteArrayOutputStream image = new ByteArrayOutputStream();
    for (int packet = 1; packet <= 288; packet++) {
      byte[] head = host.take(9);
      assertArrayEquals(
          HostPort.bytes(HEAD + (packet < 288 ? "02" : "08") + "0082"), head, "packet " + packet);
      byte[] data = host.take(128);
      int sum = head[6] + 0x82;
      for (byte b : data) {
        sum += b & 0xFF;
      }
      assertArrayEquals(new byte[] {(byte) (sum >> 8), (byte) sum}, host.take(2));
      image.writeBytes(data);
    }
    return image.toByteArray();
  }

  @Test
  @DisplayName("The password is verified and the parameters are told")
  void handshake() {
    host.sendHex(HEAD + "01 0007 13 00000000 001B");
    host.expectHex(OK);
    host.sendHex(HEAD + "01 0007 13 00000001 001C");
    host.expectHex(HEAD + "07 0003 13 001D");
    host.sendHex(HEAD + "01 0003 0F 0013");
    byte[] parameters = host.take(9 + 17 + 2);
    assertEquals(0, parameters[9]);
    assertEquals(2, parameters[9 + 14], "packet size code: 128 bytes");
    assertEquals(12, parameters[9 + 16], "115200 baud");
  }

  @Test
  @DisplayName("Each press shows the finger's next picture, wrapping; the window is uploaded")
  void pressesShowPicturesInTurn() throws IOException {
    Path first = finger(150);
    show(first, finger(120));
    byte[][] seen = new byte[3][];
    for (int press = 0; press < 3; press++) {
      assertTrue(bench.machine().hand().press(Finger.RIGHT_INDEX));
      host.sendHex(TAKE);
      host.expectHex(OK);
      seen[press] = upload();
    }
    assertArrayEquals(seen[0], seen[2]);
    assertFalse(Arrays.equals(seen[0], seen[1]));
    assertArrayEquals(
        SensorWindow.see(GreyPicture.of(javax.imageio.ImageIO.read(first.toFile())), 500), seen[0]);
  }

  @Test
  @DisplayName("Without a finger there is no image to take or to upload")
  void noFinger() {
    host.sendHex(TAKE);
    host.expectHex(NO_FINGER);
    host.sendHex(UPLOAD);
    host.expectHex(HEAD + "07 0003 0E 0018");
    show(finger(150));
    bench.machine().hand().press(Finger.RIGHT_INDEX);
    bench.machine().faults().set(Fault.FINGER_NONE, true);
    host.sendHex(TAKE);
    host.expectHex(NO_FINGER);
    bench.machine().faults().set(Fault.FINGER_NONE, false);
    bench.machine().hand().lift();
    host.sendHex(TAKE);
    host.expectHex(NO_FINGER);
  }

  @Test
  @DisplayName("A file that is no picture makes the taking fail")
  void noPicture() throws IOException {
    show(Files.writeString(folder.resolve("text.png"), "no picture"));
    bench.machine().hand().press(Finger.RIGHT_INDEX);
    host.sendHex(TAKE);
    host.expectHex(HEAD + "07 0003 03 000D");
  }

  @Test
  @DisplayName("A wrong checksum and an unknown command are answered by 01")
  void receiveErrors() {
    host.sendHex(HEAD + "01 0003 01 0006");
    host.expectHex(RECEIVE_ERROR);
    host.sendHex(HEAD + "01 0003 77 007B");
    host.expectHex(RECEIVE_ERROR);
    host.sendHex(HEAD + "01 0002 0003");
    host.expectHex(RECEIVE_ERROR);
  }

  @Test
  @DisplayName("Another address, another packet kind and a length that cannot be stay unanswered")
  void silentRefusals() throws InterruptedException {
    host.sendHex("EF01 00000001 01 0003 01 0005");
    host.sendHex(HEAD + "02 0003 01 0006");
    host.sendHex(HEAD + "01 FFFF 01 0005");
    host.expectSilence();
    host.sendHex(TAKE);
    host.expectHex(NO_FINGER);
  }

  @Test
  @DisplayName("Packets are found behind rubbish, in pieces and one behind the other")
  void piecesAndRubbish() throws InterruptedException {
    host.sendHex("EF EF01 FF 00 01 EF");
    for (byte b : HostPort.bytes(TAKE)) {
      host.send(b);
    }
    host.expectHex(NO_FINGER);
    host.sendHex(TAKE + TAKE);
    host.expectHex(NO_FINGER + NO_FINGER);
    host.send(Arrays.copyOf(HostPort.bytes(TAKE), 10));
    host.awaitQuiet();
    host.sendHex(TAKE);
    host.expectHex(NO_FINGER);
  }

  @Test
  @DisplayName("Random bytes never bring the module down")
  void survivesRubbish() throws InterruptedException {
    byte[] rubbish = new byte[3000];
    new SplittableRandom(4).nextBytes(rubbish);
    for (int at : List.of(100, 900, 2000)) {
      System.arraycopy(HostPort.bytes(HEAD + "01"), 0, rubbish, at, 7);
    }
    host.send(rubbish);
    host.awaitQuiet();
    host.sendHex(TAKE);
    host.expectHex(NO_FINGER);
  }
}
