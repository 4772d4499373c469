package id.anjungan.central.street;

import org.jspecify.annotations.Nullable;

/// The street sent something that cannot be entered. Nothing was.
final class StreetRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;

  /// @param code stable
  StreetRefusedException(String code, String why, @Nullable Throwable cause) {
    super(why, cause);
    this.code = code;
  }

  String code() {
    return code;
  }
}
