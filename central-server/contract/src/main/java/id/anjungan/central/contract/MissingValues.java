package id.anjungan.central.contract;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Looks through a message that was read: a value that is not marked `@Nullable` must be there.
///
/// JSON libraries put null into a record without a word; the first to notice would be a rule far
/// inside.
final class MissingValues {

  private MissingValues() {}

  static void refuse(Object message) {
    if (message instanceof Collection<?> items) {
      items.forEach(MissingValues::refuse);
    } else if (message instanceof Record) {
      for (RecordComponent component : message.getClass().getRecordComponents()) {
        refuse(message, component);
      }
    }
  }

  private static void refuse(Object message, RecordComponent component) {
    Object value = read(message, component);
    if (value != null) {
      refuse(value);
    } else if (component.getAnnotatedType().getAnnotation(Nullable.class) == null) {
      String name = message.getClass().getSimpleName() + "." + component.getName();
      throw new UnreadableMessageException(name + " is missing", null);
    }
  }

  private static @Nullable Object read(Object message, RecordComponent component) {
    try {
      return component.getAccessor().invoke(message);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record of this wire must be public: " + component, e);
    }
  }
}
