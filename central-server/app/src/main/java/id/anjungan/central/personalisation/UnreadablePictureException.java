package id.anjungan.central.personalisation;

import org.jspecify.annotations.Nullable;

/// A portrait or signature that is no PNG or JPEG of 16 to 4000 pixels a side.
public final class UnreadablePictureException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnreadablePictureException(String what, @Nullable Throwable cause) {
    super(what, cause);
  }
}
