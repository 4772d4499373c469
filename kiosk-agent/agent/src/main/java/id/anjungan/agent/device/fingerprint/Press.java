package id.anjungan.agent.device.fingerprint;

import java.util.Arrays;

/// What the sensor sees.
public sealed interface Press {

  /// No finger.
  record None() implements Press {}

  /// The module could not take a clear picture: the finger is there, but poor.
  record Poor() implements Press {}

  /// @param grey 8-bit, row-major, 0 = dark ridge @param dpi pixels an inch; wiped by its user
  record Picture(int width, int height, int dpi, byte[] grey) implements Press {
    public Picture {
      if (width < 64
          || height < 64
          || width > 2000
          || height > 2000
          || grey.length != width * height) {
        throw new IllegalArgumentException(
            "a finger picture has width x height pixels, 64 to 2000 each");
      }
      grey = grey.clone();
    }

    @Override
    public byte[] grey() {
      return grey.clone();
    }

    /// Overwrites the picture; biometric data do not wait for the collector.
    public void wipe() {
      Arrays.fill(grey, (byte) 0);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Picture picture
          && width == picture.width
          && height == picture.height
          && dpi == picture.dpi
          && Arrays.equals(grey, picture.grey);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(grey);
    }

    @Override
    public String toString() {
      return "finger picture " + width + " x " + height;
    }
  }
}
