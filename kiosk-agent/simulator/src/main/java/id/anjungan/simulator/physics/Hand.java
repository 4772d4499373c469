package id.anjungan.simulator.physics;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The fingers at hand, and the one that lies on the sensor. Safe for all threads.
public final class Hand {

  private final Faults faults;
  private final Map<Finger, List<Impression>> fingers = new EnumMap<>(Finger.class);
  private final Map<Finger, Integer> presses = new EnumMap<>(Finger.class);
  private @Nullable Impression onSensor;

  /// One picture of a finger.
  ///
  /// @param dpi dots an inch of the picture @param poor faint and noisy
  public record Impression(Path picture, int dpi, boolean poor) {}

  Hand(Faults faults) {
    this.faults = faults;
  }

  /// Another person's fingers, or the same anew: each begins with its first picture.
  public synchronized void show(Map<Finger, List<Impression>> images) {
    fingers.clear();
    fingers.putAll(images);
    presses.clear();
    onSensor = null;
  }

  public synchronized Set<Finger> atHand() {
    return Set.copyOf(fingers.keySet());
  }

  /// Presses a finger; false when it is not at hand. Each press shows the next picture, wrapping.
  public synchronized boolean press(Finger finger) {
    List<Impression> pictures = fingers.getOrDefault(finger, List.of());
    if (pictures.isEmpty()) {
      return false;
    }
    int press = presses.merge(finger, 1, Integer::sum) - 1;
    onSensor = pictures.get(press % pictures.size());
    return true;
  }

  public synchronized void lift() {
    onSensor = null;
  }

  /// What lies on the sensor.
  public synchronized Optional<Impression> onSensor() {
    if (faults.is(Fault.FINGER_NONE)) {
      return Optional.empty();
    }
    boolean poor = faults.is(Fault.FINGER_POOR);
    return Optional.ofNullable(onSensor)
        .map(seen -> new Impression(seen.picture(), seen.dpi(), poor));
  }
}
