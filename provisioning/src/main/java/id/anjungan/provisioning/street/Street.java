package id.anjungan.provisioning.street;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.provisioning.console.Console;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// A centre and a kiosk, running. Parts are started one after the other with a line each, and ended
/// in reverse. One thread at a time.
public final class Street implements AutoCloseable {

  private static final int FULL_HOPPER = 10;

  private final Layout layout;
  private final Settings settings;
  private final Console console;
  private final StreetKeys keys;
  private @Nullable Child cabinetProcess;
  private @Nullable Cabinet cabinet;
  private final boolean ownCentre;
  private @Nullable RunningCentre centre;
  private @Nullable Child agent;
  private @Nullable Child screen;
  private @Nullable ScreenRobot robot;

  /// @param clock instant at which the clocks of centre and kiosk start, null: the machine's
  /// @param claimSeconds how long an old card found after a power cut waits for its owner
  public record Settings(
      boolean headless, boolean fast, @Nullable Instant clock, long seed, int claimSeconds) {}

  /// A street with a centre of its own.
  public Street(Layout layout, Settings settings, Console console, SecureRandom random) {
    this(layout, settings, console, random, null);
  }

  /// @param running a centre that is there already and stays; null: one of its own
  public Street(
      Layout layout,
      Settings settings,
      Console console,
      SecureRandom random,
      @Nullable RunningCentre running) {
    this.layout = layout;
    this.settings = settings;
    this.console = console;
    this.keys = new StreetKeys(layout.keys(), random);
    this.centre = running;
    this.ownCentre = running == null;
  }

  /// Keys, centre and cabinet; the kiosk is entered in the registry, its hopper is filled.
  ///
  /// @param newBlanks gives as many UIDs as the hopper lacks
  public void open(IntFunction<List<String>> newBlanks) {
    console.stage("keys");
    keys.make(Layout.KIOSK);
    RunningCentre running = centre == null ? startCentre() : centre;
    centre = running;
    startCabinet();
    running.awaitReady();
    console.stage("centre ready on 127.0.0.1:" + running.publicPort());
    CentreStreet entrance = running.street();
    entrance.enterKiosk(Layout.KIOSK, KioskProcess.REGENCY, keys, List.of(Layout.HOPPER));
    fillHopper(entrance, newBlanks);
  }

  private RunningCentre startCentre() {
    console.stage("starting the centre (PostgreSQL, Payara Micro) and the cabinet");
    return RunningCentre.start(layout, settings.clock());
  }

  private void fillHopper(CentreStreet entrance, IntFunction<List<String>> newBlanks) {
    long left = 0;
    for (JsonNode card : cabinet().truth().path("cards")) {
      left += card.path("place").asText().equals("HOPPER") ? 1 : 0;
    }
    List<String> blanks = newBlanks.apply((int) Math.max(0, FULL_HOPPER - left));
    StockFile stock = new StockFile(layout.stock());
    if (!blanks.isEmpty()) {
      entrance.loadBlanks(Layout.KIOSK, Layout.HOPPER, blanks);
      blanks.forEach(cabinet()::makeBlank);
      stock.add(Layout.HOPPER, blanks);
    }
  }

  private void startCabinet() {
    CabinetProcess process =
        new CabinetProcess(layout, settings.fast(), !settings.headless(), settings.seed());
    Child child = process.start();
    cabinetProcess = child;
    cabinet = process.control(child);
    console.stage("cabinet ready: all devices stand on their wires");
  }

  /// The agent and its screen. Also after a power cut.
  public void startKiosk() {
    KioskProcess kiosk = kiosk();
    agent = kiosk.startAgent();
    Child started = kiosk.startScreen(settings.headless());
    screen = started;
    robot = ScreenRobot.connect(kiosk.robotSocket(), started);
    console.stage("agent and screen started");
  }

  /// The agent alone, after its death.
  public void restartAgent() {
    agent = kiosk().startAgent();
  }

  private KioskProcess kiosk() {
    int port = running().kioskPort();
    return new KioskProcess(layout, port, settings.clock(), settings.claimSeconds());
  }

  /// Mains and UPS gone: agent and screen die, motors stop.
  public void cutPower() {
    killAgent();
    closeRobot();
    there(screen, "screen").kill();
    cabinet().power(false);
  }

  public void restorePower() {
    cabinet().power(true);
    startKiosk();
  }

  public void killAgent() {
    there(agent, "agent").kill();
  }

  public void killCentre() {
    running().kill();
  }

  /// Brings a killed centre back to the ports where it was.
  public void restartCentre() {
    running().restart();
  }

  public boolean screenAlive() {
    return screen != null && screen.alive();
  }

  public boolean centreAlive() {
    return centre != null && centre.alive();
  }

  /// @throws id.anjungan.provisioning.console.CommandFailedException when a part has died
  public void mustBeAlive() {
    there(cabinetProcess, "cabinet").mustBeAlive();
    there(agent, "agent").mustBeAlive();
    there(screen, "screen").mustBeAlive();
  }

  public Cabinet cabinet() {
    return there(cabinet, "cabinet");
  }

  public CentreStreet centre() {
    return running().street();
  }

  private RunningCentre running() {
    return there(centre, "centre");
  }

  public ScreenRobot robot() {
    return there(robot, "screen");
  }

  /// Enters a citizen and puts the old card, if any, into the citizen's hand. The same citizen
  /// again changes nothing.
  public void admit(ObjectNode entry, boolean foreign) {
    JsonNode card = centre().enterCitizen(entry).path("oldCard");
    if (card.isObject()) {
      cabinet().makeOldCard(card, foreign);
    }
  }

  private static <T> T there(@Nullable T part, String name) {
    if (part == null) {
      throw new IllegalStateException(name + " is not started");
    }
    return part;
  }

  private void closeRobot() {
    if (robot != null) {
      robot.close();
      robot = null;
    }
  }

  @Override
  public void close() {
    closeRobot();
    closeChild(screen);
    closeChild(agent);
    if (cabinet != null) {
      cabinet.close();
    }
    closeChild(cabinetProcess);
    if (centre != null && ownCentre) {
      centre.close();
    }
  }

  private static void closeChild(@Nullable Child child) {
    if (child != null) {
      child.close();
    }
  }
}
