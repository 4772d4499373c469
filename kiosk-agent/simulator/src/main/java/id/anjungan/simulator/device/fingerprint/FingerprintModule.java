package id.anjungan.simulator.device.fingerprint;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.simulator.device.Device;
import id.anjungan.simulator.harness.Harness;
import id.anjungan.simulator.wire.Wire;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// A ZFM-20 (`docs/devices/README.md`): takes an image of what lies on its sensor, uploads it.
public final class FingerprintModule implements Device {

  private static final System.Logger LOG = System.getLogger(FingerprintModule.class.getName());

  private static final byte OK = 0x00;
  private static final byte RECEIVE_ERROR = 0x01;
  private static final byte NO_FINGER = 0x02;
  private static final byte IMAGE_FAIL = 0x03;
  private static final byte TRANSFER_FAIL = 0x0E;
  private static final byte WRONG_PASSWORD = 0x13;

  private static final int DATA_BYTES = 128;
  private static final int LONGEST_SIDE = 8_192;

  /// Status, model, capacity, security level, address, packet size code (2 = 128), baud / 9600.
  private static final byte[] PARAMETERS = {
    0,
    0,
    0,
    0x09,
    0,
    (byte) 0xA2,
    0,
    3,
    (byte) 0xFF,
    (byte) 0xFF,
    (byte) 0xFF,
    (byte) 0xFF,
    0,
    2,
    0,
    12
  };

  private final Wire wire;
  private final Harness harness;
  private final RandomGenerator random;
  private final Packets packets = new Packets();
  private byte @Nullable [] image;

  /// @param random the grain of poor impressions
  public FingerprintModule(Wire wire, Harness harness, RandomGenerator random) {
    this.wire = wire;
    this.harness = harness;
    this.random = random;
  }

  @Override
  public void received(byte[] bytes) {
    packets.received(bytes).forEach(this::handle);
  }

  @Override
  public void silence() {
    packets.reset();
  }

  private void handle(Packets.Packet packet) {
    if (packet.pid() != Packets.COMMAND) {
      return;
    }
    if (!packet.sound() || packet.payload().length == 0) {
      acknowledge(RECEIVE_ERROR);
      return;
    }
    byte[] parameters = Arrays.copyOfRange(packet.payload(), 1, packet.payload().length);
    switch (packet.payload()[0]) {
      case 0x13 -> acknowledge(password(parameters));
      case 0x0F -> parameters();
      case 0x01 -> acknowledge(take());
      case 0x0A -> upload();
      default -> acknowledge(RECEIVE_ERROR);
    }
  }

  private static byte password(byte[] password) {
    return Arrays.equals(password, new byte[4]) ? OK : WRONG_PASSWORD;
  }

  private void parameters() {
    byte[] payload = new byte[1 + PARAMETERS.length];
    System.arraycopy(PARAMETERS, 0, payload, 1, PARAMETERS.length);
    wire.write(Packets.packet(Packets.ACKNOWLEDGE, payload));
  }

  private byte take() {
    image = null;
    JsonNode finger = harness.ask("finger");
    if (!finger.path("there").asBoolean()) {
      return NO_FINGER;
    }
    try {
      image = see(finger);
      return OK;
    } catch (IOException e) {
      LOG.log(System.Logger.Level.ERROR, "no picture of the finger can be had", e);
      return IMAGE_FAIL;
    }
  }

  private byte[] see(JsonNode finger) throws IOException {
    File file = new File(finger.required("picture").asText());
    BufferedImage read = ImageIO.read(file);
    if (read == null || read.getWidth() > LONGEST_SIDE || read.getHeight() > LONGEST_SIDE) {
      throw new IOException("not a picture of a bearable size: " + file);
    }
    GreyPicture picture = GreyPicture.of(read);
    int dpi = finger.required("dpi").asInt();
    return finger.path("poor").asBoolean()
        ? SensorWindow.seePoorly(picture, dpi, random)
        : SensorWindow.see(picture, dpi);
  }

  private void upload() {
    byte[] taken = image;
    if (taken == null) {
      acknowledge(TRANSFER_FAIL);
      return;
    }
    acknowledge(OK);
    for (int at = 0; at < taken.length; at += DATA_BYTES) {
      int pid = at + DATA_BYTES < taken.length ? Packets.DATA : Packets.LAST_DATA;
      wire.write(Packets.packet(pid, Arrays.copyOfRange(taken, at, at + DATA_BYTES)));
    }
  }

  private void acknowledge(byte code) {
    wire.write(Packets.packet(Packets.ACKNOWLEDGE, new byte[] {code}));
  }
}
