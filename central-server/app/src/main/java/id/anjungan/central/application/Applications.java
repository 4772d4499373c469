package id.anjungan.central.application;

import id.anjungan.central.application.store.RegisterTable;
import id.anjungan.central.application.store.VerificationTable;
import id.anjungan.central.audit.AuditTrail;
import id.anjungan.central.contract.ApplicationOpened;
import id.anjungan.central.contract.ApplicationRequest;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.RegistrationNumber;
import id.anjungan.central.contract.RegistrationProof;
import id.anjungan.central.fleet.Kiosk;
import id.anjungan.central.personalisation.TokenSigner;
import id.anjungan.central.platform.Answer;
import id.anjungan.central.platform.NextStep;
import id.anjungan.central.resident.Biodata;
import id.anjungan.central.resident.Residents;
import id.anjungan.central.security.CentreKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Opens an application after a matched first check: form, registration number, daily register,
/// receipt (REQ-031, REQ-033, REQ-079).
@ApplicationScoped
public class Applications {

  private static final String REGISTER_ENTRY = "PENGGANTIAN KTP-EL RUSAK";

  private final Visits visits;
  private final Cases cases;
  private final VerificationTable verifications;
  private final RegisterTable register;
  private final Residents residents;
  private final AuditTrail audit;
  private final TokenSigner receiptSigner;
  private final Clock clock;

  @Inject
  public Applications(
      Visits visits,
      Cases cases,
      VerificationTable verifications,
      RegisterTable register,
      Residents residents,
      AuditTrail audit,
      CentreKeys keys,
      Clock clock) {
    this.visits = visits;
    this.cases = cases;
    this.verifications = verifications;
    this.register = register;
    this.residents = residents;
    this.audit = audit;
    this.receiptSigner = TokenSigner.ofJwk(keys.receipt());
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public Answer<ApplicationOpened> open(Kiosk kiosk, ApplicationRequest request) {
    return visits
        .living(kiosk.id(), request.visit())
        .then(visit -> {
          Optional<Finger> finger = verifications.finger(request.verificationId(), visit.id());
          Optional<Answer<ApplicationOpened>> refusal = refusal(request, visit, finger);
          return refusal.orElseGet(() -> opened(kiosk, request, visit, finger.orElseThrow()));
        });
  }

  private Optional<Answer<ApplicationOpened>> refusal(
      ApplicationRequest request, Visit visit, Optional<Finger> finger) {
    if (!ServicesOffered.contains(request.service())) {
      return no(422, "SERVICE_NOT_OFFERED", request.service().label() + " is not offered yet");
    }
    if (finger.isEmpty()) {
      return no(409, "NOT_VERIFIED", "no matched first check of this visit has that id");
    }
    if (!visit.card().equals(request.oldCard())) {
      return no(422, "OLD_CARD_DIFFERS", "the visit is bound to another card");
    }
    if (cases.ofVisit(visit.id()).isPresent()) {
      return no(409, "APPLICATION_KNOWN", "this visit has an application already");
    }
    return Optional.empty();
  }

  private static Optional<Answer<ApplicationOpened>> no(int status, String code, String detail) {
    return Optional.of(Answer.refused(status, code, detail, NextStep.SEE_OFFICE));
  }

  private Answer<ApplicationOpened> opened(
      Kiosk kiosk, ApplicationRequest request, Visit visit, Finger finger) {
    Instant now = clock.instant();
    LocalDate day = kiosk.localDay(now);
    Biodata applicant = residents.find(visit.holder()).orElseThrow().biodata();
    int n = register.next(kiosk.regencyDigits(), day);
    RegistrationNumber number = RegistrationNumber.of(kiosk.regencyDigits(), day, n);
    cases.open(
        newCase(number, visit),
        request.service(),
        F102Form.damagedCard(applicant, finger).json(),
        now);
    register.enter(kiosk.regencyDigits(), day, n, number, REGISTER_ENTRY);
    audit.note(kiosk.id(), "APPLICATION_OPENED", visit.holder(), number + " " + visit.id());
    return Answer.of(
        new ApplicationOpened(
            number, now, ServicesOffered.TIME_LIMIT, receipt(kiosk, number, now)));
  }

  private static Case newCase(RegistrationNumber number, Visit visit) {
    return new Case(
        number,
        visit.id(),
        visit.kiosk(),
        visit.holder(),
        visit.card(),
        Optional.empty(),
        CaseState.OPENED);
  }

  private String receipt(Kiosk kiosk, RegistrationNumber number, Instant now) {
    return receiptSigner.sign(new RegistrationProof(number, kiosk.id(), now));
  }
}
