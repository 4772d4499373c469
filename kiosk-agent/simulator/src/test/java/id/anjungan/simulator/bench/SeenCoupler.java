package id.anjungan.simulator.bench;

import id.anjungan.simulator.chip.VirtualChip;
import id.anjungan.simulator.physics.Coupler;
import java.util.ArrayList;
import java.util.List;

/// A coupler that remembers what it saw.
public final class SeenCoupler implements Coupler {

  private final List<String> seen = new ArrayList<>();

  public synchronized List<String> seen() {
    return List.copyOf(seen);
  }

  @Override
  public synchronized void cardIn(VirtualChip chip) {
    seen.add("card in");
  }

  @Override
  public synchronized void cardOut() {
    seen.add("card out");
  }

  @Override
  public synchronized void samIn() {
    seen.add("SAM in");
  }

  @Override
  public synchronized void samOut() {
    seen.add("SAM out");
  }

  @Override
  public void close() {}
}
