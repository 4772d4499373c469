package id.anjungan.simulator.device.crt;

/// What a unit answers to a command.
sealed interface Reply {

  /// `50 CM PM st0 st1 st2 [DATA]`.
  record Positive(byte[] data) implements Reply {

    static Positive plain() {
      return new Positive(new byte[0]);
    }
  }

  /// `4E CM PM e1 e0`.
  record Negative(CrtError error) implements Reply {}
}
