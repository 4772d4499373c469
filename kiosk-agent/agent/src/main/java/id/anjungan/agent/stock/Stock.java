package id.anjungan.agent.stock;

import id.anjungan.agent.journal.Journal;
import id.anjungan.agent.journal.JournalRecord;
import id.anjungan.central.contract.BlankEnd;
import id.anjungan.central.contract.CardPlace;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.KioskReport;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What lies in the hopper and in the bins, counted from what the journal tells the centre.
///
/// The counts are the kiosk's belief; a hand count that differs is an incident, never a silent
/// correction. Calls from the loop's thread.
public final class Stock {

  private static final List<CardPlace> BINS =
      List.of(CardPlace.ACCEPTOR_BIN, CardPlace.HOPPER_BIN, CardPlace.REJECT_BOX);

  private final Journal journal;
  private final String hopper;
  private final Map<CardPlace, Integer> bins = new EnumMap<>(CardPlace.class);
  private final Map<BlankEnd, Integer> ends = new EnumMap<>(BlankEnd.class);
  private final Set<ChipUid> ended = new HashSet<>();

  private int loaded;

  /// @param hopper its name in the registry
  public Stock(Journal journal, String hopper) {
    this.journal = journal;
    this.hopper = hopper;
    journal.follow(this::follow);
  }

  /// Field staff filled or emptied a unit: its counts begin anew.
  public void exchange(Exchange exchange) {
    if (units().stream().noneMatch(unit -> unit.id().equals(exchange.unit()))) {
      throw new IllegalArgumentException("no such unit in this kiosk: " + exchange.unit());
    }
    journal.append(Exchange.KIND, exchange, List.of());
  }

  /// The hopper, then the bins.
  public List<StorageUnit> units() {
    return List.of(
        new StorageUnit(hopper, StorageUnit.Kind.DISPENSE, loaded, left(), retained()),
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

  /// Whether a blank reached its terminal state in this kiosk before: it must never come again.
  public boolean hasEnded(ChipUid blank) {
    return ended.contains(blank);
  }

  private int left() {
    return Math.max(0, loaded - ends.values().stream().mapToInt(Integer::intValue).sum());
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
    if (written.kind().equals(Exchange.KIND)) {
      exchanged(written.data(Exchange.class));
    }
    for (KioskReport report : written.told()) {
      count(report.event());
    }
  }

  private void exchanged(Exchange exchange) {
    if (exchange.unit().equals(hopper)) {
      loaded = exchange.count();
      ends.clear();
    } else {
      bins.put(CardPlace.valueOf(exchange.unit()), exchange.count());
    }
  }

  private void count(KioskEvent event) {
    switch (event) {
      case KioskEvent.BlankEnded over -> {
        ended.add(over.blank());
        ends.merge(over.end(), 1, Integer::sum);
        into(over.place());
      }
      case KioskEvent.OldCardEnded over -> into(over.place());
      case KioskEvent.Incident incident
          when incident.code().equals(KioskEvent.Incident.DEAD_BLANK) -> {
        ends.merge(BlankEnd.REJECTED, 1, Integer::sum);
        into(CardPlace.HOPPER_BIN);
      }
      default -> {
        // tells nothing of counts
      }
    }
  }

  private void into(CardPlace place) {
    if (BINS.contains(place)) {
      bins.merge(place, 1, Integer::sum);
    }
  }
}
