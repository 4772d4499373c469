package id.anjungan.agent;

import id.anjungan.agent.capture.CaptureSigner;
import id.anjungan.agent.capture.FingerCapture;
import id.anjungan.agent.capture.JwsCaptureSigner;
import id.anjungan.agent.capture.RidgeGate;
import id.anjungan.agent.clock.Ids;
import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.clock.MachineClock;
import id.anjungan.agent.config.KioskConfig;
import id.anjungan.agent.device.gpio.IoBoard;
import id.anjungan.agent.door.CitizenScreen;
import id.anjungan.agent.door.Door;
import id.anjungan.agent.door.DoorFile;
import id.anjungan.agent.door.MachineState;
import id.anjungan.agent.health.Health;
import id.anjungan.agent.issuance.CardMachine;
import id.anjungan.agent.issuance.CardProofs;
import id.anjungan.agent.issuance.JwsTokenCheck;
import id.anjungan.agent.issuance.PathLimits;
import id.anjungan.agent.issuance.Recovery;
import id.anjungan.agent.issuance.face.CardFaceDrawing;
import id.anjungan.agent.journal.FileDisk;
import id.anjungan.agent.journal.Journal;
import id.anjungan.agent.journal.JournalCopy;
import id.anjungan.agent.journey.Beginning;
import id.anjungan.agent.journey.Dialogue;
import id.anjungan.agent.journey.FingerScreens;
import id.anjungan.agent.journey.Journey;
import id.anjungan.agent.journey.LatchedCardOwner;
import id.anjungan.agent.journey.Lights;
import id.anjungan.agent.journey.StopSign;
import id.anjungan.agent.journey.Visit;
import id.anjungan.agent.journey.VisitBook;
import id.anjungan.agent.link.HttpsCentre;
import id.anjungan.agent.link.Link;
import id.anjungan.agent.link.LinkLimits;
import id.anjungan.agent.link.TlsIdentity;
import id.anjungan.agent.receipt.ReceiptDesk;
import id.anjungan.agent.receipt.ReceiptDrawing;
import id.anjungan.agent.stock.Load;
import id.anjungan.agent.stock.Stock;
import id.anjungan.agent.verification.FirstCheck;
import id.anjungan.agent.verification.Impressions;
import id.anjungan.agent.verification.SecondCheckDialogue;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// Puts the agent together: one assemble method for each feature, from the clock up. Nothing is
/// decided here.
final class Agent implements AutoCloseable {

  private static final Duration ONE_TRY = Duration.ofSeconds(10);

  private final KioskConfig config;
  private final StopSign stop;
  private final Ids ids = Ids.ofMachine();
  private final KioskClock clock;
  private final AtomicReference<MachineState> machine =
      new AtomicReference<>(MachineState.STARTING);
  private final CitizenScreen screen;
  private final Door door;
  private final IoBoard io;
  private final FileDisk disk;
  private final HttpsCentre centre;
  private final Beginning beginning;
  private final Journey journey;

  /// @throws IOException when the data folder cannot be used
  Agent(KioskConfig config, StopSign stop) throws IOException {
    this.config = config;
    this.stop = stop;
    this.clock = new MachineClock(config.clockStart());
    this.screen = new CitizenScreen(clock);
    Files.createDirectories(config.dataDir());
    this.centre = centre();
    Cabinet cabinet = Cabinet.of(config, clock);
    this.io = cabinet.io();
    CaptureSigner signer = JwsCaptureSigner.read(config.captureKey(), config.kioskId());
    JwsTokenCheck tokens = JwsTokenCheck.read(List.of(config.releaseKey()));
    this.disk = FileDisk.open(config.dataDir().resolve("journal"));
    Journal journal = journal();
    Link link = new Link(centre, journal, clock, ids, linkLimits());
    Stock stock = stock(cabinet, journal);

    Dialogue dialogue = dialogue();
    FingerScreens fingers = new FingerScreens(dialogue);
    Impressions impressions = impressions(cabinet, link, signer);
    CardProofs proofs =
        new CardProofs(
            new SecondCheckDialogue(link, impressions, fingers), tokens, new CardFaceDrawing());
    CardMachine cards = cards(cabinet, journal, link, stock, proofs);
    Visit.VisitNeeds needs =
        new Visit.VisitNeeds(
            dialogue,
            fingers,
            new Lights(cabinet.io()),
            health(cabinet, cards, link, stock),
            cards,
            link,
            new FirstCheck(link, impressions),
            clock,
            config.office());
    VisitBook book = new VisitBook(config.dataDir());
    this.beginning = new Beginning(recovery(cabinet, cards, needs)::run, needs, book, stop);
    this.journey = journey(cabinet, needs, book);
    this.door = door();
  }

