package id.anjungan.central.custody;

import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.custody.store.IncidentTable;
import id.anjungan.central.platform.Ids;
import id.anjungan.central.platform.KeptText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/// Incidents are opened by kiosks and by the centre's own doubts, and closed by people only.
@ApplicationScoped
public class Incidents {

  private static final int LONGEST_CODE = 64;
  private static final int LONGEST_EVIDENCE = 20_000;

  private final IncidentTable table;
  private final Ids ids;
  private final Clock clock;

  @Inject
  public Incidents(IncidentTable table, Ids ids, Clock clock) {
    this.table = table;
    this.ids = ids;
    this.clock = clock;
  }

  /// @param evidence plain words without personal data
  @Transactional(Transactional.TxType.MANDATORY)
  public void open(KioskId kiosk, String code, List<ChipUid> cards, String evidence) {
    open(kiosk, code, cards, List.of(), evidence);
  }

  /// Opens one about a card that could not tell its UID.
  ///
  /// @param suspects the cards that it can be
  @Transactional(Transactional.TxType.MANDATORY)
  public void openAboutOneOf(KioskId kiosk, String code, List<ChipUid> suspects, String evidence) {
    open(kiosk, code, List.of(), suspects, evidence);
  }

  private void open(
      KioskId kiosk, String code, List<ChipUid> cards, List<ChipUid> suspects, String evidence) {
    String kept = KeptText.of(code, LONGEST_CODE);
    table.add(
        kiosk,
        new Incident(ids.uuid(), kept, cards, suspects),
        KeptText.of(evidence, LONGEST_EVIDENCE),
        clock.instant());
  }

  /// The card has told its UID: no incident about an unread card can be about it.
  @Transactional(Transactional.TxType.MANDATORY)
  public void seen(ChipUid card) {
    table.clear(card);
  }

  /// Opens one unless there is an incident about this card already.
  @Transactional(Transactional.TxType.MANDATORY)
  public void openOnce(KioskId kiosk, String code, ChipUid card, String evidence) {
    if (!table.names(card)) {
      open(kiosk, code, List.of(card), evidence);
    }
  }

  @Transactional
  public List<Incident> all() {
    return table.all();
  }
}
