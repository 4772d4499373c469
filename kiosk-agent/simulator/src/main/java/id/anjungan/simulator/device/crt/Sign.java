package id.anjungan.simulator.device.crt;

import java.util.Arrays;

/// What a host says on a CRT line, taken apart.
sealed interface Sign {

  /// A whole frame for this address with a right checksum. @param data `43 CM PM [DATA]`
  record Frame(byte[] data) implements Sign {
    public Frame {
      data = data.clone();
    }

    @Override
    public byte[] data() {
      return data.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Frame frame && Arrays.equals(data, frame.data);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(data);
    }
  }

  /// A frame whose length, end or checksum is wrong.
  record Spoiled() implements Sign {}

  record Acknowledge() implements Sign {}

  record Repeat() implements Sign {}

  /// EOT: the host wants no response any more.
  record Clear() implements Sign {}
}
