package id.anjungan.central.custody.store;

import id.anjungan.central.contract.CardPlace;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.custody.CustodyItem;
import id.anjungan.central.custody.CustodyReason;
import id.anjungan.central.platform.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/// One line for each card in custody.
@ApplicationScoped
public class CustodyTable {

  private final Database database;

  @Inject
  public CustodyTable(Database database) {
    this.database = database;
  }

  /// @return false when the card is in the custody of another kiosk
  public boolean put(KioskId kiosk, CustodyItem item, Instant since) {
    int changed =
        database.change(
            "insert into custody (uid, reason, bin, kiosk, since) values (?, ?, ?, ?, ?)"
                + " on conflict (uid) do update set reason = excluded.reason, bin = excluded.bin,"
                + " since = excluded.since where custody.kiosk = excluded.kiosk",
            item.uid().hex(),
            item.reason().name(),
            item.bin().name(),
            kiosk.value(),
            since);
    return changed > 0;
  }

  public void remove(KioskId kiosk, ChipUid uid) {
    database.change("delete from custody where uid = ? and kiosk = ?", uid.hex(), kiosk.value());
  }

  public boolean holds(ChipUid uid) {
    return database
        .first("select 1 from custody where uid = ?", row -> row.getInt(1), uid.hex())
        .isPresent();
  }

  public List<CustodyItem> all() {
    return database.all(
        "select uid, reason, bin from custody order by since, uid",
        row ->
            new CustodyItem(
                new ChipUid(row.getString(1)),
                CustodyReason.valueOf(row.getString(2)),
                CardPlace.valueOf(row.getString(3))));
  }
}
