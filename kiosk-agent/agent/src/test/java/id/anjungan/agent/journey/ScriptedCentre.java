package id.anjungan.agent.journey;

import id.anjungan.agent.link.CentreAnswer;
import id.anjungan.agent.link.VisitLink;
import id.anjungan.central.contract.ApplicationOpened;
import id.anjungan.central.contract.ApplicationRequest;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.CardFields;
import id.anjungan.central.contract.CardSighting;
import id.anjungan.central.contract.Challenge;
import id.anjungan.central.contract.ChallengeRequest;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.CitizenKind;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.FingerVerdict;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.Nik;
import id.anjungan.central.contract.NoticeLanguage;
import id.anjungan.central.contract.PhotoBackground;
import id.anjungan.central.contract.Problem;
import id.anjungan.central.contract.Ready;
import id.anjungan.central.contract.Refusal;
import id.anjungan.central.contract.RegistrationNumber;
import id.anjungan.central.contract.ReleaseRequest;
import id.anjungan.central.contract.ReleaseVerdict;
import id.anjungan.central.contract.ServiceOffer;
import id.anjungan.central.contract.ServiceReason;
import id.anjungan.central.contract.SightingVerdict;
import id.anjungan.central.contract.SignedCapture;
import id.anjungan.central.contract.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The centre as a script: what it answers next, and what it was asked and told.
final class ScriptedCentre implements VisitLink {

  static final RegistrationNumber NUMBER =
      RegistrationNumber.of("3315", LocalDate.of(2026, 11, 23), 1);
  static final String RECEIPT = "eyJhbGciOiJFUzI1NiJ9.e30.c2ln";
  static final Text STEP = new Text("Datang ke loket.", "Come to the counter.");

  final Deque<FingerVerdict> firstVerdicts = new ArrayDeque<>();
  final Deque<ReleaseVerdict> secondVerdicts = new ArrayDeque<>();
  final List<ChallengeRequest> challenges = new ArrayList<>();
  final List<KioskEvent> told = new ArrayList<>();
  CentreAnswer<SightingVerdict> sighting =
      new CentreAnswer.Answered<>(
          new SightingVerdict.Known(
              CitizenKind.WNI,
              NoticeLanguage.ID,
              List.of(Finger.RIGHT_INDEX, Finger.LEFT_INDEX, Finger.RIGHT_THUMB, Finger.LEFT_THUMB),
              List.of(
                  new ServiceOffer(
                      ServiceReason.DAMAGED, 0, new Text("Langsung jadi", "At once")))));
  CentreAnswer<ApplicationOpened> application =
      new CentreAnswer.Answered<>(
          new ApplicationOpened(
              NUMBER, Instant.EPOCH, new Text("Langsung jadi", "At once"), RECEIPT));
  boolean reachable = true;
  final Deque<String> challengeRefusals = new ArrayDeque<>();
  final Deque<String> verifyRefusals = new ArrayDeque<>();
  final Deque<String> releaseRefusals = new ArrayDeque<>();
  boolean challengesLive = true;
  boolean lostAtVerify;
  boolean lostAtRelease;
  int applied;
  int delivered;
  private final ManualClock clock;
  private Instant challengedAt = Instant.EPOCH;

  ScriptedCentre(ManualClock clock) {
    this.clock = clock;
  }

  static CardFields resident() {
    return new CardFields(
        "PROVINSI JAWA TENGAH",
        "KABUPATEN GROBOGAN",
        new Nik("9915010203040001"),
        "SITI CONTOH",
        "GROBOGAN, 02-03-2004",
        "PEREMPUAN",
        "O",
        "JL. CONTOH 1",
        "001/002",
        "DESA CONTOH",
        "PURWODADI",
        "ISLAM",
        "BELUM KAWIN",
        "PELAJAR/MAHASISWA",
        "WNI",
        "SEUMUR HIDUP",
        "GROBOGAN",
        "23-11-2026",
        CitizenKind.WNI,
        PhotoBackground.BLUE);
  }

