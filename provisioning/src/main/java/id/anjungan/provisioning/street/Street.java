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
  private @Nullable Child centre;
  private @Nullable Child cabinetProcess;
  private @Nullable Cabinet cabinet;
  private @Nullable CentreStreet centreStreet;
  private CentreProcess.@Nullable Ports ports;
  private @Nullable Child agent;
  private @Nullable Child screen;
  private @Nullable ScreenRobot robot;

  /// @param clock instant at which the clocks of centre and kiosk start, null: the machine's
  /// @param claimSeconds how long an old card found after a power cut waits for its owner
  public record Settings(
      boolean headless, boolean fast, @Nullable Instant clock, long seed, int claimSeconds) {}

  public Street(Layout layout, Settings settings, Console console, SecureRandom random) {
    this.layout = layout;
    this.settings = settings;
    this.console = console;
    this.keys = new StreetKeys(layout.keys(), random);
  }

  /// Keys, centre and cabinet; the kiosk is entered in the registry, its hopper is filled.
  ///
  /// @param newBlanks gives as many UIDs as the hopper lacks
  public void open(IntFunction<List<String>> newBlanks) {
    console.stage("keys");
    keys.make(Layout.KIOSK);
    console.stage("starting the centre (PostgreSQL, Payara Micro) and the cabinet");
    CentreProcess centreProcess = new CentreProcess(layout, settings.clock());
    Child centreChild = centreProcess.start();
    centre = centreChild;
    startCabinet();
    CentreProcess.Ports found = centreProcess.ports(centreChild);
    ports = found;
    CentreStreet entrance = new CentreStreet(found.publicPort());
    centreStreet = entrance;
    console.stage("centre ready on 127.0.0.1:" + found.publicPort());
    entrance.enterKiosk(Layout.KIOSK, KioskProcess.REGENCY, keys, List.of(Layout.HOPPER));
    fillHopper(entrance, newBlanks);
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
    int port = there(ports, "ports").kioskPort();
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
    there(centre, "centre").kill();
  }

  /// Brings a killed centre back to the ports where it was.
  public void restartCentre() {
    CentreProcess process = new CentreProcess(layout, settings.clock());
    Child child = process.start();
    centre = child;
    process.ports(child);
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
    return there(centreStreet, "centre");
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
    closeChild(centre);
  }

  private static void closeChild(@Nullable Child child) {
    if (child != null) {
      child.close();
    }
  }
}
