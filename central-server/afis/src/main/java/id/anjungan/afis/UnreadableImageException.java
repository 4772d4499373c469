package id.anjungan.afis;

import org.jspecify.annotations.Nullable;

/// Bytes that are not a picture of a finger that can be worked with.
///
/// The message says what is wrong and what is accepted; it never holds image data.
public final class UnreadableImageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Fault fault;

  public UnreadableImageException(Fault fault, String what, @Nullable Throwable cause) {
    super(fault + ": " + what, cause);
    this.fault = fault;
  }

  /// A stable code.
  public Fault fault() {
    return fault;
  }

  /// What is wrong with the bytes.
  public enum Fault {
    /// Another format, or nothing at all.
    NOT_PNG,
    /// Too few or too many pixels or bytes.
    SIZE,
    /// A resolution outside [FingerImage#LOWEST_DPI] to [FingerImage#HIGHEST_DPI].
    RESOLUTION,
    /// A PNG whose pixels cannot be read to the end.
    DAMAGED
  }
}
