package id.anjungan.central.audit;

import id.anjungan.central.audit.store.AuditTable;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.Nik;
import id.anjungan.central.platform.KeptText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/// Who did what to whom: an append-only hash chain. A line lives and dies with the transaction that
/// noted it.
@ApplicationScoped
public class AuditTrail {

  private static final int LONGEST_DETAIL = 400;

  private final AuditTable table;

  @Inject
  public AuditTrail(AuditTable table) {
    this.table = table;
  }

  /// Notes what a kiosk did. The line is written at the end of the running transaction.
  ///
  /// @param detail chip UIDs, order ids and codes only
  @Transactional(Transactional.TxType.MANDATORY)
  public void note(KioskId kiosk, String action, @Nullable Nik subject, String detail) {
    note("kiosk:" + kiosk.value(), action, subject, detail);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void note(String actor, String action, @Nullable Nik subject, String detail) {
    table.appendAtEnd(actor, action, subject, KeptText.of(detail, LONGEST_DETAIL));
  }

  /// Walks the whole chain.
  @Transactional
  public ChainCheck check() {
    ChainCheck check = new ChainCheck();
    table.forEach(check::take);
    return check;
  }
}
