package id.anjungan.agent.issuance;

import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.journal.Power;
import id.anjungan.central.contract.ChipUid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Where every card of the machine really is; only motors and the citizen change it.
final class Truth {

  enum Place {
    STACK,
    HOPPER_RF,
    HOPPER_REAR,
    HOPPER_BIN,
    PRINTER_ENTRY,
    CONTACTLESS,
    PRINT_STATION,
    BEZEL,
    REJECT_BOX,
    MOUTH,
    LATCH,
    ACCEPTOR_BIN,
    CITIZEN
  }

  enum ChipState {
    BLANK,
    LOCKED,
    ACTIVE,
    DEAD
  }

  /// One card. @param target set while it lies between two stations, after the power went
  record Card(ChipUid uid, boolean old, Place place, ChipState chip, @Nullable Place target) {
    Card at(Place where) {
      return new Card(uid, old, where, chip, null);
    }

    Card between(Place towards) {
      return new Card(uid, old, place, chip, towards);
    }

    Card with(ChipState state) {
      return new Card(uid, old, place, state, target);
    }
  }

  /// How one order to a motor goes wrong.
  record Fault(FaultCode code, boolean moves, boolean sticks) {}

  /// Where a card that lay between stations comes to stand when its unit is set ready.
  enum Between {
    BACK,
    ON,
    STUCK
  }

  private final Map<ChipUid, Card> cards = new LinkedHashMap<>();
  private final Map<Integer, Fault> faults = new LinkedHashMap<>();
  private final Set<ChipUid> stuck = new HashSet<>();
  private final List<String> orders = new ArrayList<>();
  private final Power power;
  private final Between between;

  Truth(Power power, Between between) {
    this.power = power;
    this.between = between;
  }

  void put(Card card) {
    cards.put(card.uid(), card);
  }

  List<Card> cards() {
    return List.copyOf(cards.values());
  }

  Card card(ChipUid uid) {
    return cards.get(uid);
  }

  Optional<Card> at(Place... places) {
    return find(card -> List.of(places).contains(card.place()) && card.target() == null);
  }

  int count(Place place) {
    return (int)
        cards.values().stream()
            .filter(card -> card.place() == place && card.target() == null)
            .count();
  }

  Optional<Card> find(Predicate<Card> which) {
    return cards.values().stream().filter(which).findFirst();
  }

  /// Lets the n-th order (counted over all units and the life) go wrong.
  void fail(int order, Fault fault) {
    faults.put(order, fault);
  }

  boolean isStuck(ChipUid uid) {
    return stuck.contains(uid);
  }

  /// What was stuck may come loose while the power is off.
  void powerOff() {
    if (between != Between.STUCK) {
      stuck.clear();
    }
  }

  List<String> orders() {
    return orders;
  }

  /// An order to move the card at one of these places to another. @return null when it was done
  @Nullable FaultCode move(String order, Place target, Place... from) {
    int number = orders.size();
    orders.add(order);
    power.instant("order " + order);
    Card card = at(from).orElse(null);
    if (card == null) {
      return FaultCode.NO_MEDIA;
    }
    Fault fault = faults.get(number);
    if (fault != null) {
      return moveBadly(card, target, fault);
    }
    put(card.between(target));
    power.instant("moving " + order);
    put(card.at(target));
    power.instant("done " + order);
    return null;
  }

  private FaultCode moveBadly(Card card, Place target, Fault fault) {
    if (fault.sticks()) {
      put(card.between(target));
      stuck.add(card.uid());
    } else if (fault.moves()) {
      put(card.at(target));
    }
    power.instant("failed motion");
    return fault.code();
  }

  /// Sets a unit ready. @return false when a card of it stays stuck between stations
  boolean settle(Predicate<Card> ofUnit) {
    Optional<Card> lost = find(card -> card.target() != null && ofUnit.test(card));
    if (lost.isEmpty()) {
      return true;
    }
    Card card = lost.get();
    if (stuck.contains(card.uid())) {
      return false;
    }
    switch (between) {
      case BACK -> put(card.at(card.place()));
      case ON -> put(card.at(Objects.requireNonNull(card.target())));
      case STUCK -> {
        stuck.add(card.uid());
        return false;
      }
    }
    return true;
  }
}
