package id.anjungan.central.biometrics;

import id.anjungan.central.contract.Finger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The fingers that were recorded of one person.
public record Recording(List<RecordedFinger> recorded) {

  private static final int IN_CHIP = 2;

  public Recording {
    recorded = List.copyOf(recorded);
  }

  public Optional<RecordedFinger> of(Finger finger) {
    return recorded.stream().filter(r -> r.finger() == finger).findFirst();
  }

  /// The two fingers of the chip: right and left index, else the two of best quality (facts: the
  /// official definition of personalisation). An index finger that says nothing stands back, for
  /// the second check asks for these two. Empty when fewer than two are recorded.
  public Optional<ChipFingers> chipFingers() {
    Optional<RecordedFinger> right = of(Finger.RIGHT_INDEX).filter(RecordedFinger::isComparable);
    Optional<RecordedFinger> left = of(Finger.LEFT_INDEX).filter(RecordedFinger::isComparable);
    if (right.isPresent() && left.isPresent()) {
      return Optional.of(new ChipFingers(right.get(), left.get()));
    }
    List<RecordedFinger> best = recorded.stream().sorted(byQuality()).limit(IN_CHIP).toList();
    return best.size() < IN_CHIP
        ? Optional.empty()
        : Optional.of(new ChipFingers(best.getFirst(), best.getLast()));
  }

  /// All fingers that can be compared, those of the chip first.
  public List<Finger> offered() {
    List<Finger> offered = new ArrayList<>();
    chipFingers().ifPresent(chip -> offered.addAll(chip.fingers()));
    recorded.stream()
        .sorted(byQuality())
        .map(RecordedFinger::finger)
        .filter(finger -> !offered.contains(finger))
        .forEach(offered::add);
    return offered;
  }

  private static Comparator<RecordedFinger> byQuality() {
    return Comparator.comparingInt(RecordedFinger::quality)
        .reversed()
        .thenComparing(RecordedFinger::finger);
  }

  /// The fingers whose minutiae go into the chip, in the order of EF 6FF4 and 6FF5.
  public record ChipFingers(RecordedFinger first, RecordedFinger second) {

    public List<Finger> fingers() {
      return Stream.of(first, second).map(RecordedFinger::finger).toList();
    }
  }
}
