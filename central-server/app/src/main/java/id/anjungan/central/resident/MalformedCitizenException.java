package id.anjungan.central.resident;

import org.jspecify.annotations.Nullable;

/// A register record that cannot be entered. Names the field and what it must be, never its
/// content, which is personal.
public final class MalformedCitizenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Fault fault;
  private final String field;

  public MalformedCitizenException(Fault fault, String field, String expected) {
    this(fault, field, expected, null);
  }

  public MalformedCitizenException(
      Fault fault, String field, String expected, @Nullable Throwable cause) {
    super(fault + " " + field + ": " + expected, cause);
    this.fault = fault;
    this.field = field;
  }

  /// A stable code.
  public String code() {
    return fault.name();
  }

  /// The field's name in citizen.json, with dots for inner fields.
  public String field() {
    return field;
  }

  /// What is wrong with a field.
  public enum Fault {
    /// The bytes are not one JSON object.
    NOT_JSON,
    /// A field that must be there is not.
    MISSING,
    /// A field does not have its form.
    MALFORMED,
    /// A code that is in no list of ours.
    UNKNOWN_CODE,
    /// Two fields that cannot both be true.
    CONTRADICTION
  }
}
