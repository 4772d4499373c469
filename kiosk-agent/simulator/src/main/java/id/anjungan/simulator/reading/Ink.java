package id.anjungan.simulator.reading;

import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/// The black of a picture, taken apart into connected pieces.
final class Ink {

  private static final int DARK = 60;

  private final int width;
  private final int height;
  private final BitSet left = new BitSet();

  Ink(BufferedImage picture) {
    this.width = picture.getWidth();
    this.height = picture.getHeight();
    for (int i = 0; i < width * height; i++) {
      left.set(i, isDark(picture.getRGB(i % width, i / width)));
    }
  }

  /// All pieces, each taken once: the ink is used up.
  List<Blot> blots() {
    List<Blot> blots = new ArrayList<>();
    for (int at = left.nextSetBit(0); at >= 0; at = left.nextSetBit(at + 1)) {
      blots.add(blot(flood(at)));
    }
    return blots;
  }

  private static boolean isDark(int rgb) {
    return ((rgb >> 16) & 0xFF) < DARK && ((rgb >> 8) & 0xFF) < DARK && (rgb & 0xFF) < DARK;
  }

  private List<Integer> flood(int start) {
    List<Integer> found = new ArrayList<>();
    Deque<Integer> waiting = new ArrayDeque<>(List.of(start));
    left.clear(start);
    while (!waiting.isEmpty()) {
      int at = waiting.pop();
      found.add(at);
      for (int step = 0; step < 9; step++) {
        int x = at % width + step % 3 - 1;
        int y = at / width + step / 3 - 1;
        int there = y * width + x;
        if (x >= 0 && x < width && y >= 0 && y < height && left.get(there)) {
          left.clear(there);
          waiting.push(there);
        }
      }
    }
    return found;
  }

  private Blot blot(List<Integer> dots) {
    int x = dots.stream().mapToInt(dot -> dot % width).min().orElseThrow();
    int y = dots.stream().mapToInt(dot -> dot / width).min().orElseThrow();
    int right = dots.stream().mapToInt(dot -> dot % width).max().orElseThrow() + 1;
    int bottom = dots.stream().mapToInt(dot -> dot / width).max().orElseThrow() + 1;
    BitSet ink = new BitSet();
    dots.forEach(dot -> ink.set((dot / width - y) * (right - x) + dot % width - x));
    return new Blot(x, y, right - x, bottom - y, ink);
  }
}
