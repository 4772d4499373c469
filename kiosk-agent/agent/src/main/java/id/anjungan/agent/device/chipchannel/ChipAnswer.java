package id.anjungan.agent.device.chipchannel;

import id.anjungan.agent.device.DeviceFault;
import java.util.Arrays;

/// What came back for one command.
public sealed interface ChipAnswer {

  /// @param data without the status word; copied in and out @param statusWord 0x0000 to 0xFFFF
  record Answered(byte[] data, int statusWord) implements ChipAnswer {
    public Answered {
      data = data.clone();
    }

    @Override
    public byte[] data() {
      return data.clone();
    }

    public boolean ok() {
      return statusWord == 0x9000;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Answered answered
          && statusWord == answered.statusWord
          && Arrays.equals(data, answered.data);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(data) + statusWord;
    }

    @Override
    public String toString() {
      return String.format("%d bytes, SW %04X", data.length, statusWord);
    }
  }

  /// The chip left the field.
  record Gone() implements ChipAnswer {}

  record Failed(DeviceFault fault) implements ChipAnswer {}
}
