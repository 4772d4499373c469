package id.anjungan.agent.device.fingerprint.zfm20;

import java.util.Arrays;

/// How the module answered one command.
sealed interface ZfmReply {

  /// @param code confirmation code, 0 when all went well @param rest what follows it
  record Acknowledged(int code, byte[] rest) implements ZfmReply {
    @Override
    public boolean equals(Object other) {
      return other instanceof Acknowledged acknowledged
          && code == acknowledged.code
          && Arrays.equals(rest, acknowledged.rest);
    }

    @Override
    public int hashCode() {
      return 31 * code + Arrays.hashCode(rest);
    }

    @Override
    public String toString() {
      return String.format("confirmation code %02X", code);
    }
  }

  /// What came is no answer, or the module could not read the command.
  record Garbled(String why) implements ZfmReply {}

  /// Nothing came in time.
  record Silent() implements ZfmReply {}
}
