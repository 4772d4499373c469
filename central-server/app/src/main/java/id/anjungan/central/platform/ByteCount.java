package id.anjungan.central.platform;

import id.anjungan.central.contract.Blob;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// A [Blob] of exactly so many bytes. Nothing at all is valid, as the platform's own constraints
/// have it.
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ByteCount.OfBlob.class)
public @interface ByteCount {

  int value();

  String message() default "BYTE_COUNT: another count of bytes";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Counts.
  final class OfBlob implements ConstraintValidator<ByteCount, Blob> {

    private int count;

    @Override
    public void initialize(ByteCount constraint) {
      count = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable Blob blob, ConstraintValidatorContext context) {
      return blob == null || blob.length() == count;
    }
  }
}
