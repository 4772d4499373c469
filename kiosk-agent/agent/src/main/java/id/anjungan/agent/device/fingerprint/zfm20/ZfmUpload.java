package id.anjungan.agent.device.fingerprint.zfm20;

import java.util.Arrays;

/// How the upload of a picture ended.
sealed interface ZfmUpload {

  /// @param packed two pixels a byte; of one owner, not copied, wiped by its user
  record Whole(byte[] packed) implements ZfmUpload {
    @Override
    public boolean equals(Object other) {
      return other instanceof Whole whole && Arrays.equals(packed, whole.packed);
    }

    @Override
    public int hashCode() {
      return packed.length;
    }

    @Override
    public String toString() {
      return "finger picture";
    }
  }

  /// The module has no picture to give. @param code its confirmation code
  record Refused(int code) implements ZfmUpload {}

  record Garbled(String why) implements ZfmUpload {}
}
