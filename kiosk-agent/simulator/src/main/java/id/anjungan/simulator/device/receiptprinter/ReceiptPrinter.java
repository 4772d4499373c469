package id.anjungan.simulator.device.receiptprinter;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.simulator.device.Device;
import id.anjungan.simulator.harness.Harness;
import id.anjungan.simulator.wire.Wire;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Map;
import java.util.Queue;

/// An ESC/POS printer (`docs/devices/README.md`). Status is answered as soon as it is asked for,
/// also in the middle of data and while nothing can be printed; all else waits in the buffer until
/// there is paper and the cutter works.
public final class ReceiptPrinter implements Device {

  private static final int BUFFER = 256 * 1024;
  private static final int FIXED = 0x12;

  private final Wire wire;
  private final Harness harness;
  private final RealTime realTime = new RealTime();
  private final Queue<Byte> buffer = new ArrayDeque<>();
  private final Decoder decoder;
  private boolean cutterStopped;

  public ReceiptPrinter(Wire wire, Harness harness) {
    this.wire = wire;
    this.harness = harness;
    this.decoder = new Decoder(new Head());
  }

  @Override
  public void received(byte[] bytes) {
    for (byte b : bytes) {
      realTime.received(b).ifPresent(n -> wire.write(new byte[] {status(n)}));
      if (buffer.size() < BUFFER) {
        buffer.add(b);
      }
    }
    work();
  }

  /// Goes on when paper or cutter are well again; a command may stay unfinished for ever.
  @Override
  public void silence() {
    work();
  }

  @Override
  public void hostGone() {
    work();
  }

  private void work() {
    if (buffer.isEmpty() || isStopped()) {
      return;
    }
    while (!buffer.isEmpty() && !cutterStopped) {
      decoder.received(buffer.remove());
    }
  }

  private boolean isStopped() {
    JsonNode paper = harness.ask("paper.state");
    cutterStopped &= paper.path("cutterStuck").asBoolean();
    return paper.path("out").asBoolean() || cutterStopped;
  }

  private byte status(int n) {
    JsonNode paper = harness.ask("paper.state");
    boolean out = paper.path("out").asBoolean();
    boolean nearEnd = out || paper.path("nearEnd").asBoolean();
    boolean cutter = paper.path("cutterStuck").asBoolean() && cutterStopped;
    int bits =
        switch (n) {
          case 1 -> bit(3, out || cutter);
          case 2 -> bit(5, out) | bit(6, cutter);
          case 3 -> bit(3, cutter);
          default -> bit(2, nearEnd) | bit(3, nearEnd) | bit(5, out) | bit(6, out);
        };
    return (byte) (FIXED | bits);
  }

  private static int bit(int number, boolean set) {
    return set ? 1 << number : 0;
  }

  /// What the decoder drives: the print head, the cutter, the line back.
  private final class Head implements Decoder.Output {

    private final Paper paper = new Paper();

    @Override
    public Paper paper() {
      return paper;
    }

    @Override
    public void cut() {
      boolean stuck = harness.ask("paper.state").path("cutterStuck").asBoolean();
      cutterStopped = stuck;
      harness.ask(
          "paper.out",
          Map.of(
              "lines", paper.lines(),
              "png", Base64.getEncoder().encodeToString(paper.tearOff()),
              "cut", !stuck));
    }

    @Override
    public void tellPaper() {
      JsonNode state = harness.ask("paper.state");
      int nearEnd = state.path("nearEnd").asBoolean() ? 0x03 : 0;
      int out = state.path("out").asBoolean() ? 0x0C : 0;
      wire.write(new byte[] {(byte) (nearEnd | out)});
    }
  }
}
