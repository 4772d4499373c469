package id.anjungan.central;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.central.contract.ApplicationOpened;
import id.anjungan.central.contract.BlankEnd;
import id.anjungan.central.contract.CardOrder;
import id.anjungan.central.contract.CardPlace;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.FingerVerdict;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.KioskPaths;
import id.anjungan.central.contract.OldCardEnd;
import id.anjungan.central.contract.ReleaseRequest;
import id.anjungan.central.contract.SightingVerdict;
import id.anjungan.central.world.Records;
import id.anjungan.central.world.TestCitizen;
import id.anjungan.central.world.TestKiosk;
import id.anjungan.central.world.TestStreet;
import id.anjungan.central.world.TestVisit;
import java.io.File;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The old card from the token on: void as long as a token counts, and no longer (decision 0005).
@ExtendWith(ArquillianExtension.class)
class OldCardIT {

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

  /// A further visit of the same citizen with the same card at the same kiosk.
  private TestVisit anotherVisit() {
    return new TestVisit(kiosk, citizen, street.enter(citizen));
  }

  private CardOrder released(TestVisit at, ChipUid chip) {
    CardOrder order = at.order(at.apply(), chip);
    at.release(at.made(order, chip, citizen.press()));
    return order;
  }

  /// The power went between the token and the old card's way into the bin: what the recovery tells.
  private void returnTokenAndCard(CardOrder order) {
    visit.tell(
        new KioskEvent.TokenReturned(order.order(), "POWER_CUT"),
        ended(blank, BlankEnd.REJECTED, CardPlace.REJECT_BOX));
  }

  private static KioskEvent.BlankEnded ended(ChipUid uid, BlankEnd end, CardPlace place) {
    return new KioskEvent.BlankEnded(uid, null, end, place, "test");
  }

  private static KioskEvent.OldCardEnded oldCard(TestVisit of, OldCardEnd end, CardPlace place) {
    return new KioskEvent.OldCardEnded(of.id(), of.oldCard(), end, place);
  }

  private static KioskEvent.VisitEnded visitEnded(TestVisit of, String outcome) {
    return new KioskEvent.VisitEnded(of.id(), null, outcome, "test");
  }

  private String oldState() {
    return street.cardState(citizen.nik(), visit.oldCard());
  }

  private String newState() {
    return street.cardState(citizen.nik(), blank);
  }

  private static String code(SightingVerdict verdict) {
    return ((SightingVerdict.Refused) verdict).refusal().code();
  }

  // The token counts

  @Test
  @DisplayName(
      "After the release the old card is void before the new one is anywhere active (REQ-057)")
  void oldCardIsVoidAtRelease() {
    released(visit, blank);

    assertEquals("VOID", oldState());
    assertEquals("LOCKED", newState());
    assertEquals("RELEASED", street.caseState(citizen.nik()));
  }

  @Test
  @DisplayName("While a token counts, nobody can claim the old card: it is void (REQ-057)")
  void voidCardCannotBeClaimed() {
    released(visit, blank);
    assertEquals("CARD_VOID", code(anotherVisit().see()));
  }

  @Test
  @DisplayName(
      "A new card that was taken back, or is lost to sight, leaves the old one void (REQ-057)")
  void cardThatMayBeOutKeepsTheOldOneVoid() {
    released(visit, blank);
    visit.tell(ended(blank, BlankEnd.UNCERTAIN, CardPlace.UNKNOWN));
    visit.tell(oldCard(visit, OldCardEnd.FOUND, CardPlace.ACCEPTOR_BIN));

    assertEquals("VOID", oldState());
    assertEquals("CARD_VOID", code(anotherVisit().see()));
  }

  @Test
  @DisplayName("A visit that ends without a word about a released card revives nothing (REQ-057)")
  void silenceRevivesNothing() {
    released(visit, blank);
    visit.tell(
        oldCard(visit, OldCardEnd.FOUND, CardPlace.ACCEPTOR_BIN),
        visitEnded(visit, "HANDED_TO_OFFICE"));
    assertEquals("VOID", oldState());
  }

  // The token came back unused

  @Test
  @DisplayName(
      "A token returned unused: the new card is dead and the latched old one lives again (REQ-056)")
  void returnedTokenGivesTheOldCardItsLifeBack() {
    returnTokenAndCard(released(visit, blank));

    assertEquals("ACTIVE", oldState());
    assertEquals("VOID", newState());
    assertEquals("REJECTED REJECT_BOX", street.custody(citizen.nik(), blank));
  }