  static FingerVerdict match() {
    return new FingerVerdict.Match("v-1", 99, resident());
  }

  static ReleaseVerdict released() {
    return new ReleaseVerdict.Released("a.b.c", 90, 90);
  }

  static <T> CentreAnswer<T> refuse(String code, boolean retry) {
    return new CentreAnswer.Refused<>(Problem.of(409, code, "no", STEP, retry));
  }

  static CentreAnswer<SightingVerdict> refuseCard(String code) {
    return new CentreAnswer.Answered<>(
        new SightingVerdict.Refused(
            new Refusal(code, new Text("Kartu tidak berlaku.", "The card is void."), STEP)));
  }

  @Override
  public CentreAnswer<Ready> ready() {
    return reachable
        ? new CentreAnswer.Answered<>(new Ready(Instant.EPOCH))
        : new CentreAnswer.Lost<>("down");
  }

  @Override
  public CentreAnswer<SightingVerdict> sighting(CardSighting seen) {
    return reachable ? sighting : new CentreAnswer.Lost<>("down");
  }

  @Override
  public CentreAnswer<Challenge> challenge(ChallengeRequest request) {
    challenges.add(request);
    challengedAt = clock.now();
    if (!challengeRefusals.isEmpty()) {
      return refuse(challengeRefusals.removeFirst(), false);
    }
    return reachable
        ? new CentreAnswer.Answered<>(
            new Challenge("c-" + challenges.size(), new Blob(new byte[16]), Instant.EPOCH))
        : new CentreAnswer.Lost<>("down");
  }

  @Override
  public CentreAnswer<FingerVerdict> verify(SignedCapture capture) {
    if (lostAtVerify) {
      return new CentreAnswer.Lost<>("down");
    }
    Optional<String> refusal = refusal(verifyRefusals);
    if (refusal.isPresent()) {
      return refuse(refusal.get(), false);
    }
    return new CentreAnswer.Answered<>(
        firstVerdicts.isEmpty() ? match() : firstVerdicts.removeFirst());
  }

  @Override
  public CentreAnswer<ApplicationOpened> apply(ApplicationRequest request) {
    applied++;
    return application;
  }

  @Override
  public CentreAnswer<ReleaseVerdict> release(ReleaseRequest request) {
    if (lostAtRelease) {
      return new CentreAnswer.Lost<>("down");
    }
    Optional<String> refusal = refusal(releaseRefusals);
    if (refusal.isPresent()) {
      return refuse(refusal.get(), false);
    }
    return new CentreAnswer.Answered<>(
        secondVerdicts.isEmpty() ? released() : secondVerdicts.removeFirst());
  }

  /// A challenge lives two minutes, as at the centre.
  private Optional<String> refusal(Deque<String> script) {
    boolean dead = clock.now().isAfter(challengedAt.plus(Duration.ofMinutes(2)));
    return !challengesLive || dead
        ? Optional.of("CHALLENGE_EXPIRED")
        : Optional.ofNullable(script.pollFirst());
  }

  @Override
  public void tell(KioskEvent event) {
    told.add(event);
  }

  @Override
  public boolean deliver() {
    delivered++;
    return true;
  }

  List<Finger> asked(CheckStep step) {
    return challenges.stream()
        .filter(challenge -> challenge.step() == step)
        .map(ChallengeRequest::finger)
        .toList();
  }

  /// The one word about the visit.
  KioskEvent.VisitEnded ended() {
    List<KioskEvent.VisitEnded> ends =
        told.stream()
            .filter(KioskEvent.VisitEnded.class::isInstance)
            .map(KioskEvent.VisitEnded.class::cast)
            .toList();
    if (ends.size() != 1) {
      throw new AssertionError("a visit ends once, but: " + ends);
    }
    return ends.getFirst();
  }
}
