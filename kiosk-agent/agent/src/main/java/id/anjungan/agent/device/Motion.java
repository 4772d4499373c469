package id.anjungan.agent.device;

/// How an order to a motor ended. After [Failed] nobody knows where the card is until the sensors
/// are asked.
public sealed interface Motion {

  /// The device reported that the motion was completed.
  record Done() implements Motion {}

  record Failed(DeviceFault fault) implements Motion {}

  Motion DONE = new Done();

  static Motion failed(DeviceFault fault) {
    return new Failed(fault);
  }
}
