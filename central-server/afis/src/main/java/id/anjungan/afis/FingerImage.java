package id.anjungan.afis;

import id.anjungan.afis.UnreadableImageException.Fault;
import java.util.Arrays;

/// A grey picture of one finger: ridges dark, row-major, one byte a pixel, 0 black.
///
/// Pixels are copied in and out and never printed. [#wipe()] overwrites the copy held here; whoever
/// asked for [#grey()] wipes their own. Not safe for use while another thread wipes.
///
/// @param width pixels, 32 to 2000
/// @param height pixels, 32 to 2000
/// @param dpi dots per inch, 250 to 1200
/// @param grey width x height bytes
public record FingerImage(int width, int height, int dpi, byte[] grey) {

  /// Shorter sides hold no ridge pattern.
  public static final int SHORTEST_SIDE = 32;

  /// Two inches at 1000 dpi: larger than any finger.
  public static final int LONGEST_SIDE = 2000;

  public static final int LOWEST_DPI = 250;
  public static final int HIGHEST_DPI = 1200;

  /// @throws UnreadableImageException when a figure is out of range or the pixels do not fill it
  public FingerImage {
    refuseSize(width, height);
    if (dpi < LOWEST_DPI || dpi > HIGHEST_DPI) {
      String range = LOWEST_DPI + " to " + HIGHEST_DPI + " dpi expected";
      throw new UnreadableImageException(Fault.RESOLUTION, range, null);
    }
    if (grey.length != width * height) {
      throw new UnreadableImageException(Fault.SIZE, "width x height bytes expected", null);
    }
    grey = grey.clone();
  }

  /// Decodes a PNG of any colour type; colour becomes grey by luma, transparency becomes white.
  ///
  /// @param png at most [PngDecoder#LONGEST_FILE] bytes
  /// @throws UnreadableImageException also before any pixel is decoded, when the header claims a
  ///   size out of range
  public static FingerImage ofPng(byte[] png, int dpi) {
    return PngDecoder.decode(png, dpi);
  }

  static void refuseSize(int width, int height) {
    if (Math.min(width, height) < SHORTEST_SIDE || Math.max(width, height) > LONGEST_SIDE) {
      String range = SHORTEST_SIDE + " to " + LONGEST_SIDE + " pixels a side expected";
      throw new UnreadableImageException(Fault.SIZE, range, null);
    }
  }

  @Override
  public byte[] grey() {
    return grey.clone();
  }

  /// The pixels themselves, for the classes of this package that only read them.
  byte[] pixels() {
    return grey;
  }

  /// Overwrites the pixels with zeros.
  public void wipe() {
    Arrays.fill(grey, (byte) 0);
  }

  @Override
  public String toString() {
    return "finger image " + width + " x " + height + ", " + dpi + " dpi";
  }
}
