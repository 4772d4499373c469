package id.anjungan.simulator.device.receiptprinter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads ESC/POS byte by byte and prints what it says. Unknown commands are skipped with one
/// parameter byte, as most of them have one.
final class Decoder {

  private static final Charset WPC1252 = Charset.forName("windows-1252");
  private static final int COLUMNS_WIDTH = Paper.WIDTH;
  private static final int WPC1252_PAGE = 16;

  /// What the decoder drives.
  interface Output {

    Paper paper();

    /// Feeds to the cutter and cuts.
    void cut();

    /// Answers the paper status in order.
    void tellPaper();
  }

  private final Output output;
  private final ByteArrayOutputStream command = new ByteArrayOutputStream();
  private final List<Glyph> line = new ArrayList<>();
  private Glyph.Style style = Glyph.Style.PLAIN;
  private Alignment alignment = Alignment.LEFT;
  private int codePage;
  private int wanted;

  Decoder(Output output) {
    this.output = output;
  }

  void received(byte b) {
    if (command.size() == 0 && !Commands.begins(b)) {
      single(b & 0xFF);
      return;
    }
    command.write(b);
    if (command.size() >= wanted) {
      enough(command.toByteArray());
    }
  }

  private void enough(byte[] soFar) {
    wanted = Commands.length(soFar);
    if (soFar.length >= wanted) {
      command.reset();
      wanted = 0;
      act(soFar);
    }
  }

  private void single(int b) {
    if (b == '\n') {
      endLine();
    } else if (b >= 0x20) {
      print(character(b));
    }
  }

  private void print(char character) {
    int width = line.stream().mapToInt(glyph -> glyph.style().width() * Paper.CELL_WIDTH).sum();
    if (width + style.width() * Paper.CELL_WIDTH > COLUMNS_WIDTH) {
      endLine();
    }
    line.add(new Glyph(character, style));
  }

  private char character(int b) {
    if (b < 0x80) {
      return (char) b;
    }
    Charset page = codePage == WPC1252_PAGE ? WPC1252 : StandardCharsets.US_ASCII;
    return new String(new byte[] {(byte) b}, page).charAt(0);
  }

  private void endLine() {
    output.paper().line(line, alignment);
    line.clear();
  }

  private void flush() {
    if (!line.isEmpty()) {
      endLine();
    }
  }

  private void act(byte[] bytes) {
    int last = bytes[bytes.length - 1] & 0xFF;
    switch (Commands.code(bytes)) {
      case 0x1B40 -> initialise();
      case 0x1B74 -> codePage = last;
      case 0x1B61 -> alignment = Alignment.of(last);
      case 0x1B45 -> style = new Glyph.Style((last & 1) == 1, style.width(), style.height());
      case 0x1D21 -> style = new Glyph.Style(style.bold(), size(last >> 4), size(last));
      case 0x1B64 -> feed(last);
      case 0x1D76 -> raster(bytes);
      case 0x1D56 -> cut();
      case 0x1D72 -> output.tellPaper();
      default -> {
        // not a command that this printer knows
      }
    }
  }

  private static int size(int nibble) {
    return (nibble & 7) + 1;
  }

  private void initialise() {
    line.clear();
    style = Glyph.Style.PLAIN;
    alignment = Alignment.LEFT;
    codePage = 0;
  }

  private void feed(int lines) {
    flush();
    output.paper().feedLines(lines);
  }

  private void cut() {
    flush();
    output.cut();
  }

  private void raster(byte[] bytes) {
    flush();
    int bytesARow = Commands.rasterRow(bytes);
    int mode = bytes[3] & 3;
    byte[] bits = Arrays.copyOfRange(bytes, Commands.RASTER_HEAD, bytes.length);
    if (bytesARow > 0 && bits.length > 0) {
      output.paper().raster(bits, bytesARow, 1 + (mode & 1), 1 + (mode >> 1), alignment);
    }
  }
}
