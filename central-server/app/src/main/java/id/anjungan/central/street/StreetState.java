package id.anjungan.central.street;

import id.anjungan.central.application.Cases;
import id.anjungan.central.card.Card;
import id.anjungan.central.card.Cards;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.Nik;
import id.anjungan.central.custody.Custody;
import id.anjungan.central.custody.Incident;
import id.anjungan.central.custody.Incidents;
import id.anjungan.central.stock.Blanks;
import id.anjungan.central.street.StreetMessages.CardLine;
import id.anjungan.central.street.StreetMessages.CaseLine;
import id.anjungan.central.street.StreetMessages.CustodyLine;
import id.anjungan.central.street.StreetMessages.IncidentLine;
import id.anjungan.central.street.StreetMessages.State;
import id.anjungan.central.street.StreetMessages.StockLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What the centre's records hold, for the street to compare with its physical truth.
@ApplicationScoped
public class StreetState {

  private final Cases cases;
  private final Cards cards;
  private final Blanks blanks;
  private final Custody custody;
  private final Incidents incidents;

  @Inject
  public StreetState(
      Cases cases, Cards cards, Blanks blanks, Custody custody, Incidents incidents) {
    this.cases = cases;
    this.cards = cards;
    this.blanks = blanks;
    this.custody = custody;
    this.incidents = incidents;
  }

  /// Case and cards of one person; stock, custody and incidents of all.
  @Transactional
  State of(Nik nik) {
    return new State(
        cases
            .newestOf(nik)
            .map(newest -> new CaseLine(newest.number(), newest.state().name()))
            .orElse(null),
        cards.of(nik).stream()
            .sorted(Comparator.comparing(Card::issuedOn).thenComparing(Card::uid))
            .map(card -> new CardLine(card.uid(), card.state().word()))
            .toList(),
        blanks.all().stream()
            .map(blank -> new StockLine(blank.uid(), blank.state().name(), blank.hopper()))
            .toList(),
        custody.all().stream()
            .map(item -> new CustodyLine(item.uid(), item.reason().name(), item.bin().name()))
            .toList(),
        incidents.all().stream()
            .map(incident -> new IncidentLine(incident.id(), named(incident)))
            .toList());
  }

  /// The cards that an incident is about, or may be about.
  private static List<ChipUid> named(Incident incident) {
    return Stream.concat(incident.cards().stream(), incident.suspects().stream()).toList();
  }
}
