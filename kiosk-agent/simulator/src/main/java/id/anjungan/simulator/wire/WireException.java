package id.anjungan.simulator.wire;

/// The operating system refused a pseudo-terminal.
public final class WireException extends RuntimeException {

  /// @param call the system call @param errno its error number
  public WireException(String call, int errno) {
    super(call + " failed, errno " + errno);
  }

  public WireException(String what, Throwable cause) {
    super(what, cause);
  }
}
