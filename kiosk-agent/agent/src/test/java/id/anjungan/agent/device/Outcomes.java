package id.anjungan.agent.device;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

/// Takes apart what drivers answer, and fails when it is the other thing.
public final class Outcomes {

  private Outcomes() {}

  /// The value that a device told.
  public static <T> T told(Reading<T> reading) {
    if (reading instanceof Reading.Told<T>(T value)) {
      return value;
    }
    throw new AssertionError("nothing told: " + reading);
  }

  /// The code of a reading that failed.
  public static FaultCode fault(Reading<?> reading) {
    return assertInstanceOf(Reading.Silent.class, reading).fault().code();
  }

  /// The code of a motion that failed.
  public static FaultCode fault(Motion motion) {
    return assertInstanceOf(Motion.Failed.class, motion).fault().code();
  }
}
