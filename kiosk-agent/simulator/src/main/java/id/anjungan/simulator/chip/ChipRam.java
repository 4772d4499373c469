package id.anjungan.simulator.chip;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a chip forgets when it leaves the field: challenge, selection and session. At most one
/// session is open.
final class ChipRam {

  private byte @Nullable [] challenge;
  private boolean insideFolder;
  private @Nullable ElementaryFile selected;
  private @Nullable SecureChannel reading;
  private @Nullable WritingSession writing;

  void forget() {
    challenge = null;
    insideFolder = false;
    selected = null;
    endSession();
  }

  void offer(byte[] newChallenge) {
    challenge = newChallenge;
  }

  /// The challenge, which is good for one use.
  Optional<byte[]> spendChallenge() {
    Optional<byte[]> spent = Optional.ofNullable(challenge);
    challenge = null;
    return spent;
  }

  void enterFolder() {
    insideFolder = true;
    selected = null;
  }

  boolean insideFolder() {
    return insideFolder;
  }

  void select(ElementaryFile file) {
    selected = file;
  }

  Optional<ElementaryFile> selected() {
    return Optional.ofNullable(selected);
  }

  void begin(SecureChannel session) {
    endSession();
    reading = session;
  }

  void begin(WritingSession session) {
    endSession();
    writing = session;
  }

  void endSession() {
    reading = null;
    writing = null;
  }

  Optional<SecureChannel> reading() {
    return Optional.ofNullable(reading);
  }

  Optional<WritingSession> writing() {
    return Optional.ofNullable(writing);
  }
}