  /// Settles the card path, then serves citizens until the stop sign is raised.
  void serve() {
    beginning.settle();
    journey.run();
  }

  /// Out of service for a while after a surprise.
  void rest() {
    beginning.rest();
  }

  @Override
  public void close() throws IOException {
    door.close();
    centre.close();
    io.close();
    disk.close();
  }

  private HttpsCentre centre() {
    KioskConfig.CentreAccess access = config.centre();
    return new HttpsCentre(
        access.url(),
        TlsIdentity.load(access.keyStore(), access.trustStore(), access.passwordFile()),
        ONE_TRY);
  }

  private Journal journal() {
    Journal journal = Journal.open(disk, clock, ids);
    journal.follow(JournalCopy.to(config.dataDir().resolve("journal.jsonl")));
    return journal;
  }

  /// What was put into the hopper since the last start is booked now.
  private Stock stock(Cabinet cabinet, Journal journal) {
    String hopper = cabinet.cards().hopper().name();
    Stock stock = new Stock(journal, hopper);
    config.loads().forEach(load -> stock.load(new Load(load.id(), hopper, load.blanks())));
    return stock;
  }

  private LinkLimits linkLimits() {
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

  private Impressions impressions(Cabinet cabinet, Link link, CaptureSigner signer) {
    FingerCapture capture =
        new FingerCapture(
            cabinet.fingerprint(),
            cabinet.io(),
            new RidgeGate(),
            clock,
            Duration.ofSeconds(config.limits().fingerSeconds()));
    return new Impressions(config.kioskId(), link, capture, signer, clock);
  }

  private CardMachine cards(
      Cabinet cabinet, Journal journal, Link link, Stock stock, CardProofs proofs) {
    PathLimits limits = PathLimits.taking(Duration.ofSeconds(config.limits().cardTakenSeconds()));
    return new CardMachine(
        config.kioskId(), cabinet.cards(), journal, link, stock, proofs, clock, ids, limits);
  }

  private Health health(Cabinet cabinet, CardMachine cards, Link link, Stock stock) {
    return new Health(
        () -> MachineWords.findings(cards.obstacles()),
        cabinet.fingerprint(),
        cabinet.receipts(),
        cabinet.io(),
        link,
        report -> machine.set(MachineWords.state(report, stock.units())));
  }

  private Recovery recovery(Cabinet cabinet, CardMachine cards, Visit.VisitNeeds needs) {
    LatchedCardOwner owner =
        new LatchedCardOwner(
            cabinet.cards().chip(), needs, ids, Duration.ofSeconds(config.limits().claimSeconds()));
    return cards.recovery(owner::claimed, owner.watcher());
  }

  private Journey journey(Cabinet cabinet, Visit.VisitNeeds needs, VisitBook book) {
    ReceiptDesk receipts =
        new ReceiptDesk(
            new ReceiptDrawing(config.kioskId(), config.zone(), config.office()),
            cabinet.receipts());
    return new Journey(needs, receipts, book, ids, stop, config.place());
  }

  /// Opens the door last: whoever finds its file finds a screen behind it.
  private Door door() throws IOException {
    String token = ids.token();
    Door opened = new Door(config.doorPort(), token, screen, machine::get);
    DoorFile.write(config.dataDir(), opened.open(), token);
    return opened;
  }
}
