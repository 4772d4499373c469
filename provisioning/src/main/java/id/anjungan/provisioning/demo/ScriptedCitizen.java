package id.anjungan.provisioning.demo;

import id.anjungan.provisioning.console.CommandFailedException;
import id.anjungan.provisioning.console.Console;
import id.anjungan.provisioning.street.Cabinet;
import id.anjungan.provisioning.street.ScreenRobot;
import id.anjungan.provisioning.street.ScreenRobot.Seen;
import id.anjungan.provisioning.street.Street;
import id.anjungan.provisioning.street.Waiting;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A citizen who does what the screen asks: presses the real buttons, puts the card in, gives the
/// finger, takes what comes out.
final class ScriptedCitizen {

  private static final Duration PATIENCE = Duration.ofMinutes(12);
  private static final Duration STAYS_OUT = Duration.ofSeconds(20);
  private static final Duration GLANCE = Duration.ofMillis(40);

  private final Street street;
  private final DemoOptions options;
  private final @Nullable String oldCard;
  private final Visits visits;
  private final Album album;
  private final Console console;
  private final ArmedFaults armed;
  private final Stranger stranger;
  private final int before;
  private boolean gone;
  private boolean started;
  private long startedAt;
  private long outSince;
  private long actedOn = -1;
  private boolean pressing;

  /// @param oldCard uid of the card in the citizen's hand, null when there is none
  ScriptedCitizen(
      Street street,
      DemoOptions options,
      @Nullable String oldCard,
      Visits visits,
      Album album,
      Console console,
      ArmedFaults armed,
      Stranger stranger) {
    this.street = street;
    this.options = options;
    this.oldCard = oldCard;
    this.visits = visits;
    this.album = album;
    this.console = console;
    this.armed = armed;
    this.stranger = stranger;
    this.before = visits.count();
  }

  /// Plays until the visit has ended and the kiosk is back at its first screen, or says at once
  /// that it is out of service.
  ///
  /// @return seconds from the touch of start to that end, 0 when nothing was touched
  double play() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Seen seen = robot().view();
    while (!finished(seen)) {
      if (System.nanoTime() > deadline) {
        throw new CommandFailedException(
            "the visit came to no end; the screen shows " + seen.screen(), "See the logs.", null);
      }
      seen = step(seen);
    }
    return started ? (System.nanoTime() - startedAt) / 1e9 : 0;
  }

  private Seen step(Seen seen) {
    if (armed.strikeWhatIsDue()) {
      gone = gone || armed.citizenHasLeft();
      pressing = false;
      actedOn = -1;
      return robot().view();
    }
    if (!gone && seen.number() != actedOn) {
      album.take(robot(), seen);
      act(seen);
      actedOn = seen.number();
    }
    return robot().after(seen.number(), GLANCE).orElse(seen);
  }

  private boolean finished(Seen seen) {
    boolean idle = seen.screen().equals("ATTRACT") || seen.screen().equals("OUT_OF_SERVICE");
    boolean outOfService = !started && staysOut(seen);
    boolean ended = visits.count() > before;
    if (idle && (ended || outOfService)) {
      album.take(robot(), seen);
      return true;
    }
    return false;
  }

  /// A kiosk that starts is out of service for a moment; one that stays so is seen as that.
  private boolean staysOut(Seen seen) {
    if (!seen.screen().equals("OUT_OF_SERVICE") || seen.says("STARTING")) {
      outSince = 0;
      return false;
    }
    outSince = outSince == 0 ? System.nanoTime() : outSince;
    return System.nanoTime() - outSince > STAYS_OUT.toNanos();
  }

  private void act(Seen seen) {
    if (pressing && !seen.screen().equals("PLACE_FINGER")) {
      cabinet().lift();
      pressing = false;
    }
    switch (seen.screen()) {
      case "ATTRACT" -> start();
      case "INSERT_CARD" -> insert(seen);
      case "CHOOSE_SERVICE" -> tap("CHOOSE_SERVICE", options.service().label());
      case "PLACE_FINGER" -> press(seen);
      case "CONFIRM_DATA" -> confirm();
      case "COLLECT_CARD" -> takeNewCard();
      case "TAKE_OLD_CARD" -> cabinet().take("ACCEPTOR");
      case "RECEIPT", "FAREWELL", "REFUSED" -> finish(seen);
      case "STILL_THERE" -> stillThere();
      default -> console.stage("screen: " + seen.screen());
    }
  }

  private void start() {
    if (visits.count() == before) {
      console.stage("citizen: touches start");
      started = true;
      startedAt = System.nanoTime();
      tap("START", null);
    }
  }

  private void insert(Seen seen) {
    if (options.has(FaultKind.LEFT)) {
      console.stage("citizen: walks away");
      gone = true;
    } else if (oldCard == null) {
      console.stage("citizen: has no card to put in");
      tap("STOP", null);
    } else {
      console.stage("citizen: puts the old card in");
      putIn(oldCard, seen.number());
    }
  }

  /// The shutter opens a moment after the screen asks.
  private void putIn(String card, long view) {
    Waiting.until(
        "the open shutter",
        Duration.ofSeconds(20),
        street::mustBeAlive,
        () ->
            cabinet().insert(card) || robot().view().number() != view
                ? Optional.of(true)
                : Optional.empty());
  }

  private void press(Seen seen) {
    if (pressing) {
      cabinet().lift();
    }
    if (options.has(FaultKind.NO_FINGER)) {
      return;
    }
    console.stage("citizen: gives the finger " + seen.finger());
    cabinet().press(seen.finger());
    pressing = true;
  }

  /// From here on the machine has promised a card: what shall fail late begins to fail now.
  private void confirm() {
    for (Fault fault : options.faults()) {
      if (fault.kind().strikes() == FaultKind.Strikes.LATE_CABINET) {
        cabinet().fault(fault.kind().label(), true);
      }
    }
    if (options.has(FaultKind.WRONG_FINGER_SECOND)) {
      stranger.present(cabinet());
    }
    tap("CONFIRM", null);
  }

  private void takeNewCard() {
    if (options.has(FaultKind.NOT_TAKEN)) {
      console.stage("citizen: walks away without the card");
      gone = true;
    } else {
      console.stage("citizen: takes the new card");
      cabinet().take("BEZEL");
    }
  }

  private void finish(Seen seen) {
    console.stage("screen: " + seen.screen());
    for (String button : new String[] {"FINISH", "BACK"}) {
      if (seen.has(button)) {
        tap(button, null);
        return;
      }
    }
  }

  private void stillThere() {
    if (!options.has(FaultKind.NO_FINGER) && !options.has(FaultKind.FINGER_NONE)) {
      tap("MORE_TIME", null);
    }
  }

  private void tap(String button, @Nullable String choice) {
    robot().tap(button, choice);
  }

  private ScreenRobot robot() {
    return street.robot();
  }

  private Cabinet cabinet() {
    return street.cabinet();
  }
}
