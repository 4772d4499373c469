package id.anjungan.central.application;

import id.anjungan.central.application.store.VerificationTable;
import id.anjungan.central.audit.AuditTrail;
import id.anjungan.central.biometrics.Challenges;
import id.anjungan.central.biometrics.Impression;
import id.anjungan.central.biometrics.RecordedFinger;
import id.anjungan.central.biometrics.Recordings;
import id.anjungan.central.contract.CaptureClaims;
import id.anjungan.central.contract.CardFields;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.FingerVerdict;
import id.anjungan.central.contract.SignedCapture;
import id.anjungan.central.fleet.Kiosk;
import id.anjungan.central.personalisation.PrintData;
import id.anjungan.central.platform.Answer;
import id.anjungan.central.platform.Ids;
import id.anjungan.central.platform.NextStep;
import id.anjungan.central.resident.Residents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/// Who is this: one finger against the record of the card's holder, before anything is made or
/// shown (REQ-034).
@ApplicationScoped
public class FirstChecks {

  private final Captures captures;
  private final Challenges challenges;
  private final Recordings recordings;
  private final Residents residents;
  private final VerificationTable verifications;
  private final AuditTrail audit;
  private final Ids ids;
  private final Clock clock;

  @Inject
  public FirstChecks(
      Captures captures,
      Challenges challenges,
      Recordings recordings,
      Residents residents,
      VerificationTable verifications,
      AuditTrail audit,
      Ids ids,
      Clock clock) {
    this.captures = captures;
    this.challenges = challenges;
    this.recordings = recordings;
    this.residents = residents;
    this.verifications = verifications;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public Answer<FingerVerdict> verify(Kiosk kiosk, SignedCapture signed) {
    return captures
        .accept(kiosk, CheckStep.FIRST, signed)
        .then(accepted -> compare(kiosk, accepted.visit(), accepted.claims()));
  }

  private Answer<FingerVerdict> compare(Kiosk kiosk, Visit visit, CaptureClaims claims) {
    Optional<RecordedFinger> recorded = recordings.of(visit.holder()).of(claims.finger());
    if (recorded.isEmpty()) {
      return Answer.refused(
          422, "FINGER_NOT_RECORDED", "that finger was never recorded", NextStep.SEE_OFFICE);
    }
    int triesLeft = challenges.triesLeft(visit.id(), CheckStep.FIRST);
    return Answer.of(
        switch (Impression.of(claims)) {
          case Impression.Unusable(int quality) -> unusable(visit, claims, quality, triesLeft);
          case Impression.Usable usable ->
              judged(kiosk, visit, claims, usable.score(recorded.get().template()), triesLeft);
        });
  }

  private FingerVerdict unusable(Visit visit, CaptureClaims claims, int quality, int triesLeft) {
    note(visit, "FIRST_CHECK_UNUSABLE", claims, "quality " + quality);
    return new FingerVerdict.Unusable(quality, triesLeft);
  }

  private FingerVerdict judged(
      Kiosk kiosk, Visit visit, CaptureClaims claims, double score, int triesLeft) {
    if (!Impression.matches(score)) {
      note(visit, "FIRST_CHECK_NO_MATCH", claims, "score " + Math.round(score));
      return new FingerVerdict.NoMatch(score, triesLeft);
    }
    note(visit, "FIRST_CHECK_MATCH", claims, "score " + Math.round(score));
    String id = ids.uuid();
    verifications.add(id, visit, claims.finger(), score, clock.instant());
    return new FingerVerdict.Match(id, score, fields(kiosk, visit));
  }

  private CardFields fields(Kiosk kiosk, Visit visit) {
    return PrintData.fields(
        residents.find(visit.holder()).orElseThrow().biodata(), kiosk.localDay(clock.instant()));
  }

  private void note(Visit visit, String action, CaptureClaims claims, String result) {
    audit.note(
        visit.kiosk(),
        action,
        visit.holder(),
        visit.id() + " " + claims.finger().label() + " " + result);
  }
}
