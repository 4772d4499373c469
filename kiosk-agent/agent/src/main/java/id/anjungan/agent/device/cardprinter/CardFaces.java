package id.anjungan.agent.device.cardprinter;

import java.util.Arrays;

/// Both faces of a card as they go to the printer: 1016 x 648 pixels, landscape, 300 dpi (ID-1 with
/// bleed).
///
/// @param frontRgb dye colours, 3 bytes a pixel, row-major
/// @param frontBlack resin black, 1 bit a pixel, most significant bit left, rows of 127 bytes
/// @param backBlack the same for the back
public record CardFaces(byte[] frontRgb, byte[] frontBlack, byte[] backBlack) {

  public static final int WIDTH = 1016;
  public static final int HEIGHT = 648;
  private static final int MASK = WIDTH / 8 * HEIGHT;

  public CardFaces {
    if (frontRgb.length != WIDTH * HEIGHT * 3
        || frontBlack.length != MASK
        || backBlack.length != MASK) {
      throw new IllegalArgumentException("card faces are 1016 x 648: RGB, and two masks of 1 bit");
    }
    frontRgb = frontRgb.clone();
    frontBlack = frontBlack.clone();
    backBlack = backBlack.clone();
  }

  @Override
  public byte[] frontRgb() {
    return frontRgb.clone();
  }

  @Override
  public byte[] frontBlack() {
    return frontBlack.clone();
  }

  @Override
  public byte[] backBlack() {
    return backBlack.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CardFaces faces
        && Arrays.equals(frontRgb, faces.frontRgb)
        && Arrays.equals(frontBlack, faces.frontBlack)
        && Arrays.equals(backBlack, faces.backBlack);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(frontBlack);
  }

  @Override
  public String toString() {
    return "card faces";
  }
}
