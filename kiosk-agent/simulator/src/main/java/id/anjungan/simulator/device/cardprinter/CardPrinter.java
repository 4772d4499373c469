package id.anjungan.simulator.device.cardprinter;

import id.anjungan.simulator.device.Device;
import id.anjungan.simulator.harness.Harness;
import id.anjungan.simulator.wire.Wire;

/// stub
public final class CardPrinter implements Device {
  public CardPrinter(Wire wire, Harness harness, String serial) {}

  @Override
  public void received(byte[] bytes) {}

  @Override
  public void silence() {}
}
