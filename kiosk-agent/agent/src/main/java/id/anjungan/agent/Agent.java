package id.anjungan.agent;

import id.anjungan.agent.capture.CaptureSigner;
import id.anjungan.agent.capture.FingerCapture;
import id.anjungan.agent.capture.JwsCaptureSigner;
import id.anjungan.agent.capture.PngPicture;
import id.anjungan.agent.capture.QualityGate;
import id.anjungan.agent.clock.Ids;
import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.config.KioskConfig;
import id.anjungan.agent.door.CitizenScreen;
import id.anjungan.agent.door.Door;
import id.anjungan.agent.door.DoorFile;
import id.anjungan.agent.health.Health;
import id.anjungan.agent.health.HealthReport.Finding;
import id.anjungan.agent.issuance.CardMachine;
import id.anjungan.agent.issuance.CardPath;
import id.anjungan.agent.issuance.CardProofs;
import id.anjungan.agent.issuance.CardUnits;
import id.anjungan.agent.issuance.JwsTokenCheck;
import id.anjungan.agent.issuance.PathLimits;
import id.anjungan.agent.issuance.face.CardFaceDrawing;
import id.anjungan.agent.journal.FileDisk;
import id.anjungan.agent.journal.Journal;
import id.anjungan.agent.journal.JournalCopy;
import id.anjungan.agent.journey.Dialogue;
import id.anjungan.agent.journey.FingerScreens;
import id.anjungan.agent.journey.Journey;
import id.anjungan.agent.journey.LatchedCardOwner;
import id.anjungan.agent.journey.Lights;
import id.anjungan.agent.journey.RecoveryScreens;
import id.anjungan.agent.journey.StopSign;
import id.anjungan.agent.journey.Visit;
import id.anjungan.agent.journey.VisitBook;
import id.anjungan.agent.link.HttpsCentre;
import id.anjungan.agent.link.Link;
import id.anjungan.agent.link.LinkLimits;
import id.anjungan.agent.link.TlsIdentity;
import id.anjungan.agent.receipt.ReceiptDesk;
import id.anjungan.agent.receipt.ReceiptDrawing;
import id.anjungan.agent.stock.Stock;
import id.anjungan.agent.verification.FirstCheck;
import id.anjungan.agent.verification.Impressions;
import id.anjungan.agent.verification.SecondCheckDialogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// One kiosk, put together: each method assembles one feature out of those below it.
///
/// Everything that moves a card, writes the journal or talks to the centre runs on the thread that
/// calls [#run()]; the door's sockets only leave touches in the screen.
final class Agent implements AutoCloseable {

  private static final Duration CENTRE_ANSWER = Duration.ofSeconds(10);

  private final KioskConfig config;
  private final KioskClock clock;
  private final Ids ids;
  private final StopSign stop;
  private final Devices devices;
  private final FileDisk disk;
  private final Stock stock;
  private final HttpsCentre centre;
  private final Link link;
  private final CitizenScreen screen;
  private final Dialogue dialogue;
  private final FingerScreens fingers;
  private final Lights lights;
  private final MachineWatch machine;
  private final CardMachine cards;
  private final Visit.VisitNeeds needs;
  private final VisitBook book;
  private final Door door;

  /// @throws IOException when the data folder cannot be used
  Agent(KioskConfig config, KioskClock clock, Ids ids, StopSign stop) throws IOException {
    this.config = config;
    this.clock = clock;
    this.ids = ids;
    this.stop = stop;
    Path data = Files.createDirectories(config.dataDir());
    this.devices = Devices.of(config, clock);
    this.disk = FileDisk.open(data.resolve("journal"));
    Journal journal = Journal.open(disk, clock, ids);
    journal.follow(JournalCopy.to(data.resolve("journal.jsonl")));
    this.stock = new Stock(journal, devices.hopper().name());
    this.centre = centre(config);
    this.link = new Link(centre, journal, clock, ids, limits(config));
    this.screen = new CitizenScreen(clock);
    this.dialogue = dialogue();
    this.fingers = new FingerScreens(dialogue);
    this.lights = new Lights(devices.io());
    this.machine = new MachineWatch(stock);
    Impressions impressions = impressions();
    this.cards = cards(journal, impressions);
    this.needs = needs(impressions);
    this.book = new VisitBook(data);
    this.door = openDoor(data);
  }

