package id.anjungan.simulator.physics;

/// The power went while something moved, or there was none: nobody is left who could be answered.
public final class PowerLostException extends RuntimeException {
  public PowerLostException() {
    super("the cabinet has no power");
  }
}
