package id.anjungan.agent.verification;

import id.anjungan.agent.link.VisitLink;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.ReleaseRequest;
import id.anjungan.central.contract.ReleaseVerdict;
import id.anjungan.central.contract.SignedCapture;
import java.util.List;

/// The citizen's finger against the record and the new chip: up to four impressions of the two
/// fingers that the chip holds; a match releases the card (REQ-050 to REQ-052).
public final class SecondCheckDialogue implements SecondCheck {

  private final VisitLink centre;
  private final Impressions impressions;
  private final FingerGuide guide;

  public SecondCheckDialogue(VisitLink centre, Impressions impressions, FingerGuide guide) {
    this.centre = centre;
    this.impressions = impressions;
    this.guide = guide;
  }

  @Override
  public SecondVerdict check(NewCard card) {
    return ChipFingers.of(card.readBack())
        .map(fingers -> check(card, fingers))
        .orElseGet(() -> new SecondVerdict.BadCard("CHIP_FINGERS_UNREADABLE"));
  }

  private SecondVerdict check(NewCard card, List<Finger> fingers) {
    CheckEnd<SecondVerdict> end =
        impressions.take(
            card.visit(), CheckStep.SECOND, fingers, guide, capture -> ask(card, capture));
    return switch (end) {
      case CheckEnd.Decided<SecondVerdict>(SecondVerdict verdict) -> verdict;
      case CheckEnd.UsedUp<SecondVerdict> used -> usedUp(used);
      case CheckEnd.Stopped<SecondVerdict> stopped -> new SecondVerdict.NoFinger("STOPPED");
      case CheckEnd.Gone<SecondVerdict> gone -> new SecondVerdict.NoFinger("NO_FINGER");
      case CheckEnd.Broken<SecondVerdict> broken -> new SecondVerdict.NoFinger("NO_USABLE_FINGER");
      case CheckEnd.NoAnswer<SecondVerdict> none ->
          new SecondVerdict.NoAnswer(none.silence().code());
    };
  }

  /// One comparison without a match outweighs poor impressions: the card goes to a person.
  private static SecondVerdict usedUp(CheckEnd.UsedUp<SecondVerdict> used) {
    if (used.compared()) {
      return new SecondVerdict.Mismatch();
    }
    return new SecondVerdict.NoFinger(used.seen() ? "NO_USABLE_FINGER" : "NO_FINGER");
  }

  private Opinion<SecondVerdict> ask(NewCard card, SignedCapture capture) {
    ReleaseRequest request =
        new ReleaseRequest(
            card.order(), card.chip(), card.nonce(), card.lock(), card.readBack(), capture);
    return Opinion.of(centre.release(request), SecondCheckDialogue::weigh);
  }

  private static Opinion<SecondVerdict> weigh(ReleaseVerdict verdict) {
    return switch (verdict) {
      case ReleaseVerdict.Released released ->
          new Opinion.Final<>(new SecondVerdict.Released(released.token()));
      case ReleaseVerdict.NoMatch no -> new Opinion.NoMatch<>(no.triesLeft());
      case ReleaseVerdict.Unusable poor -> new Opinion.TooPoor<>(poor.triesLeft());
      case ReleaseVerdict.BadCard bad -> new Opinion.Final<>(new SecondVerdict.BadCard(bad.code()));
    };
  }
}
