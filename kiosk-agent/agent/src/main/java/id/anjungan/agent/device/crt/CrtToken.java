package id.anjungan.agent.device.crt;

import java.util.Arrays;

/// What the bytes of the unit amount to so far.
sealed interface CrtToken {

  /// Nothing to act on yet.
  record Pending() implements CrtToken {}

  /// `06`: the unit took the command and will answer it.
  record Acknowledged() implements CrtToken {}

  /// `15`: the unit read a damaged command and did not act on it.
  record NotRead() implements CrtToken {}

  /// A whole frame with a right checksum. @param data 0 to 512 bytes; of one owner, not copied
  record Frame(byte[] data) implements CrtToken {
    @Override
    public boolean equals(Object other) {
      return other instanceof Frame frame && Arrays.equals(data, frame.data);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(data);
    }

    @Override
    public String toString() {
      return "frame of " + data.length + " bytes";
    }
  }

  /// The beginning of a frame whose rest does not fit it.
  record Damaged(String why) implements CrtToken {}

  CrtToken PENDING = new Pending();
  CrtToken ACKNOWLEDGED = new Acknowledged();
  CrtToken NOT_READ = new NotRead();
}
