package id.anjungan.provisioning.demo;

import id.anjungan.provisioning.console.Console;
import id.anjungan.provisioning.street.Street;
import id.anjungan.provisioning.street.Waiting;
import java.nio.file.Path;
import java.util.Optional;

/// What happens in the middle of a visit: power gone, agent killed, centre killed, or a part of the
/// machine that begins to fail. It strikes once, when the journal says that the state is reached.
final class Strike {

  /// Darkness between the cut and the return of power (design 8).
  private static final long DARK_MILLIS = 5_000;

  private final Fault fault;
  private final Street street;
  private final Console console;
  private final JournalWatch watch;
  private boolean struck;

  Strike(Fault fault, BlankState state, Path agentFolder, Street street, Console console) {
    this.fault = fault;
    this.street = street;
    this.console = console;
    this.watch = new JournalWatch(agentFolder, state);
  }

  /// The strike among the faults, if there is one.
  static Optional<Strike> of(
      DemoOptions options, Path agentFolder, Street street, Console console) {
    for (Fault fault : options.faults()) {
      if (fault.state() != null) {
        return Optional.of(new Strike(fault, fault.state(), agentFolder, street, console));
      }
    }
    return Optional.empty();
  }

  /// @return whether it struck just now
  boolean strikeWhenDue() {
    if (struck || !watch.reached()) {
      return false;
    }
    struck = true;
    console.stage("fault: " + fault.kind().label() + " at " + fault.state());
    act();
    return true;
  }

  private void act() {
    switch (fault.kind()) {
      case POWER -> {
        street.cutPower();
        Waiting.pause(DARK_MILLIS);
        street.restorePower();
      }
      case AGENT_KILLED -> {
        street.killAgent();
        Waiting.pause(DARK_MILLIS);
        street.restartAgent();
      }
      case CENTRE_KILLED -> street.killCentre();
      default -> throw new IllegalStateException("does not strike: " + fault.kind());
    }
  }

  /// Whether the citizen is gone after it.
  boolean citizenLeaves() {
    return fault.kind() == FaultKind.POWER;
  }
}
