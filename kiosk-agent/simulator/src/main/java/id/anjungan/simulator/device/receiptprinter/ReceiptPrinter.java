package id.anjungan.simulator.device.receiptprinter;

import id.anjungan.simulator.device.Device;
import id.anjungan.simulator.harness.Harness;
import id.anjungan.simulator.wire.Wire;

/// stub
public final class ReceiptPrinter implements Device {
  public ReceiptPrinter(Wire wire, Harness harness) {}

  @Override
  public void received(byte[] bytes) {}

  @Override
  public void silence() {}
}
