package id.anjungan.simulator.harness;

/// The cabinet does not answer any more: there is no power, or no cabinet.
public final class HarnessLostException extends RuntimeException {
  public HarnessLostException(String why) {
    super(why);
  }

  public HarnessLostException(Throwable cause) {
    super("the cabinet does not answer", cause);
  }
}
