package id.anjungan.central.contract;

/// A value from the wire or a file that does not have the form it must have.
///
/// The message names the value and its form, never its content, which may be personal.
public final class MalformedValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  public MalformedValueException(String value, String form) {
    super(value + " must be " + form);
  }
}
