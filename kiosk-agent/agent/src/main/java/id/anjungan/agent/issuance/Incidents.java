package id.anjungan.agent.issuance;

import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskEvent;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Puts down the evidence for what only a person can resolve.
final class Incidents {

  private static final int LONGEST = 1900;

  private final PathState state;
  private final Sensors sensors;

  Incidents(PathState state, Sensors sensors) {
    this.state = state;
    this.sensors = sensors;
  }

  /// @param what one sentence without personal data
  KioskEvent.Incident of(String code, String what, @Nullable ChipUid... cards) {
    List<ChipUid> known = Stream.of(cards).filter(Objects::nonNull).toList();
    String evidence = what + " Sensors: " + sensors.words() + ". Journal: " + state.extract() + ".";
    return new KioskEvent.Incident(
        code, known, evidence.substring(0, Math.min(LONGEST, evidence.length())));
  }
}
