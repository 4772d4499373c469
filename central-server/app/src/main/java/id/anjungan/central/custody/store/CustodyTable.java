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

  public void put(KioskId kiosk, CustodyItem item, Instant since) {
    database.change(
        "insert into custody (uid, reason, bin, kiosk, since) values (?, ?, ?, ?, ?)"
            + " on conflict (uid) do update set reason = excluded.reason, bin = excluded.bin,"
            + " kiosk = excluded.kiosk, since = excluded.since",
        item.uid().hex(),
        item.reason().name(),
        item.bin().name(),
        kiosk.value(),
        since);
  }

  public void remove(ChipUid uid) {
    database.change("delete from custody where uid = ?", uid.hex());
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
