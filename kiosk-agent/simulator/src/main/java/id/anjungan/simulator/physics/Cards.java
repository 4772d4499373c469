package id.anjungan.simulator.physics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// All cards of this small world and where each is, kept after every change. The order in which
/// cards were made is their order in a stack. Safe for all threads.
public final class Cards {

  private final CardFile file;
  private final Map<String, Card> byUid = new LinkedHashMap<>();

  Cards(CardFile file) {
    this.file = file;
    file.load().forEach(card -> byUid.put(card.uid(), card));
  }

  public synchronized List<Card> all() {
    return new ArrayList<>(byUid.values());
  }

  public synchronized Optional<Card> find(String uid) {
    return Optional.ofNullable(byUid.get(uid));
  }

  /// The first card of which this holds.
  public synchronized Optional<Card> first(Predicate<Card> holds) {
    return byUid.values().stream().filter(holds).findFirst();
  }

  /// The first card that lies still at the station.
  public Optional<Card> at(Station station) {
    return first(card -> card.isAt(station));
  }

  public synchronized int count(Predicate<Card> holds) {
    return (int) byUid.values().stream().filter(holds).count();
  }

  synchronized void put(Card card) {
    byUid.put(card.uid(), card);
    file.save(byUid.values());
  }

  /// Moves a card by hand if it still lies where it was seen.
  synchronized boolean handOver(Card seen, Station there) {
    if (!seen.equals(byUid.get(seen.uid()))) {
      return false;
    }
    put(seen.at(there));
    return true;
  }
}
