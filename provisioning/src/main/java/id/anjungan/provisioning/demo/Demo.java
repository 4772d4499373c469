package id.anjungan.provisioning.demo;

import id.anjungan.central.contract.CitizenKind;
import id.anjungan.provisioning.citizen.CitizenCommand;
import id.anjungan.provisioning.console.Arguments;
import id.anjungan.provisioning.console.Console;
import id.anjungan.provisioning.street.CentreStand;
import id.anjungan.provisioning.street.JsonFile;
import id.anjungan.provisioning.street.Layout;
import id.anjungan.provisioning.street.Street;
import id.anjungan.provisioning.street.TemporaryFolder;
import id.anjungan.provisioning.street.Waiting;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// `anjungan demo`: the whole system on this machine with real wires, and a citizen.
public final class Demo {

  private static final int CLAIM_SECONDS = 120;
  private static final int CLAIM_SECONDS_FAST = 10;

  private final Path root;
  private final Console console;
  private final SecureRandom random;

  public Demo(Path root, Console console, SecureRandom random) {
    this.root = root;
    this.console = console;
    this.random = random;
  }

  /// @return the exit code: 0 when the journey came to a defined end
  public int run(List<String> raw) {
    Arguments arguments = DemoOptions.parse(raw);
    if (arguments.has("--list-faults")) {
      for (FaultKind kind : FaultKind.values()) {
        console.line(kind.row());
      }
      return 0;
    }
    return play(DemoOptions.of(arguments)).agreed() ? 0 : 1;
  }

  /// One demo from an empty state, or on the state of `--data`.
  public DemoEnd play(DemoOptions options) {
    return play(options, null);
  }

  /// The same. @param beside a centre that stands already, null for one of its own
  DemoEnd play(DemoOptions options, @Nullable CentreStand beside) {
    Path data = options.data().orElseGet(TemporaryFolder::make);
    Thread hook = null;
    try (Street street = street(options, data, beside)) {
      hook = new Thread(street::close, "street-end");
      Runtime.getRuntime().addShutdownHook(hook);
      return play(options, data, street);
    } finally {
      forget(hook);
      if (options.data().isEmpty()) {
        TemporaryFolder.delete(data);
      }
    }
  }

  private static void forget(@Nullable Thread hook) {
    try {
      if (hook != null) {
        Runtime.getRuntime().removeShutdownHook(hook);
      }
    } catch (IllegalStateException e) {
      // The machine is already on its way down: the hook itself is ending the street.
      Thread.currentThread().interrupt();
    }
  }

  private Street street(DemoOptions options, Path data, @Nullable CentreStand beside) {
    int claim = options.fast() ? CLAIM_SECONDS_FAST : CLAIM_SECONDS;
    Street.Settings settings =
        new Street.Settings(
            options.headless(),
            options.fast(),
            options.now().orElse(null),
            options.seed().orElse(1L),
            claim);
    return beside == null
        ? new Street(new Layout(root, data), settings, console, random)
        : new Street(beside.beside(data), settings, console, random, beside.centre());
  }

  private DemoEnd play(DemoOptions options, Path data, Street street) {
    CitizenFolder citizen = citizen(options, data);
    Optional<FingerPictures> other = options.finger().map(FingerPictures::ofOption);
    street.open(missing -> blankUids(options.seed().orElse(1L), data, missing));
    street.admit(
        citizen.entry(options.has(FaultKind.VOID_CARD)), options.has(FaultKind.FOREIGN_CARD));
    console.stage("citizen " + citizen.nik().masked() + " is in the register");
    giveFingers(street, other.orElse(citizen.fingers()));
    physicalFaults(options, street);
    if (options.headless()) {
      return new ScriptedVisit(options, street, new Layout(root, data), console).play(citizen);
    }
    street.startKiosk();
    untilClosed(street);
    return new DemoEnd(JsonFile.object().put("outcome", "CLOSED"), true, 0);
  }

  private static void giveFingers(Street street, FingerPictures pictures) {
    Map<String, List<Path>> presented = pictures.presented();
    street.cabinet().fingers(presented, pictures.resolutions());
  }

  private static void physicalFaults(DemoOptions options, Street street) {
    for (Fault fault : options.faults()) {
      if (fault.kind().strikes() == FaultKind.Strikes.CABINET) {
        street.cabinet().fault(fault.kind().label(), true);
      }
    }
  }

  private void untilClosed(Street street) {
    console.stage("you are the citizen: use both windows; close the screen to end");
    Waiting.until(
        "the end of the demo",
        Duration.ofDays(1),
        () -> {},
        () -> street.screenAlive() ? Optional.empty() : Optional.of(true));
  }

  private CitizenFolder citizen(DemoOptions options, Path data) {
    if (options.citizen().isPresent()) {
      return CitizenFolder.read(options.citizen().get());
    }
    if (options.seed().isEmpty()) {
      return Shipped.citizen(root, "01-");
    }
    Path made = data.resolve("citizen");
    console.stage("making a synthetic citizen from seed " + options.seed().get());
    CitizenCommand.make(options.seed().get(), CitizenKind.WNI, made);
    return CitizenFolder.read(made);
  }

  /// New blanks: the same for the same seed in an empty street, others at each further run.
  private static List<String> blankUids(long seed, Path data, int count) {
    SplittableRandom numbers = new SplittableRandom(seed * 1_000 + Runs.begin(data));
    List<String> uids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      uids.add(String.format("80045A%010X", numbers.nextLong(1L << 40)));
    }
    return uids;
  }
}
