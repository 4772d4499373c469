package id.anjungan.agent.chip;

import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.chipchannel.ChipAnswer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/// What passes between the kiosk and the two chips, in order; one command can be made to fail.
final class Wire {

  final List<String> passed = new ArrayList<>();
  private int failing = -1;
  private Function<Unit, ChipAnswer> failure = unit -> new ChipAnswer.Gone();

  void failAt(int command, Function<Unit, ChipAnswer> how) {
    failing = command;
    failure = how;
  }

  ChipAnswer pass(Unit unit, byte[] command, Function<byte[], ChipAnswer> chip) {
    passed.add(unit + " " + HexFormat.of().withUpperCase().formatHex(command));
    return passed.size() - 1 == failing ? failure.apply(unit) : chip.apply(command);
  }

  static ChipAnswer fault(Unit unit, FaultCode code) {
    return new ChipAnswer.Failed(new DeviceFault(unit, code, "planted"));
  }

  static ChipAnswer status(int statusWord) {
    return new ChipAnswer.Answered(new byte[0], statusWord);
  }

  static ChipAnswer ok(byte... data) {
    return new ChipAnswer.Answered(data, 0x9000);
  }
}
