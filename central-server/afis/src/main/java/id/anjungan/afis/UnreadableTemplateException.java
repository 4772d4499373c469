package id.anjungan.afis;

import org.jspecify.annotations.Nullable;

/// Bytes that are not a fingerprint template of the form asked for. Nothing of them is in the
/// message.
public final class UnreadableTemplateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnreadableTemplateException(String what, @Nullable Throwable cause) {
    super(what, cause);
  }
}
