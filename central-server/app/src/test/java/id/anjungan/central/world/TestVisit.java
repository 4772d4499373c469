package id.anjungan.central.world;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.central.contract.ApplicationOpened;
import id.anjungan.central.contract.ApplicationRequest;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.CaptureClaims;
import id.anjungan.central.contract.CardNumber;
import id.anjungan.central.contract.CardOrder;
import id.anjungan.central.contract.CardSighting;
import id.anjungan.central.contract.Challenge;
import id.anjungan.central.contract.ChallengeRequest;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.ChipScript;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.FingerVerdict;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.KioskPaths;
import id.anjungan.central.contract.KioskReport;
import id.anjungan.central.contract.LockProof;
import id.anjungan.central.contract.OrderRequest;
import id.anjungan.central.contract.ReleaseRequest;
import id.anjungan.central.contract.ReleaseVerdict;
import id.anjungan.central.contract.Reports;
import id.anjungan.central.contract.ReportsAccepted;
import id.anjungan.central.contract.ScriptRequest;
import id.anjungan.central.contract.ServiceReason;
import id.anjungan.central.contract.SightingVerdict;
import id.anjungan.central.contract.SignedCapture;
import id.anjungan.central.contract.VisitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// One visit of one citizen at one kiosk: every step as the agent would take it.
public final class TestVisit {

  public static final Blob NONCE = new Blob(new byte[16]);
  private static final Instant NOON = Instant.parse("2026-11-25T05:00:00Z");

  private final TestKiosk kiosk;
  private final TestCitizen citizen;
  private final VisitId visit = new VisitId(UUID.randomUUID().toString());
  private final ChipUid oldCard;
  private final CardNumber oldNumber;
  private final String journal = UUID.randomUUID().toString();
  private long reports;

  public TestVisit(TestKiosk kiosk, TestCitizen citizen, JsonNode entered) {
    this.kiosk = kiosk;
    this.citizen = citizen;
    this.oldCard = new ChipUid(entered.get("oldCard").get("uid").asText());
    this.oldNumber = new CardNumber(entered.get("oldCard").get("cardNumber").asText());
  }

  public VisitId id() {
    return visit;
  }

  public ChipUid oldCard() {
    return oldCard;
  }

  public CardSighting sighting() {
    return new CardSighting(visit, oldCard, citizen.nik(), oldNumber, true, 2, NOON);
  }

  public SightingVerdict see() {
    return kiosk.ask(KioskPaths.SIGHTINGS, sighting(), SightingVerdict.class);
  }

  public Challenge challenge(CheckStep step) {
    ChallengeRequest request = new ChallengeRequest(visit, step, Finger.RIGHT_INDEX);
    return kiosk.ask(KioskPaths.CHALLENGES, request, Challenge.class);
  }

  /// A capture of the right index finger that answers a fresh challenge.
  public SignedCapture capture(CheckStep step, Blob image) {
    return kiosk.sign(claims(step, challenge(step), image));
  }

  public CaptureClaims claims(CheckStep step, Challenge challenge, Blob image) {
    return new CaptureClaims(
        kiosk.id(),
        visit,
        step,
        Finger.RIGHT_INDEX,
        challenge.id(),
        challenge.nonce(),
        image,
        500,
        80,
        "ZFM-TEST",
        NOON);
  }

  public FingerVerdict verify(Blob image) {
    return kiosk.ask(
        KioskPaths.VERIFICATIONS, capture(CheckStep.FIRST, image), FingerVerdict.class);
  }

  public ApplicationOpened apply() {
    FingerVerdict.Match match = (FingerVerdict.Match) verify(citizen.press());
    ApplicationRequest request =
        new ApplicationRequest(visit, ServiceReason.DAMAGED, match.verificationId(), oldCard);
    return kiosk.ask(KioskPaths.APPLICATIONS, request, ApplicationOpened.class);
  }

  public OrderRequest orderRequest(ApplicationOpened opened, ChipUid blank) {
    return new OrderRequest(opened.registrationNumber(), blank, "HOPPER-1");
  }

  public CardOrder order(ApplicationOpened opened, ChipUid blank) {
    return kiosk.ask(KioskPaths.ORDERS, orderRequest(opened, blank), CardOrder.class);
  }

  /// Writes and locks the chip and asks for its release with this picture.
  public ReleaseRequest made(CardOrder order, ChipUid blank, Blob image) {
    TestChip chip = new TestChip(blank);
    ScriptRequest request = new ScriptRequest(order.order(), blank, chip.challenge());
    ChipScript script = kiosk.ask(KioskPaths.SCRIPTS, request, ChipScript.class);
    LockProof proof = chip.write(script, order.cardNumber());
    return new ReleaseRequest(
        order.order(), blank, NONCE, proof, chip.read(), capture(CheckStep.SECOND, image));
  }

  public ReleaseVerdict release(ReleaseRequest request) {
    return kiosk.ask(KioskPaths.RELEASES, request, ReleaseVerdict.class);
  }

  /// Tells events in the order of this visit's own journal.
  public ReportsAccepted tell(KioskEvent... events) {
    List<KioskReport> told = new ArrayList<>();
    for (KioskEvent event : events) {
      told.add(report(++reports, event));
    }
    return kiosk.ask(KioskPaths.REPORTS, new Reports(told), ReportsAccepted.class);
  }

  public KioskReport report(long n, KioskEvent event) {
    return new KioskReport(journal, n, NOON, 0, event);
  }
}
