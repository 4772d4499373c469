package id.anjungan.agent.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.anjungan.agent.capture.FingerCapture;
import id.anjungan.agent.capture.Hint;
import id.anjungan.agent.capture.PictureGate;
import id.anjungan.agent.clock.Ids;
import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.Office;
import id.anjungan.agent.contract.ScreenName;
import id.anjungan.agent.contract.Words;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.fingerprint.FingerprintScanner;
import id.anjungan.agent.device.fingerprint.Press;
import id.anjungan.agent.device.gpio.IoBoard;
import id.anjungan.agent.device.receiptprinter.ReceiptPage;
import id.anjungan.agent.device.receiptprinter.ReceiptPrinter;
import id.anjungan.agent.device.receiptprinter.ReceiptPrinterStatus;
import id.anjungan.agent.health.Health;
import id.anjungan.agent.health.HealthReport;
import id.anjungan.agent.issuance.CardPath;
import id.anjungan.agent.receipt.ReceiptContent;
import id.anjungan.agent.receipt.ReceiptDesk;
import id.anjungan.agent.verification.FirstCheck;
import id.anjungan.agent.verification.Impressions;
import id.anjungan.agent.verification.SecondCheckDialogue;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.SignedCapture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A whole kiosk without devices: the real journey and checks between a robot that touches, a
/// scripted centre and a double of the card path. A citizen who does all as asked is the default.
final class Cabin {

  static final Office OFFICE =
      new Office(
          new Words("Dinas Contoh", "Contoh office"),
          "Jl. Contoh No. 1",
          new Words("Senin-Jumat", "Monday to Friday"));
  static final Duration IDLE = Duration.ofSeconds(45);
  static final Duration WARNING = Duration.ofSeconds(20);

  final ManualClock clock = new ManualClock();
  final RobotScreen screen = new RobotScreen();
  final ScriptedCentre centre = new ScriptedCentre(clock);
  final FakeScanner scanner = new FakeScanner();
  final FakeBoard io = new FakeBoard();
  final FakePrinter printer = new FakePrinter();
  final List<ReceiptContent> receipts = new ArrayList<>();
  final StopSign stop = new StopSign();
  final PathDouble path;
  final Journey journey;
  final Visit.VisitNeeds needs;

  private final Path dir;

  Cabin(Path dir) {
    this.dir = dir;
    Dialogue dialogue = new Dialogue(screen, clock, IDLE, WARNING, stop);
    FingerScreens fingers = new FingerScreens(dialogue);
    FingerCapture capture = new FingerCapture(scanner, io, scanner, clock, Duration.ofSeconds(20));
    Impressions impressions =
        new Impressions(
            new KioskId("TEST-01"), centre, capture, claims -> new SignedCapture("a.b.c"), clock);
    path = new PathDouble(new SecondCheckDialogue(centre, impressions, fingers));
    Health health = new Health(this::obstacles, scanner, printer, io, centre, report -> {});
    needs =
        new Visit.VisitNeeds(
            dialogue,
            fingers,
            new Lights(io),
            health,
            path,
            centre,
            new FirstCheck(centre, impressions),
            clock,
            OFFICE);
    journey =
        new Journey(
            needs,
            new ReceiptDesk(
                content -> {
                  receipts.add(content);
                  return new ReceiptPage(List.of());
                },
                printer),
            new VisitBook(dir),
            Ids.ofMachine(),
            stop,
            new Words("Kantor Desa Contoh", "Contoh village office"));
    obedient();
  }

  private void obedient() {
    screen
        .touches(ScreenName.ATTRACT, Action.START)
        .touches(ScreenName.CHOOSE_SERVICE, Action.CHOOSE_SERVICE)
        .touches(ScreenName.CONFIRM_DATA, Action.CONFIRM)
        .touches(ScreenName.REFUSED, Action.FINISH)
        .touches(ScreenName.RECEIPT, Action.FINISH)
        .touches(ScreenName.HELP, Action.BACK);
  }

  private List<HealthReport.Finding> obstacles() {
    List<HealthReport.Finding> findings = new ArrayList<>();
    for (CardPath.Obstacle obstacle : path.obstacles()) {
      findings.add(HealthReport.Finding.obstacle("HOPPER", obstacle.code(), "test"));
    }
    return findings;
  }

  /// One visit, until the goodbye is said or the kiosk stays out of service.
  JsonNode visit() {
    journey.serveOnce();
    List<JsonNode> lines = book();
    return lines.getLast();
  }

  List<JsonNode> book() {
    try {
      Path file = dir.resolve("visits.jsonl");
      List<JsonNode> lines = new ArrayList<>();
      for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
        lines.add(new JsonMapper().readTree(line));
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A module on which the right finger always lies, unless a row of presses says otherwise.
  static final class FakeScanner implements FingerprintScanner, PictureGate {

    final Deque<Reading<Press>> row = new ArrayDeque<>();
    final List<Press.Picture> taken = new ArrayList<>();
    boolean fingerThere = true;
    Reading<Press> broken;
    Optional<Hint> opinion = Optional.empty();
    int pollsUntilBroken = -1;
    private boolean lifts;

    /// The finger is there for one impression only.
    void liftsAfterFirst() {
      lifts = true;
    }

    /// Answers the two health checks before a visit, then never again.
    void breaksAfterHealth() {
      pollsUntilBroken = 2;
    }

    @Override
    public String device() {
      return "TEST-MODULE";
    }

    @Override
    public Reading<Press> poll() {
      if (pollsUntilBroken == 0) {
        broken = Reading.silent(new DeviceFault(Unit.FINGERPRINT, FaultCode.OFFLINE, "test"));
      }
      pollsUntilBroken--;
      if (broken != null) {
        return broken;
      }
      if (!row.isEmpty()) {
        return row.removeFirst();
      }
      return Reading.told(fingerThere ? picture() : new Press.None());
    }

    private Press picture() {
      byte[] grey = new byte[64 * 64];
      java.util.Arrays.fill(grey, (byte) 77);
      Press.Picture picture = new Press.Picture(64, 64, 500, grey);
      taken.add(picture);
      return picture;
    }

    @Override
    public Impression look(Press.Picture picture) {
      fingerThere = !lifts;
      return new Impression(opinion.isPresent() ? 20 : 80, opinion);
    }
  }

  /// Doors closed, mains on; remembers its lights.
  static final class FakeBoard implements IoBoard {

    final Map<Input, Boolean> inputs = new EnumMap<>(Input.class);
    final Map<Output, Boolean> lights = new EnumMap<>(Output.class);
    final List<String> history = new ArrayList<>();
    Reading<Boolean> silence;

    FakeBoard() {
      for (Input input : Input.values()) {
        inputs.put(input, input == Input.MAINS_PRESENT);
      }
    }

    @Override
    public Reading<Boolean> read(Input input) {
      return silence == null ? Reading.told(inputs.get(input)) : silence;
    }

    @Override
    public Motion set(Output output, boolean on) {
      lights.put(output, on);
      history.add(output + "=" + on);
      return Motion.DONE;
    }
  }

  /// Paper enough, until it is not.
  static final class FakePrinter implements ReceiptPrinter {

    ReceiptPrinterStatus status =
        new ReceiptPrinterStatus(ReceiptPrinterStatus.Paper.ENOUGH, false, false, false);
    Motion result = Motion.DONE;
    int printed;

    @Override
    public Reading<ReceiptPrinterStatus> status() {
      return Reading.told(status);
    }

    @Override
    public Motion print(ReceiptPage page) {
      printed++;
      return result;
    }
  }
}
