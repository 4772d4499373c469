package id.anjungan.simulator.device.crt;

/// Error codes of the CRT units, two characters each (`docs/devices/README.md`).
enum CrtError {
  PARAMETER("01"),
  SEQUENCE("02"),
  UNSUPPORTED("03"),
  DATA("04"),
  JAM("10"),
  MOTOR("51"),
  CHIP_GONE("60"),
  CHIP_DEAD("61"),
  NO_CHIP("69"),
  HOPPER_EMPTY("A0"),
  BIN_FULL("A1"),
  NOT_RESET("B0");

  private final String code;

  CrtError(String code) {
    this.code = code;
  }

  String code() {
    return code;
  }

  /// The code for a motion that did not end well; the word is that of the cabinet's outcome.
  static CrtError of(String outcome) {
    return switch (outcome) {
      case "JAM" -> JAM;
      case "MOTOR" -> MOTOR;
      case "EMPTY" -> HOPPER_EMPTY;
      case "BIN_FULL" -> BIN_FULL;
      default -> SEQUENCE;
    };
  }
}
