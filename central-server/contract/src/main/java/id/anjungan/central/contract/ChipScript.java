package id.anjungan.central.contract;

import java.util.List;

/// Command APDUs to be sent to the blank in order, each answered by 9000; the last is LOCK, whose
/// answer is the [LockProof]. @param fingers those whose minutiae the chip will hold, first and
/// second
///
/// @param contentDigest SHA-256 over the six files as written (profile 3.3), to compare with the
///   read-back
public record ChipScript(List<Blob> commands, List<Finger> fingers, Blob contentDigest) {

  public ChipScript {
    commands = List.copyOf(commands);
    fingers = List.copyOf(fingers);
    if (commands.size() < 3 || commands.size() > 200) {
      throw new MalformedValueException("chip script", "3 to 200 commands");
    }
  }
}
