package id.anjungan.provisioning.bench;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.agent.capture.CaptureSigner;
import id.anjungan.agent.capture.JwsCaptureSigner;
import id.anjungan.agent.capture.PictureGate;
import id.anjungan.agent.capture.PngPicture;
import id.anjungan.agent.capture.RidgeGate;
import id.anjungan.agent.clock.IdSource;
import id.anjungan.agent.clock.Ids;
import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.clock.MachineClock;
import id.anjungan.agent.device.fingerprint.Press;
import id.anjungan.agent.journal.FileDisk;
import id.anjungan.agent.journal.Journal;
import id.anjungan.agent.link.CentreAnswer;
import id.anjungan.agent.link.HttpsCentre;
import id.anjungan.agent.link.Link;
import id.anjungan.agent.link.LinkLimits;
import id.anjungan.agent.link.TlsIdentity;
import id.anjungan.agent.link.VisitLink;
import id.anjungan.central.contract.CaptureClaims;
import id.anjungan.central.contract.CardNumber;
import id.anjungan.central.contract.CardSighting;
import id.anjungan.central.contract.Challenge;
import id.anjungan.central.contract.ChallengeRequest;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.FingerVerdict;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.SignedCapture;
import id.anjungan.central.contract.VisitId;
import id.anjungan.provisioning.console.CommandFailedException;
import id.anjungan.provisioning.console.Console;
import id.anjungan.provisioning.demo.CitizenFolder;
import id.anjungan.provisioning.street.CentreStand;
import id.anjungan.provisioning.street.Layout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// From the last byte of the finger image at the agent to the centre's verdict at the agent: the
/// kiosk's own look at the picture, PNG, signature, the command forced into the journal, mutual
/// TLS, extraction, comparison, audit line, answer. The agent's own classes on a real disk.
final class RoundTripBench {

  private static final int WARM_UP = 40;
  private static final double MOST_MILLIS = 500;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final KioskId KIOSK = new KioskId(Layout.KIOSK);

  private final Path root;
  private final Console console;
  private final Clock clock;
  private final SecureRandom random;

  RoundTripBench(Path root, Console console, Clock clock, SecureRandom random) {
    this.root = root;
    this.console = console;
    this.clock = clock;
    this.random = random;
  }

  List<Figure> measure(CitizenFolder citizen, Finger finger, Press.Picture picture, int times) {
    try (CentreStand stand = CentreStand.open(root, console, random)) {
      JsonNode card = stand.street().enterCitizen(citizen.entry(false)).path("oldCard");
      try (HttpsCentre centre = centre(stand);
          FileDisk disk = FileDisk.open(stand.journal())) {
        CaptureSigner signer =
            JwsCaptureSigner.read(stand.keys().resolve(Layout.KIOSK + "/capture.jwk"), KIOSK);
        Round round = new Round(link(centre, disk), signer, citizen, card, finger, picture);
        return figures(round, times);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private VisitLink link(HttpsCentre centre, FileDisk disk) {
    KioskClock kioskClock = new MachineClock(null);
    IdSource ids = new Ids(random);
    Journal journal = Journal.open(disk, kioskClock, ids);
    return new Link(centre, journal, kioskClock, ids, LinkLimits.within(PATIENCE));
  }

  private static HttpsCentre centre(CentreStand stand) {
    Path keys = stand.keys();
    return new HttpsCentre(
        URI.create("https://127.0.0.1:" + stand.kioskPort()),
        TlsIdentity.load(
            keys.resolve(Layout.KIOSK + "/device.p12"),
            keys.resolve("centre-trust.p12"),
            keys.resolve("store.password")),
        PATIENCE);
  }

  private static List<Figure> figures(Round round, int times) {
    double[] millis = new double[times];
    for (int i = -WARM_UP; i < times; i++) {
      double taken = round.once();
      if (i >= 0) {
        millis[i] = taken;
      }
    }
    Sample sample = new Sample(millis);
    return List.of(
        Figure.stated(
            "image at the agent to verdict at the agent, p50", "ms", sample.percentile(0.5)),
        Figure.atMost(
            "image at the agent to verdict at the agent, p95",
            "ms",
            sample.percentile(0.95),
            MOST_MILLIS),
        Figure.stated(
            "image at the agent to verdict at the agent, slowest", "ms", sample.percentile(1)));
  }

  /// One visit after the other, each with one finger check.
  private final class Round {

    private final PictureGate gate = new RidgeGate();
    private final VisitLink centre;
    private final CaptureSigner signer;
    private final CitizenFolder citizen;
    private final JsonNode card;
    private final Finger finger;
    private final Press.Picture picture;

    Round(
        VisitLink centre,
        CaptureSigner signer,
        CitizenFolder citizen,
        JsonNode card,
        Finger finger,
        Press.Picture picture) {
      this.centre = centre;
      this.signer = signer;
      this.citizen = citizen;
      this.card = card;
      this.finger = finger;
      this.picture = picture;
    }

    /// @return milliseconds from the picture to the verdict; a verdict other than a match is a
    ///   fault
    double once() {
      VisitId visit = new VisitId(uuid());
      answered(centre.sighting(sighting(visit)));
      Challenge challenge =
          answered(centre.challenge(new ChallengeRequest(visit, CheckStep.FIRST, finger)));
      long from = System.nanoTime();
      int quality = gate.look(picture).quality();
      SignedCapture capture = signer.sign(claims(visit, challenge, quality));
      FingerVerdict verdict = answered(centre.verify(capture));
      double millis = (System.nanoTime() - from) / 1e6;
      if (!(verdict instanceof FingerVerdict.Match)) {
        throw new CommandFailedException(
            "the finger did not match: " + verdict, "Is the shipped citizen altered?", null);
      }
      return millis;
    }

    private CardSighting sighting(VisitId visit) {
      return new CardSighting(
          visit,
          new ChipUid(card.path("uid").asText()),
          citizen.nik(),
          new CardNumber(card.path("cardNumber").asText()),
          true,
          2,
          clock.instant());
    }

    private CaptureClaims claims(VisitId visit, Challenge challenge, int quality) {
      return new CaptureClaims(
          KIOSK,
          visit,
          CheckStep.FIRST,
          finger,
          challenge.id(),
          challenge.nonce(),
          PngPicture.of(picture),
          picture.dpi(),
          quality,
          "BENCH",
          clock.instant());
    }
  }

  private static <T> T answered(CentreAnswer<T> answer) {
    if (answer instanceof CentreAnswer.Answered<T>(T value)) {
      return value;
    }
    throw new CommandFailedException("the centre answered " + answer, "See log/centre.log.", null);
  }

  private String uuid() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
