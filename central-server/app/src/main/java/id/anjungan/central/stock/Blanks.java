package id.anjungan.central.stock;

import id.anjungan.central.contract.BlankEnd;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.platform.Records;
import id.anjungan.central.stock.store.BlankRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// The ledger of blanks by chip UID: each is somewhere, and ends once.
@ApplicationScoped
public class Blanks {

  private final Records records;

  @Inject
  public Blanks(Records records) {
    this.records = records;
  }

  /// Ships and loads a blank. One that is known stays as it is.
  @Transactional
  public void load(KioskId kiosk, String hopper, ChipUid uid) {
    if (find(uid).isEmpty()) {
      records.add(new BlankRow(new Blank(uid, kiosk, hopper, BlankState.LOADED)));
    }
  }

  @Transactional
  public Optional<Blank> find(ChipUid uid) {
    return records.find(BlankRow.class, uid.hex()).map(BlankRow::blank);
  }

  @Transactional
  public List<Blank> all() {
    return records.list(BlankRow.class, BlankRow.ALL).stream().map(BlankRow::blank).toList();
  }

  /// What lies unused in the hoppers of a kiosk, as far as the ledger knows.
  @Transactional
  public List<Blank> loaded(KioskId kiosk) {
    return records
        .list(BlankRow.class, BlankRow.OF_KIOSK, kiosk.value(), BlankState.LOADED)
        .stream()
        .map(BlankRow::blank)
        .toList();
  }

  /// It left the hopper. @return false when that could not be, or was known
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean fed(ChipUid uid) {
    return records.find(BlankRow.class, uid.hex()).map(BlankRow::feed).orElse(false);
  }

  /// Binds it to an order. @return false when it is used already
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean order(ChipUid uid) {
    return records.locked(BlankRow.class, uid.hex()).map(BlankRow::order).orElse(false);
  }

  /// It reached its terminal state. @return false when it had one, or is not known
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean ended(ChipUid uid, BlankEnd end) {
    BlankState state =
        switch (end) {
          case TAKEN -> BlankState.ISSUED;
          case REJECTED -> BlankState.REJECTED;
          case MISMATCHED -> BlankState.MISMATCHED;
          case RETRACTED -> BlankState.RETRACTED;
          case UNCERTAIN -> BlankState.UNCERTAIN;
        };
    return records.find(BlankRow.class, uid.hex()).map(row -> row.end(state)).orElse(false);
  }
}