  @Test
  @DisplayName(
      "After a power cut the owner claims the latched old card by a finger and takes a card that"
          + " is valid (REQ-056)")
  void ownerClaimsTheLatchedCard() {
    returnTokenAndCard(released(visit, blank));
    TestVisit claim = anotherVisit();
    assertInstanceOf(SightingVerdict.Known.class, claim.see());
    assertInstanceOf(FingerVerdict.Match.class, claim.verify(citizen.press()));
    visit.tell(
        oldCard(visit, OldCardEnd.RETURNED, CardPlace.CITIZEN),
        visitEnded(claim, "ABANDONED"),
        visitEnded(visit, "HANDED_TO_OFFICE"));

    assertEquals("ACTIVE", oldState());
    assertEquals("VOID", newState());
    assertEquals("-", street.custody(citizen.nik(), visit.oldCard()));
    assertEquals("TO_OFFICE", street.caseState(citizen.nik()));
    assertEquals(1, Records.count("visit", "id = '" + claim.id() + "' and ended_at is not null"));
  }

  @Test
  @DisplayName(
      "Somebody else's finger does not claim the card: it is found in the bin, still valid"
          + " (REQ-059)")
  void strangerDoesNotClaim() {
    returnTokenAndCard(released(visit, blank));
    TestVisit claim = anotherVisit();
    claim.see();
    assertInstanceOf(FingerVerdict.NoMatch.class, claim.verify(citizen.pressOfSomeoneElse()));
    visit.tell(
        oldCard(visit, OldCardEnd.FOUND, CardPlace.ACCEPTOR_BIN),
        visitEnded(claim, "REFUSED_FINGER"),
        visitEnded(visit, "HANDED_TO_OFFICE"));

    assertEquals("FOUND ACCEPTOR_BIN", street.custody(citizen.nik(), visit.oldCard()));
    assertEquals("ACTIVE", oldState());
  }

  @Test
  @DisplayName("A release that arrives after its token was given back is refused (REQ-055)")
  void lateReleaseIsRefused() {
    CardOrder order = visit.order(visit.apply(), blank);
    ReleaseRequest late = visit.made(order, blank, citizen.press());
    visit.tell(new KioskEvent.TokenReturned(order.order(), "test"));

    assertEquals("ORDER_NOT_OPEN", kiosk.refused(KioskPaths.RELEASES, late));
    assertEquals("ACTIVE", oldState());
  }

  @Test
  @DisplayName(
      "A card told as kept for its replacement, though no token counts, is not listed for"
          + " destruction but as an incident (REQ-058, REQ-059)")
  void validCardIsNotDestroyed() {
    returnTokenAndCard(released(visit, blank));
    visit.tell(oldCard(visit, OldCardEnd.RETAINED, CardPlace.ACCEPTOR_BIN));

    assertEquals("FOUND ACCEPTOR_BIN", street.custody(citizen.nik(), visit.oldCard()));
    assertTrue(street.incidentCards(citizen.nik()).toString().contains(visit.oldCard().hex()));
  }

  @Test
  @DisplayName(
      "A late word about a former case does not revive a card that a later one replaced (REQ-057)")
  void lateWordRevivesNothing() {
    returnTokenAndCard(released(visit, blank));
    TestVisit again = anotherVisit();
    again.see();
    ChipUid second = street.load(kiosk);
    released(again, second);
    again.tell(
        oldCard(again, OldCardEnd.RETAINED, CardPlace.ACCEPTOR_BIN),
        ended(second, BlankEnd.RETRACTED, CardPlace.REJECT_BOX));
    visit.tell(visitEnded(visit, "HANDED_TO_OFFICE"));

    assertEquals("VOID", oldState());
    assertEquals("TAKEN_BACK", street.cardState(citizen.nik(), second));
  }

  // Without a token

  @Test
  @DisplayName("An old card that its holder left behind is in custody and still valid (REQ-059)")
  void foundCardStaysValid() {
    ApplicationOpened opened = visit.apply();
    visit.order(opened, blank);
    visit.tell(
        oldCard(visit, OldCardEnd.FOUND, CardPlace.ACCEPTOR_BIN), visitEnded(visit, "ABANDONED"));

    assertEquals("FOUND ACCEPTOR_BIN", street.custody(citizen.nik(), visit.oldCard()));
    assertEquals("ACTIVE", oldState());
  }
}
