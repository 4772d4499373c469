package id.anjungan.central.application;

import com.nimbusds.jose.jwk.JWK;
import id.anjungan.central.biometrics.ChallengeAnswer;
import id.anjungan.central.biometrics.Challenges;
import id.anjungan.central.contract.CaptureClaims;
import id.anjungan.central.contract.Challenge;
import id.anjungan.central.contract.ChallengeRequest;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.SignedCapture;
import id.anjungan.central.fleet.Kiosk;
import id.anjungan.central.personalisation.CaptureReader;
import id.anjungan.central.personalisation.CaptureRefusedException;
import id.anjungan.central.platform.Answer;
import id.anjungan.central.platform.NextStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.ParseException;

/// Challenges for captures, and which captures answer them: signed by this kiosk, for this visit,
/// step and finger, once, in time, and at most four for each check.
@ApplicationScoped
public class Captures {

  private final Visits visits;
  private final Challenges challenges;

  @Inject
  public Captures(Visits visits, Challenges challenges) {
    this.visits = visits;
    this.challenges = challenges;
  }

  /// A capture that may be judged, and the visit that it belongs to.
  public record Accepted(Visit visit, CaptureClaims claims) {}

  @Transactional(Transactional.TxType.MANDATORY)
  public Answer<Challenge> challenge(Kiosk kiosk, ChallengeRequest request) {
    return visits
        .living(kiosk.id(), request.visit())
        .then(visit ->
            challenges.triesLeft(visit.id(), request.step()) > 0
                ? Answer.of(challenges.issue(request))
                : noTriesLeft());
  }

  /// Spends the challenge of a capture and counts it as a try.
  @Transactional(Transactional.TxType.MANDATORY)
  public Answer<Accepted> accept(Kiosk kiosk, CheckStep step, SignedCapture signed) {
    return read(kiosk, signed)
        .then(claims ->
            visits.living(kiosk.id(), claims.visit()).then(visit -> spend(visit, step, claims)));
  }

  private static Answer<CaptureClaims> read(Kiosk kiosk, SignedCapture signed) {
    try {
      return Answer.of(CaptureReader.read(signed, JWK.parse(kiosk.captureKey()), kiosk.id()));
    } catch (CaptureRefusedException e) {
      return Answer.refused(422, e.code(), "the capture is refused", NextStep.CALL_SERVICE);
    } catch (ParseException e) {
      throw new IllegalStateException("registry holds no JWK for " + kiosk.id(), e);
    }
  }

  private Answer<Accepted> spend(Visit visit, CheckStep step, CaptureClaims claims) {
    if (claims.step() != step) {
      return challengeRefused(ChallengeAnswer.CHALLENGE_NOT_ANSWERED);
    }
    if (challenges.triesLeft(visit.id(), step) == 0) {
      return noTriesLeft();
    }
    ChallengeAnswer answer = challenges.spend(claims);
    return answer == ChallengeAnswer.ACCEPTED
        ? Answer.of(new Accepted(visit, claims))
        : challengeRefused(answer);
  }

  private static <T> Answer<T> challengeRefused(ChallengeAnswer why) {
    return Answer.refused(
        409, why.name(), "the capture does not answer a living challenge", NextStep.BEGIN_ANEW);
  }

  private static <T> Answer<T> noTriesLeft() {
    return Answer.refused(
        409, "NO_TRIES_LEFT", "the check allows no more captures", NextStep.SEE_OFFICE);
  }
}
