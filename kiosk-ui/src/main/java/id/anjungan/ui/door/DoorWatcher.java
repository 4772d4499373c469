package id.anjungan.ui.door;

import id.anjungan.agent.contract.View;

/// Hears what comes through the door. Called on threads of the door, one call at a time.
public interface DoorWatcher {

  /// The agent's view, at the connection and whenever it changed.
  void viewCame(View view);

  /// There is no agent (any more); said after every attempt that failed.
  void connectionLost();
}
