package id.anjungan.agent.stock;

import id.anjungan.agent.journal.Journal;
import id.anjungan.agent.journal.JournalRecord;
import id.anjungan.agent.stock.Reconciliation.Difference;
import id.anjungan.central.contract.BlankEnd;
import id.anjungan.central.contract.CardPlace;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.KioskReport;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What lies in the hopper and in the bins, counted from what the journal tells the centre.
///
/// The counts are the kiosk's belief; what differs from them is an incident, never a silent
/// correction. Calls from the loop's thread.
public final class Stock {

  private static final List<CardPlace> BINS =
      List.of(CardPlace.ACCEPTOR_BIN, CardPlace.HOPPER_BIN, CardPlace.REJECT_BOX);

  private final Journal journal;
  private final String hopper;
  private final Map<CardPlace, Integer> bins = new EnumMap<>(CardPlace.class);
  private final Map<BlankEnd, Integer> ends = new EnumMap<>(BlankEnd.class);
  private final Set<ChipUid> ended = new HashSet<>();
  private final Set<String> loads = new HashSet<>();
  private final Set<Difference> told = EnumSet.noneOf(Difference.class);

  private int loaded;

  /// @param hopper its name in the registry
  public Stock(Journal journal, String hopper) {
    this.journal = journal;
    this.hopper = hopper;
    journal.follow(this::follow);
  }

  /// Books blanks that were put into the hopper, unless this very load is booked already.
  public void load(Load load) {
    if (!load.hopper().equals(hopper)) {
      throw new IllegalArgumentException("no such hopper in this kiosk: " + load.hopper());
    }
    if (!loads.contains(load.id())) {
      journal.append(Load.KIND, load, List.of());
    }
  }

  /// The hopper, then the bins.
  public List<StorageUnit> units() {
    return List.of(
        new StorageUnit(hopper, StorageUnit.Kind.DISPENSE, loaded, Math.max(0, left()), retained()),
        bin(CardPlace.ACCEPTOR_BIN),
        bin(CardPlace.HOPPER_BIN),
        bin(CardPlace.REJECT_BOX));
  }

  public Reconciliation reconciliation() {
    return new Reconciliation(
        loaded,
        count(BlankEnd.TAKEN),
        count(BlankEnd.REJECTED),
        count(BlankEnd.MISMATCHED),
        count(BlankEnd.RETRACTED),
        count(BlankEnd.UNCERTAIN),
        left());
  }

  /// Whether this difference was put down since the last load: it is told once, not at every visit.
  public boolean hasTold(Difference difference) {
    return told.contains(difference);
  }

  /// Whether a blank reached its terminal state in this kiosk before: it must never come again.
  public boolean hasEnded(ChipUid blank) {
    return ended.contains(blank);
  }

  private int left() {
    return loaded - ends.values().stream().mapToInt(Integer::intValue).sum();
  }

  private int retained() {
    return count(BlankEnd.REJECTED) + count(BlankEnd.MISMATCHED) + count(BlankEnd.RETRACTED);
  }

  private int count(BlankEnd end) {
    return ends.getOrDefault(end, 0);
  }

  private StorageUnit bin(CardPlace place) {
    int count = bins.getOrDefault(place, 0);
    return new StorageUnit(place.name(), StorageUnit.Kind.RETAIN, 0, count, 0);
  }

  private void follow(JournalRecord written) {
    switch (written.kind()) {
      case Load.KIND -> loaded(written.data(Load.class));
      case SumDiffers.KIND -> told.add(written.data(SumDiffers.class).difference());
      default -> {
        // no record of the stock
      }
    }
    for (KioskReport report : written.told()) {
      count(report.event());
    }
  }

  private void loaded(Load load) {
    loads.add(load.id());
    loaded = left() + load.blanks();
    ends.clear();
    told.clear();
  }

  private void count(KioskEvent event) {
    switch (event) {
      case KioskEvent.BlankEnded over -> {
        ended.add(over.blank());
        ends.merge(over.end(), 1, Integer::sum);
        into(over.place());
      }
      case KioskEvent.OldCardEnded over -> into(over.place());
      case KioskEvent.Incident incident when incident.cards().isEmpty() ->
          UnreadBlank.of(incident.code()).ifPresent(this::count);
      default -> {
        // tells nothing of counts
      }
    }
  }

  private void count(UnreadBlank blank) {
    ends.merge(blank.end(), 1, Integer::sum);
    into(blank.place());
  }

  private void into(CardPlace place) {
    if (BINS.contains(place)) {
      bins.merge(place, 1, Integer::sum);
    }
  }
}
