package id.anjungan.simulator.device.fingerprint;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/// A grey picture. Prints without its content: it is a biometric.
///
/// @param grey row by row, 0 black to 255 white
record GreyPicture(int width, int height, float[] grey) {

  GreyPicture {
    if (width < 1 || height < 1 || grey.length != width * height) {
      throw new IllegalArgumentException("a picture of " + width + " x " + height);
    }
  }

  float at(int x, int y) {
    return grey[y * width + x];
  }

  /// Any picture as grey; what is transparent is white. An 8-bit grey raster is taken as it is,
  /// without a colour profile bending its levels.
  static GreyPicture of(BufferedImage image) {
    int width = image.getWidth();
    float[] grey = new float[width * image.getHeight()];
    Raster raster = image.getRaster();
    boolean plain = image.getType() == BufferedImage.TYPE_BYTE_GRAY;
    for (int i = 0; i < grey.length; i++) {
      int x = i % width;
      int y = i / width;
      grey[i] = plain ? raster.getSample(x, y, 0) : luminance(image.getRGB(x, y));
    }
    return new GreyPicture(width, image.getHeight(), grey);
  }

  private static float luminance(int argb) {
    float opacity = (argb >>> 24) / 255f;
    float light =
        0.299f * ((argb >> 16) & 0xFF) + 0.587f * ((argb >> 8) & 0xFF) + 0.114f * (argb & 0xFF);
    return 255 + (light - 255) * opacity;
  }

  @Override
  public String toString() {
    return width + " x " + height + " grey picture";
  }
}
