package id.anjungan.provisioning.demo;

import id.anjungan.provisioning.console.Console;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The faults with a state of one demo, armed: each strikes once, at its own state, in the order in
/// which the journal reaches them. After a power cut or a kill of the agent the journal goes on in
/// the same file, so the others still wait for theirs. One thread at a time.
final class ArmedFaults {

  private final List<Strike> strikes;
  private final Blows blows;
  private final Console console;

  private ArmedFaults(List<Strike> strikes, Blows blows, Console console) {
    this.strikes = strikes;
    this.blows = blows;
    this.console = console;
  }

  /// Armed from now on: what the journal tells of earlier visits does not count.
  static ArmedFaults of(List<Fault> faults, Path agentFolder, Blows blows, Console console) {
    List<Strike> strikes =
        faults.stream()
            .flatMap(fault ->
                Optional.ofNullable(fault.state())
                    .map(state -> new Strike(fault, new JournalWatch(agentFolder, state)))
                    .stream())
            .toList();
    return new ArmedFaults(strikes, blows, console);
  }

  /// Strikes everything that has come due. @return whether anything struck
  boolean strikeWhatIsDue() {
    boolean struck = false;
    Optional<Strike> next = earliestDue();
    while (next.isPresent()) {
      struck = true;
      console.stage("fault: " + next.get().fault().label());
      next.get().strike(blows);
      next = earliestDue();
    }
    return struck;
  }

  private Optional<Strike> earliestDue() {
    return strikes.stream()
        .filter(strike -> strike.due().isPresent())
        .min(Comparator.comparingInt(strike -> strike.due().orElseThrow()));
  }

  /// Whether a power cut has struck: design 8 has the citizen leave then.
  boolean citizenHasLeft() {
    return strikes.stream()
        .anyMatch(strike ->
            strike.hasStruck() && strike.fault().kind().strikes() == FaultKind.Strikes.POWER_CUT);
  }

  /// Says which faults never struck, because their state was never reached.
  void nameWhatNeverStruck() {
    for (Strike strike : strikes) {
      if (!strike.hasStruck()) {
        console.stage(
            "fault " + strike.fault().label() + " never struck: no blank got to its state");
      }
    }
  }
}
