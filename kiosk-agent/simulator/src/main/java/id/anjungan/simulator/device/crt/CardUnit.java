package id.anjungan.simulator.device.crt;

/// What makes one CRT unit different from another: its motions and its sensors.
interface CardUnit {

  /// Does a command that only this unit knows; RF, versions and resets are handled for it.
  Reply answer(Command command);

  /// Initialises, and throws the card into the bin when `toBin`.
  Reply initialise(boolean toBin);

  /// st0, st1, st2.
  byte[] status();

  /// Cards in the bin.
  int binCount();

  /// The name by which the RF field of this unit is known.
  String field();

  /// What `A4 30` answers.
  String version();
}
