package id.anjungan.agent.verification;

import id.anjungan.agent.capture.Capture;
import id.anjungan.agent.capture.CaptureSigner;
import id.anjungan.agent.capture.FingerCapture;
import id.anjungan.agent.capture.Hint;
import id.anjungan.agent.capture.PngPicture;
import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.device.fingerprint.Press;
import id.anjungan.agent.link.CentreAnswer;
import id.anjungan.agent.link.VisitLink;
import id.anjungan.central.contract.CaptureClaims;
import id.anjungan.central.contract.Challenge;
import id.anjungan.central.contract.ChallengeRequest;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.SignedCapture;
import id.anjungan.central.contract.VisitId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Up to four impressions for the centre, each: a challenge, a capture that answers it, a
/// signature, a wipe, an opinion.
///
/// The challenge comes before the finger, so that no picture is older than what it answers. It
/// lives two minutes at the centre; who takes longer, or interrupts the capture to read the help,
/// gets a new one, and no try is counted.
///
/// The picture leaves the kiosk inside the signed capture only, and is overwritten here as soon as
/// it is signed (design 2.10). Calls from the loop's thread.
public final class Impressions {

  private static final int MOST_ATTEMPTS = 4;

  /// Fingers asked for in vain by a citizen who wants more time again and again.
  private static final int MOST_INVITATIONS = 60;

  /// A centre that calls more challenges of one check dead has the fault, not the citizen.
  private static final int MOST_OUTLIVED = 4;

  private final KioskId kiosk;
  private final VisitLink centre;
  private final FingerCapture fingers;
  private final CaptureSigner signer;
  private final KioskClock clock;

  public Impressions(
      KioskId kiosk,
      VisitLink centre,
      FingerCapture fingers,
      CaptureSigner signer,
      KioskClock clock) {
    this.kiosk = kiosk;
    this.centre = centre;
    this.fingers = fingers;
    this.signer = signer;
    this.clock = clock;
  }

  /// Asks for the offered fingers in their order, over again when they are fewer than the attempts.
  /// A finger that does not come uses up no attempt: the next one is asked for, until the citizen
  /// is gone.
  ///
  /// @param offered at least one @param centreSays sends a signed capture and gives the opinion
  <V> CheckEnd<V> take(
      VisitId visit,
      CheckStep step,
      List<Finger> offered,
      FingerGuide guide,
      Function<SignedCapture, Opinion<V>> centreSays) {
    Series<V> series = new Series<>(visit, step, offered, guide, centreSays);
    for (int asked = 0; asked < MOST_INVITATIONS && !series.over(); asked++) {
      series.invite();
    }
    return series.end();
  }

  private SignedCapture sign(
      VisitId visit, CheckStep step, Finger finger, Challenge challenge, Capture.Taken taken) {
    Press.Picture picture = taken.picture();
    try {
      return signer.sign(
          new CaptureClaims(
              kiosk,
              visit,
              step,
              finger,
              challenge.id(),
              challenge.nonce(),
              PngPicture.of(picture),
              picture.dpi(),
              taken.quality(),
              fingers.device(),
              clock.now()));
    } finally {
      picture.wipe();
    }
  }

  /// The attempts of one check, and what they came to so far.
  private final class Series<V> {

    private final VisitId visit;
    private final CheckStep step;
    private final List<Finger> offered;
    private final FingerGuide guide;
    private final Function<SignedCapture, Opinion<V>> centreSays;
    private Optional<CheckEnd<V>> end = Optional.empty();
    private Optional<Hint> hint = Optional.empty();
    private int turn;
    private int used;
    private int outlived;
    private boolean compared;
    private boolean seen;

    Series(
        VisitId visit,
        CheckStep step,
        List<Finger> offered,
        FingerGuide guide,
        Function<SignedCapture, Opinion<V>> centreSays) {
      this.visit = visit;
      this.step = step;
      this.offered = offered;
      this.guide = guide;
      this.centreSays = centreSays;
    }

    boolean over() {
      return end.isPresent() || used >= MOST_ATTEMPTS;
    }

    CheckEnd<V> end() {
      return end.orElseGet(() -> new CheckEnd.UsedUp<>(compared, seen));
    }

    void invite() {
      Finger finger = offered.get(turn % offered.size());
      guide.place(step, finger, used + 1, MOST_ATTEMPTS, hint);
      switch (centre.challenge(new ChallengeRequest(visit, step, finger))) {
        case CentreAnswer.Answered<Challenge>(Challenge challenge) -> capture(finger, challenge);
        case CentreAnswer.Refused<Challenge> refused -> silent(CentreSilence.of(refused));
        case CentreAnswer.Lost<Challenge> lost -> silent(CentreSilence.of(lost));
      }
    }

    private void capture(Finger finger, Challenge challenge) {
      switch (fingers.take(guide)) {
        case Capture.Taken taken -> ask(sign(visit, step, finger, challenge, taken));
        case Capture.NoFinger none -> nextFinger(Hint.NO_FINGER_SEEN);
        case Capture.TooPoor poor -> again(Hint.TOO_POOR, false, MOST_ATTEMPTS);
        case Capture.Interrupted interrupted -> {
          // the same finger again, with a challenge that is young again
        }
        case Capture.Stopped stopped -> end = Optional.of(new CheckEnd.Stopped<>());
        case Capture.Gone gone -> end = Optional.of(new CheckEnd.Gone<>());
        case Capture.Broken broken -> end = Optional.of(new CheckEnd.Broken<>(broken.fault()));
      }
    }

    private void ask(SignedCapture capture) {
      guide.checking(step);
      Opinion<V> opinion = centreSays.apply(capture);
      if (!(opinion instanceof Opinion.Outlived<V>)) {
        guide.tried(step);
      }
      switch (opinion) {
        case Opinion.Final<V>(V verdict) -> end = Optional.of(new CheckEnd.Decided<>(verdict));
        case Opinion.NoMatch<V>(int left) -> again(Hint.OTHER_FINGER, true, left);
        case Opinion.TooPoor<V>(int left) -> again(Hint.TOO_POOR, false, left);
        case Opinion.Outlived<V>(CentreSilence silence) -> onceMore(silence);
        case Opinion.Silent<V>(CentreSilence silence) -> silent(silence);
      }
    }

    private void again(Hint advice, boolean wasCompared, int triesLeft) {
      used++;
      seen = true;
      compared |= wasCompared;
      nextFinger(advice);
      if (triesLeft <= 0) {
        end = Optional.of(new CheckEnd.UsedUp<>(compared, seen));
      } else {
        fingers.awaitLift();
      }
    }

    private void nextFinger(Hint advice) {
      turn++;
      hint = Optional.of(advice);
    }

    private void onceMore(CentreSilence silence) {
      outlived++;
      hint = Optional.of(Hint.ONCE_MORE);
      if (outlived > MOST_OUTLIVED) {
        silent(silence);
      }
    }

    private void silent(CentreSilence silence) {
      end = Optional.of(new CheckEnd.NoAnswer<>(silence));
    }
  }
}
