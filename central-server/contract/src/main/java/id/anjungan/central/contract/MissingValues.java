package id.anjungan.central.contract;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Looks through a message that was read: a value that is not marked `@Nullable` must be there.
///
/// JSON libraries put null into a record without a word; the first to notice would be a rule far
/// inside.
final class MissingValues {

  /// Looking a record's accessors up costs more than reading it, so each type is looked at once.
  private static final ClassValue<List<Part>> PARTS =
      new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
          return Stream.of(type.getRecordComponents()).map(Part::of).toList();
        }
      };

  private MissingValues() {}

  static void refuse(Object message) {
    if (message instanceof Collection<?> items) {
      items.forEach(MissingValues::refuse);
    } else if (message instanceof Record) {
      for (Part part : PARTS.get(message.getClass())) {
        refuse(message, part);
      }
    }
  }

  private static void refuse(Object message, Part part) {
    Object value = part.of(message);
    if (value != null) {
      refuse(value);
    } else if (part.required()) {
      String name = message.getClass().getSimpleName() + "." + part.name();
      throw new UnreadableMessageException(name + " is missing", null);
    }
  }

  /// One component of a record type.
  private record Part(String name, Method accessor, boolean required) {

    static Part of(RecordComponent component) {
      boolean required = component.getAnnotatedType().getAnnotation(Nullable.class) == null;
      return new Part(component.getName(), component.getAccessor(), required);
    }

    @Nullable Object of(Object message) {
      try {
        return accessor.invoke(message);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a record of this wire must be public: " + accessor, e);
      }
    }
  }
}
