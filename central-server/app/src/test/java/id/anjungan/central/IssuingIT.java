package id.anjungan.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import id.anjungan.central.contract.ApplicationOpened;
import id.anjungan.central.contract.BlankEnd;
import id.anjungan.central.contract.CardOrder;
import id.anjungan.central.contract.CardPlace;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.KioskPaths;
import id.anjungan.central.contract.OldCardEnd;
import id.anjungan.central.contract.OrderRequest;
import id.anjungan.central.contract.RegistrationProof;
import id.anjungan.central.contract.ReleaseRequest;
import id.anjungan.central.contract.ReleaseToken;
import id.anjungan.central.contract.ReleaseVerdict;
import id.anjungan.central.contract.Reports;
import id.anjungan.central.contract.ReportsAccepted;
import id.anjungan.central.contract.ServiceOffer;
import id.anjungan.central.contract.ServiceReason;
import id.anjungan.central.contract.SightingVerdict;
import id.anjungan.central.contract.WireCodec;
import id.anjungan.central.world.Records;
import id.anjungan.central.world.TestChip;
import id.anjungan.central.world.TestCitizen;
import id.anjungan.central.world.TestKiosk;
import id.anjungan.central.world.TestStreet;
import id.anjungan.central.world.TestVisit;
import java.io.File;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The exchange of a card over the real wire: mutual TLS, PostgreSQL, Payara Micro.
@ExtendWith(ArquillianExtension.class)
class IssuingIT {

  private final TestKiosk kiosk = TestKiosk.named("STREET-01");
  private final TestCitizen citizen = TestCitizen.withCard("damaged");

  @ArquillianResource private URL base;
  private TestStreet street;
  private ChipUid blank;
  private TestVisit visit;

  @Deployment(testable = false)
  static WebArchive centre() {
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/ROOT.war"));
  }

  @BeforeEach
  void enter() {
    street = new TestStreet(base);
    street.enter(kiosk);
    blank = street.load(kiosk);
    visit = new TestVisit(kiosk, citizen, street.enter(citizen));
    visit.see();
  }

  private ReleaseVerdict released(ApplicationOpened opened) {
    CardOrder order = visit.order(opened, blank);
    return visit.release(visit.made(order, blank, citizen.press()));
  }

  private KioskEvent.BlankEnded ended(ChipUid uid, BlankEnd end, CardPlace place) {
    return new KioskEvent.BlankEnded(uid, null, end, place, "test");
  }

  private KioskEvent.OldCardEnded oldCard(OldCardEnd end, CardPlace place) {
    return new KioskEvent.OldCardEnded(visit.id(), visit.oldCard(), end, place);
  }

  private KioskEvent.VisitEnded visitEnded(String outcome) {
    return new KioskEvent.VisitEnded(visit.id(), null, outcome, "test");
  }

  @Test
  @DisplayName(
      "A card is exchanged: the new one is active, the old one void and in custody (REQ-004)")
  void cardIsExchanged() {
    released(visit.apply());
    visit.tell(
        new KioskEvent.BlankFed(blank, "HOPPER-1"),
        oldCard(OldCardEnd.RETAINED, CardPlace.ACCEPTOR_BIN),
        ended(blank, BlankEnd.TAKEN, CardPlace.CITIZEN),
        visitEnded("CARD_TAKEN"));

    assertEquals("ACTIVE", street.cardState(citizen.nik(), blank));
    assertEquals("VOID", street.cardState(citizen.nik(), visit.oldCard()));
    assertEquals("ISSUED", street.stockState(citizen.nik(), blank));
    assertEquals("REPLACED ACCEPTOR_BIN", street.custody(citizen.nik(), visit.oldCard()));
    assertEquals("HANDED_OVER", street.caseState(citizen.nik()));
  }

  @Test
  @DisplayName("The receipt proves number and kiosk and is signed by the published key (REQ-079)")
  void receiptIsSigned() throws Exception {
    ApplicationOpened opened = visit.apply();

    JWSObject receipt = JWSObject.parse(opened.receipt());
    ECKey key = ECKey.parse(street.get("/keys/receipt.jwk").body());
    RegistrationProof proof =
        WireCodec.read(receipt.getPayload().toBytes(), RegistrationProof.class);
    assertTrue(receipt.verify(new ECDSAVerifier(key)));
    assertEquals(opened.registrationNumber(), proof.registrationNumber());
    assertEquals(kiosk.id(), proof.kiosk());
    assertTrue(!receipt.getPayload().toString().contains(citizen.nik().digits()));
  }

