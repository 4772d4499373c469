package id.anjungan.simulator.device.fingerprint;

/// Brings a picture to another resolution: a triangle filter as wide as the larger of the two pixel
/// sizes, so that nothing aliases when it shrinks and nothing steps when it grows.
final class Resampler {

  private final double scale;
  private final double reach;

  /// @param scale new pixels for an old one, above 0
  Resampler(double scale) {
    if (!(scale > 0)) {
      throw new IllegalArgumentException("scale " + scale);
    }
    this.scale = scale;
    this.reach = Math.max(1, 1 / scale);
  }

  GreyPicture scaled(GreyPicture picture) {
    if (scale == 1) {
      return picture;
    }
    return turned(across(turned(across(picture))));
  }

  private GreyPicture across(GreyPicture picture) {
    int width = Math.max(1, (int) Math.round(picture.width() * scale));
    float[] grey = new float[width * picture.height()];
    for (int x = 0; x < width; x++) {
      double centre = (x + 0.5) / scale - 0.5;
      int first = Math.max(0, (int) Math.ceil(centre - reach));
      int last = Math.min(picture.width() - 1, (int) Math.floor(centre + reach));
      for (int y = 0; y < picture.height(); y++) {
        grey[y * width + x] = weighed(picture, y, centre, first, last);
      }
    }
    return new GreyPicture(width, picture.height(), grey);
  }

  private float weighed(GreyPicture picture, int y, double centre, int first, int last) {
    double sum = 0;
    double weights = 0;
    for (int x = first; x <= last; x++) {
      double weight = Math.max(1e-6, 1 - Math.abs(x - centre) / reach);
      sum += weight * picture.at(x, y);
      weights += weight;
    }
    return (float) (sum / weights);
  }

  private static GreyPicture turned(GreyPicture picture) {
    float[] grey = new float[picture.grey().length];
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        grey[x * picture.height() + y] = picture.at(x, y);
      }
    }
    int width = picture.height();
    int height = picture.width();
    return new GreyPicture(width, height, grey);
  }
}
