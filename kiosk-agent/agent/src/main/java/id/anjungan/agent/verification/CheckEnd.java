package id.anjungan.agent.verification;

import id.anjungan.agent.device.DeviceFault;

/// How a series of impressions ended. @param <V> the verdict by which the centre ends it
sealed interface CheckEnd<V> {

  record Decided<V>(V verdict) implements CheckEnd<V> {}

  /// No more tries. @param compared whether the centre compared at least one impression
  ///
  /// @param seen whether a finger was seen at all
  record UsedUp<V>(boolean compared, boolean seen) implements CheckEnd<V> {}

  record Stopped<V>() implements CheckEnd<V> {}

  record Gone<V>() implements CheckEnd<V> {}

  record Broken<V>(DeviceFault fault) implements CheckEnd<V> {}

  record NoAnswer<V>(CentreSilence silence) implements CheckEnd<V> {}
}