  private static HttpsCentre centre(KioskConfig config) {
    KioskConfig.CentreAccess access = config.centre();
    return new HttpsCentre(
        access.url(),
        TlsIdentity.load(access.keyStore(), access.trustStore(), access.passwordFile()),
        CENTRE_ANSWER);
  }

  private static LinkLimits limits(KioskConfig config) {
    return LinkLimits.within(Duration.ofSeconds(config.limits().centreSeconds()));
  }

  private Dialogue dialogue() {
    return new Dialogue(
        screen,
        clock,
        Duration.ofSeconds(config.limits().idleSeconds()),
        Duration.ofSeconds(config.limits().warningSeconds()),
        stop);
  }

  private Impressions impressions() {
    CaptureSigner signer = JwsCaptureSigner.read(config.captureKey(), config.kioskId());
    FingerCapture capture =
        new FingerCapture(
            devices.scanner(),
            devices.io(),
            new QualityGate(),
            clock,
            Duration.ofSeconds(config.limits().fingerSeconds()));
    return new Impressions(
        config.kioskId(),
        link,
        capture,
        picture -> PngPicture.of(picture).bytes(),
        signer,
        clock);
  }

  private CardMachine cards(Journal journal, Impressions impressions) {
    CardProofs proofs =
        new CardProofs(
            new SecondCheckDialogue(link, impressions, fingers),
            JwsTokenCheck.read(List.of(config.releaseKey())),
            new CardFaceDrawing());
    return new CardMachine(
        config.kioskId(),
        new CardUnits(
            devices.acceptor(), devices.hopper(), devices.printer(), devices.chips()),
        journal,
        link,
        stock,
        proofs,
        clock,
        ids,
        PathLimits.taking(Duration.ofSeconds(config.limits().cardTakenSeconds())));
  }

  private Visit.VisitNeeds needs(Impressions impressions) {
    return new Visit.VisitNeeds(
        dialogue,
        fingers,
        lights,
        health(),
        cards,
        link,
        new FirstCheck(link, impressions),
        clock);
  }

  private Health health() {
    return new Health(
        () -> cards.obstacles().stream().map(Agent::finding).toList(),
        devices.scanner(),
        devices.receipts(),
        devices.io(),
        link,
        machine::checked);
  }

  private static Finding finding(CardPath.Obstacle obstacle) {
    return Finding.obstacle(
        obstacle.fault().unit().name(), obstacle.code(), obstacle.fault().detail());
  }

  private Door openDoor(Path data) throws IOException {
    String token = ids.token();
    Door opened = new Door(config.doorPort(), token, screen, machine::state);
    DoorFile.write(data, opened.open(), token);
    return opened;
  }

  /// Recovers, then serves citizens, until the stop sign is raised.
  void run() {
    RecoveryScreens shown = new RecoveryScreens(dialogue, lights);
    LatchedCardOwner owner =
        new LatchedCardOwner(
            devices.chips(), needs, ids, Duration.ofSeconds(config.limits().claimSeconds()));
    new Loop(cards.recovery(owner::claimed, shown), journey(), shown, book, clock, stop).run();
  }

  private Journey journey() {
    ReceiptDesk receipts =
        new ReceiptDesk(
            new ReceiptDrawing(config.kioskId(), config.zone()), devices.receipts());
    return new Journey(needs, receipts, book, ids, stop, config.place());
  }

  @Override
  public void close() {
    door.close();
    centre.close();
    try {
      disk.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("the journal could not be closed", e);
    }
  }
}