  @Test
  @DisplayName(
      "An application is kept as form F-1.02 with the ticks of a damaged card, and entered in the"
          + " daily register once (REQ-013, REQ-016, REQ-031, REQ-033)")
  void applicationIsFormAndRegisterEntry() {
    String number = visit.apply().registrationNumber().value();
    String ours = "registration_number = '" + number + "'";

    assertEquals(1, Records.count("daily_register", ours));
    assertEquals(
        1,
        Records.count(
            "application_case",
            ours
                + " and form like '%F-1.02%' and form like '%II-II.C2%'"
                + " and form like '%III.KTP_EL_RUSAK%'"));
  }

  @Test
  @DisplayName(
      "The service is offered free of charge, done within one working day (REQ-069, REQ-075)")
  void serviceIsFreeAndQuick() {
    var known = (SightingVerdict.Known) visit.see();
    ServiceOffer offer = known.services().getFirst();
    assertEquals(ServiceReason.DAMAGED, offer.reason());
    assertEquals(0, offer.feeRupiah());
    assertTrue(offer.timeLimit().id().contains("1 hari kerja"), offer.timeLimit().id());
  }

  @Test
  @DisplayName(
      "The token binds kiosk, case, chip, old card and nonce, and activates this chip (REQ-051)")
  void tokenBindsEverything() throws Exception {
    ApplicationOpened opened = visit.apply();
    ReleaseVerdict.Released verdict = (ReleaseVerdict.Released) released(opened);

    ReleaseToken token =
        WireCodec.read(JWSObject.parse(verdict.token()).getPayload().toBytes(), ReleaseToken.class);
    assertEquals(kiosk.id(), token.kiosk());
    assertEquals(opened.registrationNumber(), token.registrationNumber());
    assertEquals(blank, token.chip());
    assertEquals(visit.oldCard(), token.oldCard());
    assertEquals(TestVisit.NONCE, token.nonce());
    assertEquals(new TestChip(blank).activation(), token.activation());
  }

  @Test
  @DisplayName(
      "Another finger four times at the new card: mismatch, no token, a person decides (REQ-052)")
  void mismatchGoesToTheOffice() {
    ApplicationOpened opened = visit.apply();
    CardOrder order = visit.order(opened, blank);
    ReleaseRequest first = visit.made(order, blank, citizen.pressOfSomeoneElse());
    for (int left = 3; left >= 0; left--) {
      ReleaseRequest attempt =
          left == 3 ? first : visit.made(order, blank, citizen.pressOfSomeoneElse());
      ReleaseVerdict.NoMatch verdict = (ReleaseVerdict.NoMatch) visit.release(attempt);
      assertEquals(left, verdict.triesLeft());
    }

    assertEquals("TO_OFFICE", street.caseState(citizen.nik()));
    assertEquals("VOID", street.cardState(citizen.nik(), blank));
    assertEquals("ACTIVE", street.cardState(citizen.nik(), visit.oldCard()));
    assertEquals("ORDER_NOT_OPEN", kiosk.refused(KioskPaths.RELEASES, first));
  }

  @Test
  @DisplayName("A chip that holds something else is spoiled and never released (REQ-053)")
  void chipWithOtherContentIsSpoiled() {
    CardOrder order = visit.order(visit.apply(), blank);
    ReleaseRequest made = visit.made(order, blank, citizen.press());
    ReleaseRequest lied =
        new ReleaseRequest(
            made.order(),
            made.chip(),
            made.nonce(),
            new TestChip(blank).falseProof(),
            made.readBack(),
            made.capture());

    ReleaseVerdict.BadCard verdict = (ReleaseVerdict.BadCard) visit.release(lied);
    assertEquals("LOCK_PROOF_FALSE", verdict.code());
    assertEquals("VOID", street.cardState(citizen.nik(), blank));
    assertEquals("ACTIVE", street.cardState(citizen.nik(), visit.oldCard()));
  }

  @Test
  @DisplayName("One more blank is tried after a spoiled one, and not a third (REQ-053)")
  void oneMoreBlankIsTried() {
    ApplicationOpened opened = visit.apply();
    visit.order(opened, blank);
    ChipUid second = street.load(kiosk);
    ChipUid third = street.load(kiosk);
    visit.order(opened, second);

    assertEquals("REJECTED", street.stockState(citizen.nik(), blank));
    OrderRequest more = visit.orderRequest(opened, third);
    assertEquals("TWO_SPOILED_BLANKS", kiosk.refused(KioskPaths.ORDERS, more));
  }

