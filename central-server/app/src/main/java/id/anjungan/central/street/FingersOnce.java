package id.anjungan.central.street;

import id.anjungan.central.contract.Finger;
import id.anjungan.central.street.StreetMessages.FingerEntry;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// No finger twice in a recording. Missing entries are another constraint's matter.
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = FingersOnce.OfEntries.class)
@interface FingersOnce {

  String message() default "FINGER_TWICE: each finger once";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Remembers those that came.
  final class OfEntries implements ConstraintValidator<FingersOnce, List<FingerEntry>> {

    @Override
    public boolean isValid(
        @Nullable List<FingerEntry> entries, ConstraintValidatorContext context) {
      Set<Finger> seen = EnumSet.noneOf(Finger.class);
      return entries == null
          || entries.stream()
              .filter(Objects::nonNull)
              .map(FingerEntry::finger)
              .filter(Objects::nonNull)
              .allMatch(seen::add);
    }
  }
}
