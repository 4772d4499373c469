package id.anjungan.central.application;

import id.anjungan.central.application.store.CaseRow;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.Nik;
import id.anjungan.central.contract.OldCardEnd;
import id.anjungan.central.contract.RegistrationNumber;
import id.anjungan.central.contract.ServiceReason;
import id.anjungan.central.contract.VisitId;
import id.anjungan.central.platform.Answer;
import id.anjungan.central.platform.NextStep;
import id.anjungan.central.platform.Records;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/// All cases and their states.
@ApplicationScoped
public class Cases {

  private final Records records;

  @Inject
  public Cases(Records records) {
    this.records = records;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void open(Case opened, ServiceReason service, String form, Instant now) {
    records.add(new CaseRow(opened, service, form, now));
    records.flush();
  }

  @Transactional
  public Optional<Case> ofVisit(VisitId visit) {
    return records.list(CaseRow.class, CaseRow.OF_VISIT, visit.value()).stream()
        .map(CaseRow::toCase)
        .findFirst();
  }

  /// The newest case in which this card is to be replaced.
  @Transactional
  public Optional<Case> ofOldCard(ChipUid card) {
    return records.list(CaseRow.class, CaseRow.OF_OLD_CARD, card.hex()).stream()
        .map(CaseRow::toCase)
        .findFirst();
  }

  /// Whether this card was ever kept for its replacement: it lies in a bin, to be destroyed.
  @Transactional
  public boolean wasRetained(ChipUid oldCard) {
    return records.list(CaseRow.class, CaseRow.OF_OLD_CARD, oldCard.hex()).stream()
        .map(CaseRow::toCase)
        .anyMatch(c -> c.oldCardEnd().filter(end -> end == OldCardEnd.RETAINED).isPresent());
  }

  /// The newest case of a person.
  @Transactional
  public Optional<Case> newestOf(Nik holder) {
    return records.list(CaseRow.class, CaseRow.OF_PERSON, holder.digits()).stream()
        .map(CaseRow::toCase)
        .findFirst();
  }

  /// The case, when it is this kiosk's and still worked on.
  @Transactional(Transactional.TxType.MANDATORY)
  public Answer<Case> living(KioskId kiosk, RegistrationNumber number) {
    Optional<Case> found = find(number).filter(c -> c.kiosk().equals(kiosk));
    if (found.isEmpty()) {
      return Answer.refused(
          404, "APPLICATION_UNKNOWN", "no such application at this kiosk", NextStep.BEGIN_ANEW);
    }
    return found.get().state().isLiving()
        ? Answer.of(found.get())
        : Answer.refused(
            409,
            "APPLICATION_ENDED",
            "the application is " + found.get().state(),
            NextStep.SEE_OFFICE);
  }

  @Transactional
  public Optional<Case> find(RegistrationNumber number) {
    return records.find(CaseRow.class, number.value()).map(CaseRow::toCase);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void move(RegistrationNumber number, CaseState to) {
    records.find(CaseRow.class, number.value()).ifPresent(row -> row.move(to));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public void oldCardEnded(RegistrationNumber number, OldCardEnd end) {
    records.find(CaseRow.class, number.value()).ifPresent(row -> row.oldCardEnded(end));
  }
}
