package id.anjungan.agent.device;

/// A device could not do or tell what it was asked. @param detail for technicians: the device's own
/// code and words
public record DeviceFault(Unit unit, FaultCode code, String detail) {

  /// Stable code for records and screens, such as `ACCEPTOR_JAM`.
  public String word() {
    return unit + "_" + code;
  }

  @Override
  public String toString() {
    return unit + " " + code + " (" + detail + ")";
  }
}
