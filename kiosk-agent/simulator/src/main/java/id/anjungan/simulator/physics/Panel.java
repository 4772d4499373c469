package id.anjungan.simulator.physics;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The contacts and lights on the I/O board. Safe for all threads.
public final class Panel {

  private final Supplies supplies;
  private final Faults faults;
  private final Events events;
  private final Set<Light> lit = EnumSet.noneOf(Light.class);

  /// Outputs, with their line on the board (`docs/devices/README.md`).
  public enum Light {
    CARD_MOUTH(8),
    FINGER(9),
    BEZEL(10),
    RECEIPT(11),
    IN_SERVICE(12),
    OUT_OF_SERVICE(13);

    private final int line;

    Light(int line) {
      this.line = line;
    }

    static Optional<Light> on(int line) {
      for (Light light : values()) {
        if (light.line == line) {
          return Optional.of(light);
        }
      }
      return Optional.empty();
    }
  }

  Panel(Supplies supplies, Faults faults, Events events) {
    this.supplies = supplies;
    this.faults = faults;
    this.events = events;
  }

  /// The level of a line; empty when the board has no such line.
  public Optional<Boolean> read(int line) {
    return switch (line) {
      case 0 -> Optional.of(supplies.isOpen(Door.SERVICE));
      case 1 -> Optional.of(supplies.isOpen(Door.HOPPER));
      case 2 -> Optional.of(faults.is(Fault.TAMPER));
      case 3 -> Optional.of(mains());
      default -> Light.on(line).map(this::isLit);
    };
  }

  /// Sets an output; false when the line is none.
  public boolean write(int line, boolean level) {
    Optional<Light> light = Light.on(line);
    light.ifPresent(found -> light(found, level));
    return light.isPresent();
  }

  public synchronized boolean isLit(Light light) {
    return lit.contains(light);
  }

  public boolean mains() {
    return supplies.mains() && !faults.is(Fault.MAINS_OFF);
  }

  public void mains(boolean on) {
    supplies.mains(on);
  }

  public void door(Door door, boolean open) {
    supplies.door(door, open);
  }

  public boolean isOpen(Door door) {
    return supplies.isOpen(door);
  }

  synchronized void dark() {
    lit.clear();
  }

  private synchronized void light(Light light, boolean on) {
    boolean changed = on ? lit.add(light) : lit.remove(light);
    if (changed && on && light == Light.FINGER) {
      events.happened(Events.FINGER_WANTED);
    }
  }
}
