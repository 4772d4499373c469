package id.anjungan.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.central.contract.ApplicationOpened;
import id.anjungan.central.contract.ApplicationRequest;
import id.anjungan.central.contract.CaptureClaims;
import id.anjungan.central.contract.CardOrder;
import id.anjungan.central.contract.CardPlace;
import id.anjungan.central.contract.CardSighting;
import id.anjungan.central.contract.Challenge;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.FingerVerdict;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.KioskPaths;
import id.anjungan.central.contract.OldCardEnd;
import id.anjungan.central.contract.ServiceReason;
import id.anjungan.central.contract.SightingVerdict;
import id.anjungan.central.contract.SignedCapture;
import id.anjungan.central.contract.WireCodec;
import id.anjungan.central.world.Records;
import id.anjungan.central.world.TestCitizen;
import id.anjungan.central.world.TestKiosk;
import id.anjungan.central.world.TestStreet;
import id.anjungan.central.world.TestVisit;
import java.io.File;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Cards, people, fingers and blanks that the centre refuses, over the real wire.
@ExtendWith(ArquillianExtension.class)
class RefusalsIT {

  private final TestKiosk kiosk = TestKiosk.named("STREET-01");
  private final TestKiosk other = TestKiosk.named("STREET-02");
  private final TestCitizen citizen = TestCitizen.withCard("damaged");

  @ArquillianResource private URL base;
  private TestStreet street;
  private TestVisit visit;

  @Deployment(testable = false)
  static WebArchive centre() {
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/ROOT.war"));
  }

  @BeforeEach
  void enter() {
    street = new TestStreet(base);
    street.enter(kiosk);
    street.enter(other);
    visit = new TestVisit(kiosk, citizen, street.enter(citizen));
  }

  private static String code(SightingVerdict verdict) {
    return ((SightingVerdict.Refused) verdict).refusal().code();
  }

  // Once only

  @Test
  @DisplayName("The same citizen at two kiosks at once gets one open order (REQ-055)")
  void oneOpenOrderPerPerson() {
    TestVisit elsewhere = new TestVisit(other, citizen, street.enter(citizen));
    visit.see();
    elsewhere.see();
    byte[] here = WireCodec.write(visit.orderRequest(visit.apply(), street.load(kiosk)));
    byte[] there = WireCodec.write(elsewhere.orderRequest(elsewhere.apply(), street.load(other)));

    List<Integer> answers =
        Stream.<Supplier<HttpResponse<byte[]>>>of(
                () -> kiosk.send(KioskPaths.ORDERS, TestKiosk.key(), here),
                () -> other.send(KioskPaths.ORDERS, TestKiosk.key(), there))
            .map(CompletableFuture::supplyAsync)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .map(HttpResponse::statusCode)
            .sorted()
            .toList();
    assertEquals(List.of(200, 409), answers);
    String open = "nik = '" + citizen.nik().digits() + "' and state = 'OPEN'";
    assertEquals(1, Records.count("card_order", open));
  }

  // Cards and people

  @Test
  @DisplayName("A void card is refused (REQ-057)")
  void voidCardIsRefused() {
    TestCitizen holder = TestCitizen.withCard("void");
    assertEquals("CARD_VOID", code(new TestVisit(kiosk, holder, street.enter(holder)).see()));
  }

  @Test
  @DisplayName("A person under 17 who never married is refused (REQ-011, REQ-032)")
  void childIsRefused() {
    TestCitizen child = TestCitizen.bornIn(2015, "good");
    assertEquals("NOT_ELIGIBLE", code(new TestVisit(kiosk, child, street.enter(child)).see()));
  }

  @Test
  @DisplayName("A card that nobody issued, and a chip whose signature fails, are refused (REQ-034)")
  void unknownAndForgedCardsAreRefused() {
    CardSighting real = visit.sighting();
    CardSighting unknown =
        new CardSighting(
            real.visit(),
            new ChipUid("8004FF0000000001"),
            real.nik(),
            null,
            true,
            2,
            real.readAt());
    CardSighting forged =
        new CardSighting(
            real.visit(), real.chipUid(), real.nik(), real.cardNumber(), false, 2, real.readAt());
    assertEquals(
        "CARD_UNKNOWN", code(kiosk.ask(KioskPaths.SIGHTINGS, unknown, SightingVerdict.class)));
    assertEquals(
        "CARD_NOT_AUTHENTIC", code(kiosk.ask(KioskPaths.SIGHTINGS, forged, SightingVerdict.class)));
  }

  // Fingers

  @Test
  @DisplayName(
      "Another person's finger does not match; after four tries no more are taken (REQ-034)")
  void anotherFingerDoesNotMatch() {
    visit.see();
    for (int left = 3; left >= 0; left--) {
      FingerVerdict.NoMatch verdict =
          (FingerVerdict.NoMatch) visit.verify(citizen.pressOfSomeoneElse());
      assertEquals(left, verdict.triesLeft());
    }
    assertThrows(AssertionError.class, () -> visit.challenge(CheckStep.FIRST));
  }

