package id.anjungan.central.custody;

import id.anjungan.central.contract.CardPlace;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.custody.store.CustodyTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/// Who answers for which card, in which bin of which kiosk.
@ApplicationScoped
public class Custody {

  private final CustodyTable table;
  private final Clock clock;

  @Inject
  public Custody(CustodyTable table, Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  /// A card came into a bin. What the same kiosk tells later about it replaces what was told
  /// before.
  ///
  /// @return false when another kiosk answers for this card: nothing was changed
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean hold(KioskId kiosk, ChipUid uid, CustodyReason reason, CardPlace bin) {
    return table.put(kiosk, new CustodyItem(uid, reason, bin), clock.instant());
  }

  /// The card is in a citizen's hand.
  ///
  /// @return false when another kiosk answers for this card: nothing was changed
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean release(KioskId kiosk, ChipUid uid) {
    table.remove(kiosk, uid);
    return !table.holds(uid);
  }

  @Transactional
  public List<CustodyItem> all() {
    return table.all();
  }
}
