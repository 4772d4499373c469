package id.anjungan.simulator.socket;

/// A request that is refused: answered with a stable code and the reason.
public final class RefusedException extends RuntimeException {

  private final String code;

  /// @param code stable, upper case @param why for people
  public RefusedException(String code, String why) {
    super(why);
    this.code = code;
  }

  public String code() {
    return code;
  }

  public String why() {
    return String.valueOf(getMessage());
  }
}