  @Test
  @DisplayName("A new card that was not taken is taken back into custody (REQ-059)")
  void cardNotTakenIsTakenBack() {
    released(visit.apply());
    visit.tell(
        oldCard(OldCardEnd.RETAINED, CardPlace.ACCEPTOR_BIN),
        ended(blank, BlankEnd.RETRACTED, CardPlace.REJECT_BOX),
        visitEnded("CARD_RETRACTED"));

    assertEquals("TAKEN_BACK", street.cardState(citizen.nik(), blank));
    assertEquals("RETRACTED REJECT_BOX", street.custody(citizen.nik(), blank));
    assertEquals("TO_OFFICE", street.caseState(citizen.nik()));
  }

  @Test
  @DisplayName("What nobody can tell is an incident for a person, and resolves nothing (REQ-059)")
  void uncertainCardIsAnIncident() {
    released(visit.apply());
    visit.tell(ended(blank, BlankEnd.UNCERTAIN, CardPlace.UNKNOWN), visitEnded("UNCERTAIN"));

    assertEquals("UNCERTAIN", street.stockState(citizen.nik(), blank));
    assertTrue(street.incidentCards(citizen.nik()).toString().contains(blank.hex()));
    assertEquals("VOID", street.cardState(citizen.nik(), visit.oldCard()));
  }

  @Test
  @DisplayName("A second blank has a second check of its own, with all its tries (REQ-052)")
  void secondBlankHasAllItsTries() {
    ApplicationOpened opened = visit.apply();
    CardOrder first = visit.order(opened, blank);
    noMatch(visit.release(visit.made(first, blank, citizen.pressOfSomeoneElse())), 3);
    visit.tell(ended(blank, BlankEnd.REJECTED, CardPlace.REJECT_BOX));

    ChipUid other = street.load(kiosk);
    CardOrder second = visit.order(opened, other);
    noMatch(visit.release(visit.made(second, other, citizen.pressOfSomeoneElse())), 3);
  }

  private static void noMatch(ReleaseVerdict verdict, int triesLeft) {
    assertEquals(triesLeft, ((ReleaseVerdict.NoMatch) verdict).triesLeft());
  }

  @Test
  @DisplayName(
      "A blank that cannot tell its UID is one of those loaded, until they are seen (REQ-059)")
  void deadBlankIsOneOfThoseLoaded() {
    ChipUid second = street.load(kiosk);
    String code = KioskEvent.Incident.DEAD_BLANK;
    visit.tell(new KioskEvent.Incident(code, List.of(), "a blank without a readable chip"));
    assertTrue(street.incidentCards(citizen.nik()).toString().contains(blank.hex()));
    assertTrue(street.incidentCards(citizen.nik()).toString().contains(second.hex()));

    visit.tell(new KioskEvent.BlankFed(blank, "HOPPER-1"));
    assertFalse(street.incidentCards(citizen.nik()).toString().contains(blank.hex()));
    assertTrue(street.incidentCards(citizen.nik()).toString().contains(second.hex()));
  }

  @Test
  @DisplayName("An order of which the kiosk never heard is closed with its visit (REQ-059)")
  void leftoverOrderIsClosed() {
    ApplicationOpened opened = visit.apply();
    visit.order(opened, blank);
    visit.tell(oldCard(OldCardEnd.RETURNED, CardPlace.CITIZEN), visitEnded("OUT_OF_SERVICE"));

    assertEquals("CLOSED", street.caseState(citizen.nik()));
    assertEquals("VOID", street.cardState(citizen.nik(), blank));
    TestVisit again = new TestVisit(kiosk, citizen, street.enter(citizen));
    assertInstanceOf(SightingVerdict.Known.class, again.see());
  }

  @Test
  @DisplayName(
      "No words of a kiosk stop its reports: they are cut and cleaned, and the rest goes on")
  void oddWordsDoNotStopReports() {
    KioskEvent odd =
        new KioskEvent.Incident("C".repeat(300), List.of(blank), "zero \0 " + "e".repeat(50_000));
    assertEquals(2, visit.tell(odd, visitEnded("O".repeat(300))).upTo());
    assertTrue(street.incidentCards(citizen.nik()).toString().contains(blank.hex()));
  }

  @Test
  @DisplayName("Reports come once and in order: repeats are ignored, after a gap the kiosk resends")
  void reportsAreContiguous() {
    KioskEvent fed = new KioskEvent.BlankFed(blank, "HOPPER-1");
    Reports gap = new Reports(List.of(visit.report(1, fed), visit.report(3, fed)));
    ReportsAccepted accepted = kiosk.ask(KioskPaths.REPORTS, gap, ReportsAccepted.class);
    assertEquals(1, accepted.upTo());

    Reports again = new Reports(List.of(visit.report(1, fed), visit.report(2, fed)));
    assertEquals(2, kiosk.ask(KioskPaths.REPORTS, again, ReportsAccepted.class).upTo());
  }
}
