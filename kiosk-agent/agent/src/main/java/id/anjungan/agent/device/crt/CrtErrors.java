package id.anjungan.agent.device.crt;

import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Unit;

/// What the error codes of the CRT family mean (docs/devices; vendor's CRT-571 and CRT-591
/// manuals).
public final class CrtErrors {

  static final String NOT_RESET = "B0";
  static final String NO_CHIP = "69";
  static final String CHIP_GONE = "60";

  private CrtErrors() {}

  /// The fault that a refusal stands for.
  public static DeviceFault fault(Unit unit, CrtCommand command, String code) {
    return new DeviceFault(unit, meaning(code), command + " refused with " + code);
  }

  /// The fault of a unit whose status holds a byte that its documentation does not know.
  public static DeviceFault unknown(Unit unit, CrtReply.Positive status) {
    return new DeviceFault(unit, FaultCode.PROTOCOL_ERROR, "unknown status: " + status);
  }

  private static FaultCode meaning(String code) {
    return switch (code) {
      case "10" -> FaultCode.JAM;
      case "A0" -> FaultCode.EMPTY;
      case "A1" -> FaultCode.RETAIN_BIN_FULL;
      case "02", NOT_RESET -> FaultCode.SEQUENCE;
      case "00", "01", "03", "04" -> FaultCode.PROTOCOL_ERROR;
      case NO_CHIP -> FaultCode.NO_MEDIA;
      default -> FaultCode.HARDWARE_ERROR;
    };
  }

  /// Whether a refusal speaks of the chip: `60` to `69`.
  static boolean ofChip(String code) {
    return code.charAt(0) == '6' && Character.isDigit(code.charAt(1));
  }
}
