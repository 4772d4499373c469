package id.anjungan.afis.synthesis;

import id.anjungan.afis.FingerImage;
import java.util.random.RandomGenerator;

/// One press of a finger on a sensor: where it lies, how the skin is drawn, how wet it is.
final class Press {

  static final int WIDTH = 320;
  static final int HEIGHT = 400;

  private static final int DPI = 500;
  private static final int GREYS = 16;
  private static final int GREY_STEP = 17;

  private final Wear wear;
  private final double angle;
  private final double shiftX;
  private final double shiftY;
  private final double centreX;
  private final double centreY;
  private final double radiusX;
  private final double radiusY;
  private final SmoothField skinX;
  private final SmoothField skinY;
  private final SmoothField pressure;
  private final SmoothField edge;
  private final SmoothField patches;
  private final SmoothField grain;

  private Press(RandomGenerator random, Wear wear) {
    this.wear = wear;
    this.angle = random.nextGaussian() * wear.rotation();
    this.shiftX = random.nextGaussian() * wear.shift();
    this.shiftY = random.nextGaussian() * wear.shift();
    this.centreX = WIDTH / 2.0 + random.nextGaussian() * wear.shift() / 2;
    this.centreY = HEIGHT / 2.0 + random.nextGaussian() * wear.shift() / 2;
    this.radiusX = WIDTH * (0.46 + 0.03 * random.nextGaussian() * wear.strength());
    this.radiusY = HEIGHT * (0.46 + 0.03 * random.nextGaussian() * wear.strength());
    this.skinX = SmoothField.of(random, WIDTH, HEIGHT, 95, wear.distortion());
    this.skinY = SmoothField.of(random, WIDTH, HEIGHT, 95, wear.distortion());
    this.pressure = SmoothField.of(random, WIDTH, HEIGHT, 80, 0.28 * wear.strength());
    this.edge = SmoothField.of(random, WIDTH, HEIGHT, 14, 0.06);
    this.patches = SmoothField.of(random, WIDTH, HEIGHT, 7, 0.55 * wear.strength());
    this.grain = SmoothField.of(random, WIDTH, HEIGHT, 2.2, 0.5 * wear.strength());
  }

  static Press drawn(RandomGenerator random, Wear wear) {
    return new Press(random, wear);
  }

  FingerImage image(MasterFinger finger) {
    byte[] grey = new byte[WIDTH * HEIGHT];
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        grey[y * WIDTH + x] = (byte) grey(ink(finger, x, y));
      }
    }
    return new FingerImage(WIDTH, HEIGHT, DPI, grey);
  }

  /// 0 no contact, 1 full contact.
  private double ink(MasterFinger finger, int x, int y) {
    double dx = (x - centreX) / radiusX;
    double dy = (y - centreY) / radiusY;
    double inside = (1 - dx * dx - dy * dy + edge.at(x, y)) * 9;
    if (inside <= 0) {
      return 0;
    }
    double depth = finger.at(skinAtX(x, y), skinAtY(x, y));
    double noise = patches.at(x, y) + grain.at(x, y);
    double touch = 1.7 * depth + noise + pressure.at(x, y) + wear.wetness();
    return Math.min(1, inside) * Math.clamp(0.5 + touch * 0.42, 0.02, 1);
  }

  private double skinAtX(int x, int y) {
    double dx = x - WIDTH / 2.0;
    double dy = y - HEIGHT / 2.0;
    return MasterFinger.WIDTH / 2.0
        + shiftX
        + dx * StrictMath.cos(angle)
        - dy * StrictMath.sin(angle)
        + skinX.at(x, y);
  }

  private double skinAtY(int x, int y) {
    double dx = x - WIDTH / 2.0;
    double dy = y - HEIGHT / 2.0;
    return MasterFinger.HEIGHT / 2.0
        + shiftY
        + dx * StrictMath.sin(angle)
        + dy * StrictMath.cos(angle)
        + skinY.at(x, y);
  }

  /// One of 16 greys, as the module's sensor gives them.
  private static int grey(double ink) {
    return (int) Math.round((1 - ink * 0.9) * (GREYS - 1)) * GREY_STEP;
  }
}
