package id.anjungan.agent.issuance;

import java.util.ArrayList;
import java.util.List;

/// Counts the instants of a life at which the power may go, and lets it go at one of them.
final class Power {

  private static final int NEVER = Integer.MAX_VALUE;

  private final List<String> instants = new ArrayList<>();
  private int cutAt = NEVER;
  private String lastCut = "no cut";

  /// @param instant number from now on, 0 is the next one
  void cutAt(int instant) {
    cutAt = instants.size() + instant;
  }

  void holds() {
    cutAt = NEVER;
  }

  void instant(String what) {
    int number = instants.size();
    instants.add(what);
    if (number == cutAt) {
      cutAt = NEVER;
      lastCut = what + " (" + number + ")";
      throw new PowerCut(what);
    }
  }

  int instants() {
    return instants.size();
  }

  String lastCut() {
    return lastCut;
  }
}
