package id.anjungan.agent.verification;

import id.anjungan.agent.link.VisitLink;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.FingerVerdict;
import id.anjungan.central.contract.SignedCapture;
import id.anjungan.central.contract.VisitId;
import java.util.List;

/// Who is this: up to four impressions against the record, before anything is made (REQ-034).
///
/// The centre decides about each; the kiosk only asks. Calls from the loop's thread.
public final class FirstCheck {

  private final VisitLink centre;
  private final Impressions impressions;

  public FirstCheck(VisitLink centre, Impressions impressions) {
    this.centre = centre;
    this.impressions = impressions;
  }

  /// @param fingers at least one: those that the centre can compare, in the order in which they are
  ///   asked for
  public FirstVerdict check(VisitId visit, List<Finger> fingers, FingerGuide guide) {
    return switch (impressions.take(visit, CheckStep.FIRST, fingers, guide, this::ask)) {
      case CheckEnd.Decided<FirstVerdict>(FirstVerdict verdict) -> verdict;
      case CheckEnd.UsedUp<FirstVerdict> used ->
          new FirstVerdict.NotMatched(used.compared() ? "FINGER_NO_MATCH" : "NO_USABLE_FINGER");
      case CheckEnd.Stopped<FirstVerdict> stopped -> new FirstVerdict.Stopped();
      case CheckEnd.Gone<FirstVerdict> gone -> new FirstVerdict.Gone();
      case CheckEnd.Broken<FirstVerdict> broken -> new FirstVerdict.Broken(broken.fault());
      case CheckEnd.NoAnswer<FirstVerdict> none -> new FirstVerdict.NoAnswer(none.silence());
    };
  }

  private Opinion<FirstVerdict> ask(SignedCapture capture) {
    return Opinion.of(centre.verify(capture), FirstCheck::weigh);
  }

  private static Opinion<FirstVerdict> weigh(FingerVerdict verdict) {
    return switch (verdict) {
      case FingerVerdict.Match match ->
          new Opinion.Final<>(new FirstVerdict.Matched(match.verificationId(), match.resident()));
      case FingerVerdict.NoMatch no -> new Opinion.NoMatch<>(no.triesLeft());
      case FingerVerdict.Unusable poor -> new Opinion.TooPoor<>(poor.triesLeft());
    };
  }
}
