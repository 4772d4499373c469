package id.anjungan.provisioning.demo;

import id.anjungan.provisioning.console.WrongArgumentException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One thing that goes wrong in a demo: what it is, and in which state of the blank it strikes.
///
/// @param state null when it holds from the beginning
public record Fault(FaultKind kind, @Nullable BlankState state) {

  /// @param text `not-taken` or `power@FED`
  /// @throws WrongArgumentException when there is no such fault, or not in that state
  public static Fault of(String text) {
    int at = text.indexOf('@');
    String name = at < 0 ? text : text.substring(0, at);
    BlankState state = at < 0 ? null : BlankState.named(text.substring(at + 1));
    return new Fault(FaultKind.of(name, state).orElseThrow(() -> unknown(text)), state);
  }

  /// As on the command line.
  String label() {
    return state == null ? kind.label() : kind.label() + "@" + state;
  }

  private static WrongArgumentException unknown(String text) {
    return new WrongArgumentException(
        "no fault is called " + text, "provisioning/anjungan demo --list-faults names them.");
  }

  static Optional<Fault> first(List<Fault> faults, FaultKind kind) {
    return faults.stream().filter(fault -> fault.kind() == kind).findFirst();
  }
}
