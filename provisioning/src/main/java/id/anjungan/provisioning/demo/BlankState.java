package id.anjungan.provisioning.demo;

import id.anjungan.provisioning.console.WrongArgumentException;
import java.util.Arrays;

/// The states of a blank in the machine (design 5), and the journal's entry by which each is seen
/// from outside.
public enum BlankState {
  AUTHORISED("\"entry\":\"AUTHORISED\""),
  INTENT("\"entry\":\"ORDERED\",\"act\":\"FEED\""),
  FED("\"entry\":\"FED\""),
  ENCODED("\"entry\":\"DONE\",\"act\":\"WRITE\""),
  PRINTED("\"entry\":\"DONE\",\"act\":\"PRINT\""),
  VERIFIED("\"entry\":\"VERIFIED\""),
  PRESENTED("\"entry\":\"DONE\",\"act\":\"PRESENT\""),
  TAKEN("\"end\":\"TAKEN\"");

  private final String entry;

  BlankState(String entry) {
    this.entry = entry;
  }

  /// What the copy of the journal holds once the state is reached.
  String entry() {
    return entry;
  }

  /// @throws WrongArgumentException when there is no such state
  static BlankState named(String name) {
    return Arrays.stream(values())
        .filter(state -> state.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new WrongArgumentException(
                "a blank has no state " + name,
                "provisioning/anjungan demo --list-faults names them."));
  }
}
