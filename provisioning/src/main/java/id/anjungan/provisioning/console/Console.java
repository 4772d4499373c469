package id.anjungan.provisioning.console;

import java.io.PrintStream;

/// Lines for the person at the keyboard: results on standard output, trouble on standard error.
/// Thread-safe.
public final class Console {

  private final PrintStream out;
  private final PrintStream err;

  public Console(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /// The standard streams of this process.
  public static Console ofMachine() {
    return new Console(System.out, System.err);
  }

  public void line(String text) {
    out.println(text);
    out.flush();
  }

  /// One line for a stage of a longer work.
  public void stage(String text) {
    line("anjungan: " + text);
  }

  /// What went wrong, and what to do about it.
  public void trouble(String what, String nextStep) {
    err.println("anjungan: " + what);
    err.println("          " + nextStep);
    err.flush();
  }
}
