package id.anjungan.provisioning.console;

/// An argument, or a file that an argument names, is not what the command takes. Ends with exit 2.
public final class WrongArgumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final String nextStep;

  public WrongArgumentException(String what, String nextStep) {
    super(what);
    this.nextStep = nextStep;
  }

  public String nextStep() {
    return nextStep;
  }
}
