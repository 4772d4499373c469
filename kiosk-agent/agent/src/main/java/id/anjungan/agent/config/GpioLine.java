package id.anjungan.agent.config;

/// The switches and lights of a cabinet that hang on header pins, by the names that kiosk.json
/// gives them. A switch or light has the same name at its device (a test holds them together).
public enum GpioLine {
  SERVICE_DOOR_OPEN("serviceDoorOpen"),
  HOPPER_DOOR_OPEN("hopperDoorOpen"),
  TAMPERED("tampered"),
  MAINS_PRESENT("mainsPresent"),
  MOUTH_LIGHT("mouthLight"),
  FINGER_LIGHT("fingerLight"),
  BEZEL_LIGHT("bezelLight"),
  RECEIPT_LIGHT("receiptLight"),
  IN_SERVICE_LIGHT("inServiceLight"),
  OUT_OF_SERVICE_LIGHT("outOfServiceLight");

  private final String field;

  GpioLine(String field) {
    this.field = field;
  }

  /// In kiosk.json.
  public String field() {
    return field;
  }
}
