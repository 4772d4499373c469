package id.anjungan.central.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Optional;

/// Bean Validation of what comes in: counts, lengths and combinations that a message's own types do
/// not check. The message of every constraint is written `CODE: what is expected`.
///
/// The constraints of the kiosks' messages stand in `META-INF/validation/kiosk-wire.xml`, for the
/// contract knows no server; those of the street stand on its records.
@ApplicationScoped
public class Constraints {

  private static final String AFTER_CODE = ": ";

  private final Validator validator;

  @Inject
  public Constraints(Validator validator) {
    this.validator = validator;
  }

  /// A constraint that does not hold.
  ///
  /// @param code stable
  /// @param detail where, and what is expected; never the value
  public record Violation(String code, String detail) {

    private static Violation of(String path, String message) {
      int end = message.indexOf(AFTER_CODE);
      if (end < 0) {
        throw new IllegalStateException("a constraint without a code: " + path + ", " + message);
      }
      return new Violation(
          message.substring(0, end), path + ": " + message.substring(end + AFTER_CODE.length()));
    }
  }

  /// The first violation by path, so that the same message is always refused the same.
  public Optional<Violation> violation(Object message) {
    return validator.validate(message).stream()
        .min(
            Comparator.<ConstraintViolation<?>, String>comparing(
                    v -> v.getPropertyPath().toString())
                .thenComparing(ConstraintViolation::getMessage))
        .map(v -> Violation.of(v.getPropertyPath().toString(), v.getMessage()));
  }
}
