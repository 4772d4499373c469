package id.anjungan.agent.device;

/// What a device told when asked, or why it did not.
public sealed interface Reading<T> {

  record Told<T>(T value) implements Reading<T> {}

  record Silent<T>(DeviceFault fault) implements Reading<T> {}

  static <T> Reading<T> told(T value) {
    return new Told<>(value);
  }

  static <T> Reading<T> silent(DeviceFault fault) {
    return new Silent<>(fault);
  }
}
