package id.anjungan.agent.journal;

import java.util.ArrayList;
import java.util.List;

/// Counts the instants of a life at which the power may go, and lets it go at one of them.
public final class Power {

  private static final int NEVER = Integer.MAX_VALUE;

  private final List<String> instants = new ArrayList<>();
  private int cutAt = NEVER;
  private String lastCut = "no cut";

  /// @param instant number from now on, 0 is the next one
  public void cutAt(int instant) {
    cutAt = instants.size() + instant;
  }

  public void holds() {
    cutAt = NEVER;
  }

  public void instant(String what) {
    int number = instants.size();
    instants.add(what);
    if (number == cutAt) {
      cutAt = NEVER;
      lastCut = what + " (" + number + ")";
      throw new PowerCut(what);
    }
  }

  /// Number of the first instant of this name.
  public int first(String instant) {
    return instants.indexOf(instant);
  }

  public int instants() {
    return instants.size();
  }

  public String lastCut() {
    return lastCut;
  }
}
