package id.anjungan.simulator.physics;

import id.anjungan.simulator.chip.VirtualChip;

/// The PC/SC readers of the cabinet: the printer's contactless coupler and the slot of the SAM.
public interface Coupler extends AutoCloseable {

  /// A living chip lies on the printer's coupler.
  void cardIn(VirtualChip chip);

  void cardOut();

  void samIn();

  void samOut();

  @Override
  void close();
}
