package id.anjungan.simulator.physics;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/// Which faults are switched on. All are off when a cabinet starts. Safe for all threads.
public final class Faults {

  private final Set<Fault> on = EnumSet.noneOf(Fault.class);
  private final List<BiConsumer<Fault, Boolean>> listeners = new CopyOnWriteArrayList<>();

  public synchronized boolean is(Fault fault) {
    return on.contains(fault);
  }

  public void set(Fault fault, boolean state) {
    if (changes(fault, state)) {
      listeners.forEach(listener -> listener.accept(fault, state));
    }
  }

  /// Whether the fault strikes now; one that happens once is then over.
  boolean strikes(Fault fault) {
    boolean struck = is(fault);
    if (struck && fault.once()) {
      set(fault, false);
    }
    return struck;
  }

  void onChange(BiConsumer<Fault, Boolean> listener) {
    listeners.add(listener);
  }

  private synchronized boolean changes(Fault fault, boolean state) {
    return state ? on.add(fault) : on.remove(fault);
  }
}
