package id.anjungan.central.custody.store;

import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.custody.Incident;
import id.anjungan.central.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Incidents and the cards they are about.
@ApplicationScoped
public class IncidentTable {

  private final Database database;

  @Inject
  public IncidentTable(Database database) {
    this.database = database;
  }

  public void add(KioskId kiosk, Incident incident, String evidence, Instant openedAt) {
    UUID id = UUID.fromString(incident.id());
    database.change(
        "insert into incident (id, kiosk, code, evidence, opened_at) values (?, ?, ?, ?, ?)",
        id,
        kiosk.value(),
        incident.code(),
        evidence,
        openedAt);
    name(id, incident.cards(), false);
    name(id, incident.suspects(), true);
  }

  private void name(UUID incident, List<ChipUid> cards, boolean suspected) {
    for (ChipUid card : cards.stream().distinct().toList()) {
      database.change(
          "insert into incident_card (incident, uid, suspected) values (?, ?, ?)",
          incident,
          card.hex(),
          suspected);
    }
  }

  /// Strikes a card from the suspects of every incident.
  public void clear(ChipUid card) {
    database.change("delete from incident_card where uid = ? and suspected", card.hex());
  }

  public boolean names(ChipUid card) {
    return database
        .first("select 1 from incident_card where uid = ? and not suspected", row -> 1, card.hex())
        .isPresent();
  }

  public List<Incident> all() {
    return database.all(
        "select id, code from incident order by opened_at, id",
        row -> incident(row.getString(1), row.getString(2)));
  }

  private Incident incident(String id, String code) {
    return new Incident(id, code, cards(id, false), cards(id, true));
  }

  private List<ChipUid> cards(String incident, boolean suspected) {
    return database.all(
        "select uid from incident_card where incident = ? and suspected = ? order by uid",
        row -> new ChipUid(row.getString(1)),
        UUID.fromString(incident),
        suspected);
  }
}
