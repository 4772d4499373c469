package id.anjungan.agent.journey;

import id.anjungan.agent.device.gpio.IoBoard;
import id.anjungan.agent.device.gpio.IoBoard.Output;

/// The lights that lead a citizen's hand. A light that fails changes nothing in a visit; the health
/// check sees the board.
public final class Lights {

  private final IoBoard io;

  public Lights(IoBoard io) {
    this.io = io;
  }

  /// Green: a visit may begin; red: none.
  void inService(boolean yes) {
    io.set(Output.IN_SERVICE_LIGHT, yes);
    io.set(Output.OUT_OF_SERVICE_LIGHT, !yes);
  }

  void mouth(boolean on) {
    io.set(Output.MOUTH_LIGHT, on);
  }

  void bezel(boolean on) {
    io.set(Output.BEZEL_LIGHT, on);
  }

  void receipt(boolean on) {
    io.set(Output.RECEIPT_LIGHT, on);
  }

  /// All that lead a hand go out.
  void out() {
    mouth(false);
    bezel(false);
    receipt(false);
  }
}
