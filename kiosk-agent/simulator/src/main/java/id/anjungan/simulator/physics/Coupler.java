package id.anjungan.simulator.physics;

/// The PC/SC readers of the cabinet: the printer's contactless coupler and the slot of the SAM.
public interface Coupler extends AutoCloseable {

  /// A living chip lies on the printer's coupler.
  void cardIn(Chip chip);

  void cardOut();

  void samIn();

  void samOut();

  @Override
  void close();
}
