package id.anjungan.central.stock.store;

import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.stock.Blank;
import id.anjungan.central.stock.BlankState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/// A blank as it lies in the ledger.
@Entity
@Table(name = "blank")
public class BlankRow {

  public static final String ALL = "select b from BlankRow b order by b.uid";
  public static final String OF_KIOSK =
      "select b from BlankRow b where b.kiosk = ?1 and b.state = ?2 order by b.uid";

  @Id private String uid;
  private String kiosk;
  private String hopper;

  @Enumerated(EnumType.STRING)
  private BlankState state;

  @Version private long version;

  @SuppressWarnings("NullAway.Init")
  protected BlankRow() {}

  public BlankRow(Blank blank) {
    this.uid = blank.uid().hex();
    this.kiosk = blank.kiosk().value();
    this.hopper = blank.hopper();
    this.state = blank.state();
  }

  public boolean feed() {
    return move(state == BlankState.LOADED, BlankState.FED);
  }

  public boolean order() {
    return move(state.isUnused(), BlankState.ORDERED);
  }

  /// @param end a terminal state; the first one stays for ever
  public boolean end(BlankState end) {
    return move(state.isLiving(), end);
  }

  private boolean move(boolean allowed, BlankState to) {
    if (allowed) {
      state = to;
    }
    return allowed;
  }

  public Blank blank() {
    return new Blank(new ChipUid(uid), new KioskId(kiosk), hopper, state);
  }
}
