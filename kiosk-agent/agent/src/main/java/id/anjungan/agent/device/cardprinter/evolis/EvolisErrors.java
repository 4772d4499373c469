package id.anjungan.agent.device.cardprinter.evolis;

import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Unit;

/// What the printer's refusals mean (docs/devices, Evolis).
final class EvolisErrors {

  private EvolisErrors() {}

  static DeviceFault fault(String command, String code) {
    return new DeviceFault(Unit.CARD_PRINTER, meaning(code), command + " refused: " + code);
  }

  private static FaultCode meaning(String code) {
    return switch (code) {
      case "NOCARD" -> FaultCode.NO_MEDIA;
      case "JAM" -> FaultCode.JAM;
      case "RIBBON" -> FaultCode.SUPPLIES_OUT;
      case "COVER" -> FaultCode.COVER_OPEN;
      case "REJECT_FULL" -> FaultCode.RETAIN_BIN_FULL;
      case "BEZEL_OCCUPIED" -> FaultCode.OCCUPIED;
      case "SEQUENCE", "BUSY" -> FaultCode.SEQUENCE;
      case "PARAMETER" -> FaultCode.PROTOCOL_ERROR;
      case "PRINT" -> FaultCode.PRINT_FAIL;
      default -> FaultCode.HARDWARE_ERROR;
    };
  }
}