  @Test
  @DisplayName("A challenge is answered once, in time, and by its own step, or not at all")
  void challengesAreForOnce() {
    visit.see();
    Challenge challenge = visit.challenge(CheckStep.FIRST);
    CaptureClaims claims = visit.claims(CheckStep.FIRST, challenge, citizen.press());
    SignedCapture capture = kiosk.sign(claims);
    kiosk.ask(KioskPaths.VERIFICATIONS, capture, FingerVerdict.class);
    assertEquals("CHALLENGE_USED", kiosk.refused(KioskPaths.VERIFICATIONS, capture));

    Challenge late = visit.challenge(CheckStep.FIRST);
    Records.expire(late.id());
    SignedCapture expired = kiosk.sign(visit.claims(CheckStep.FIRST, late, citizen.press()));
    assertEquals("CHALLENGE_EXPIRED", kiosk.refused(KioskPaths.VERIFICATIONS, expired));

    Challenge second = visit.challenge(CheckStep.SECOND);
    SignedCapture crossed = kiosk.sign(visit.claims(CheckStep.FIRST, second, citizen.press()));
    assertEquals("CHALLENGE_NOT_ANSWERED", kiosk.refused(KioskPaths.VERIFICATIONS, crossed));
  }

  @Test
  @DisplayName("A capture signed by another kiosk is refused")
  void captureOfAnotherKioskIsRefused() {
    visit.see();
    SignedCapture foreign =
        other.sign(
            visit.claims(CheckStep.FIRST, visit.challenge(CheckStep.FIRST), citizen.press()));
    assertEquals(
        422,
        kiosk
            .send(KioskPaths.VERIFICATIONS, TestKiosk.key(), WireCodec.write(foreign))
            .statusCode());
  }

  // Blanks and services

  @Test
  @DisplayName(
      "A blank of another kiosk, a foreign one and a used one are refused by name (REQ-059)")
  void wrongBlanksAreRefused() {
    visit.see();
    ApplicationOpened opened = visit.apply();
    ChipUid elsewhere = street.load(other);
    ChipUid used = street.load(kiosk);
    visit.order(opened, used);

    assertEquals(
        "BLANK_ELSEWHERE", kiosk.refused(KioskPaths.ORDERS, visit.orderRequest(opened, elsewhere)));
    assertEquals(
        "BLANK_UNKNOWN",
        kiosk.refused(
            KioskPaths.ORDERS, visit.orderRequest(opened, new ChipUid("80045AFFFFFFFFFF"))));
    assertEquals("BLANK_USED", kiosk.refused(KioskPaths.ORDERS, visit.orderRequest(opened, used)));
  }

  @Test
  @DisplayName(
      "What another kiosk tells of a card in this kiosk's bin is an incident, and moves nothing"
          + " (REQ-059)")
  void strangerCannotEmptyThisBin() {
    visit.tell(
        new KioskEvent.OldCardEnded(
            visit.id(), visit.oldCard(), OldCardEnd.FOUND, CardPlace.ACCEPTOR_BIN));
    TestVisit elsewhere = new TestVisit(other, citizen, street.enter(citizen));
    elsewhere.tell(
        new KioskEvent.OldCardEnded(null, visit.oldCard(), OldCardEnd.RETURNED, CardPlace.CITIZEN));

    assertEquals("FOUND ACCEPTOR_BIN", street.custody(citizen.nik(), visit.oldCard()));
    assertTrue(street.incidentCards(citizen.nik()).toString().contains(visit.oldCard().hex()));
  }

  @Test
  @DisplayName("Another kiosk cannot work on this kiosk's visit or application")
  void kiosksDoNotMix() {
    visit.see();
    ApplicationOpened opened = visit.apply();
    CardOrder order = visit.order(opened, street.load(kiosk));
    ChipUid theirs = street.load(other);
    assertEquals(
        "APPLICATION_UNKNOWN",
        other.refused(KioskPaths.ORDERS, visit.orderRequest(opened, theirs)));
    assertEquals(1, Records.count("card_order", "id = '" + order.order() + "'"));
  }

  @Test
  @DisplayName(
      "A service that is not built yet, and one without a matched finger, are refused by name")
  void otherServicesAreRefused() {
    visit.see();
    FingerVerdict.Match match = (FingerVerdict.Match) visit.verify(citizen.press());
    ApplicationRequest lost =
        new ApplicationRequest(
            visit.id(), ServiceReason.LOST, match.verificationId(), visit.oldCard());
    assertEquals("SERVICE_NOT_OFFERED", kiosk.refused(KioskPaths.APPLICATIONS, lost));
    ApplicationRequest unproven =
        new ApplicationRequest(visit.id(), ServiceReason.DAMAGED, "none", visit.oldCard());
    assertEquals("NOT_VERIFIED", kiosk.refused(KioskPaths.APPLICATIONS, unproven));
  }

  @Test
  @DisplayName("The audit chain holds, refuses changes, and shows one that was forced")
  void auditShowsTampering() {
    visit.see();
    assertEquals("holds", Records.auditFault());
    assertThrows(
        IllegalStateException.class,
        () -> Records.tamper("update audit_line set action = 'NOTHING' where n = 1"));
    assertEquals(
        "line 1 was changed",
        Records.auditFaultAfterForcing("update audit_line set action = 'NOTHING' where n = 1"));
  }
}
