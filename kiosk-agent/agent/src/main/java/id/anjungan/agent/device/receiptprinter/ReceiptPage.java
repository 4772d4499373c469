package id.anjungan.agent.device.receiptprinter;

import java.util.Arrays;
import java.util.List;

/// One receipt from top to cut, for 80 mm paper: 576 dots, 48 columns of font A.
public record ReceiptPage(List<Element> elements) {

  public ReceiptPage {
    elements = List.copyOf(elements);
  }

  /// A part of the page, from top to bottom.
  public sealed interface Element {}

  /// One line. @param scale 1 to 3: width and height of the letters @param text ASCII, at most 48 /
  /// scale characters
  public record Line(String text, int scale, boolean bold, boolean centred) implements Element {
    public Line {
      if (scale < 1 || scale > 3 || text.length() > 48 / scale) {
        throw new IllegalArgumentException("a line has at most 48 / scale characters");
      }
      if (!text.chars().allMatch(c -> c >= 0x20 && c < 0x7F)) {
        throw new IllegalArgumentException("a line is printable ASCII");
      }
    }
  }

  /// Blank lines. @param lines 1 to 20
  public record Feed(int lines) implements Element {
    public Feed {
      if (lines < 1 || lines > 20) {
        throw new IllegalArgumentException("a feed is 1 to 20 lines");
      }
    }
  }

  /// A picture of black dots. @param bits row-major, most significant bit left, rows padded to a
  /// byte, 1 = black
  public record Dots(int width, int height, byte[] bits) implements Element {
    public Dots {
      if (width < 1 || width > 576 || height < 1 || bits.length != (width + 7) / 8 * height) {
        throw new IllegalArgumentException("dots: 1 to 576 wide, rows padded to a byte");
      }
      bits = bits.clone();
    }

    @Override
    public byte[] bits() {
      return bits.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Dots dots
          && width == dots.width
          && height == dots.height
          && Arrays.equals(bits, dots.bits);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bits);
    }

    @Override
    public String toString() {
      return "dots " + width + " x " + height;
    }
  }
}
