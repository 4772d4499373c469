package id.anjungan.simulator.harness;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.simulator.physics.Card;
import id.anjungan.simulator.physics.Fault;
import id.anjungan.simulator.physics.Hand;
import id.anjungan.simulator.physics.HopperUnit;
import id.anjungan.simulator.physics.Machine;
import id.anjungan.simulator.physics.Outcome;
import id.anjungan.simulator.physics.Place;
import id.anjungan.simulator.physics.PowerLostException;
import id.anjungan.simulator.physics.RfStation;
import id.anjungan.simulator.socket.LineServer;
import id.anjungan.simulator.socket.RefusedException;
import id.anjungan.simulator.socket.Request;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// What a device may ask of the cabinet's matter, and the answers.
public final class DeviceRequests {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final Machine machine;
  private final Consumer<String> standing;
  private final Map<String, Function<Request, ObjectNode>> questions;

  /// @param standing hears the name of each device that stands on its wire
  public DeviceRequests(Machine machine, Consumer<String> standing) {
    this.machine = machine;
    this.standing = standing;
    this.questions =
        Map.ofEntries(
            Map.entry("standing", this::standing),
            Map.entry("wire", this::wire),
            Map.entry("acceptor.state", request -> acceptorState()),
            Map.entry("acceptor.run", this::acceptorRun),
            Map.entry("hopper.state", request -> hopperState(hopper(request))),
            Map.entry("hopper.run", this::hopperRun),
            Map.entry("rf.on", request -> rfOn(rf(request))),
            Map.entry("rf.off", request -> rfOff(rf(request))),
            Map.entry("rf.state", request -> LineServer.ok().put("on", rf(request).isOn())),
            Map.entry("rf.apdu", this::apdu),
            Map.entry("printer.state", request -> printerState()),
            Map.entry("printer.run", this::printerRun),
            Map.entry("printer.print", this::print),
            Map.entry("finger", request -> finger()),
            Map.entry("paper.state", request -> paperState()),
            Map.entry("paper.out", this::paperOut),
            Map.entry("line.read", this::lineRead),
            Map.entry("line.write", this::lineWrite));
  }

  /// Answers one request.
  ///
  /// @throws RefusedException NO_POWER while the cabinet has none, UNKNOWN_QUESTION, and what the
  ///   fields of a request give rise to
  public ObjectNode answer(ObjectNode json) {
    Request request = new Request(json);
    Function<Request, ObjectNode> question = questions.get(request.text("ask"));
    if (question == null) {
      throw new RefusedException("UNKNOWN_QUESTION", "no such question");
    }
    if (!machine.isPowered()) {
      throw new RefusedException("NO_POWER", "the cabinet has no power");
    }
    try {
      return question.apply(request);
    } catch (PowerLostException e) {
      throw new RefusedException("NO_POWER", "the power went");
    }
  }

  private ObjectNode standing(Request request) {
    standing.accept(request.text("device"));
    return LineServer.ok();
  }

  private ObjectNode wire(Request request) {
    String device = request.text("device").replaceAll("-[0-9]+$", "");
    Optional<Fault> silence = Fault.of("silent-" + device);
    return LineServer.ok()
        .put("noise", machine.faults().is(Fault.LINE_NOISE))
        .put("split", machine.faults().is(Fault.SPLIT_FRAMES))
        .put("silent", silence.map(machine.faults()::is).orElse(false));
  }

  private ObjectNode acceptorState() {
    var unit = machine.acceptor();
    return LineServer.ok()
        .put("card", unit.card().map(DeviceRequests::place).orElse("NONE"))
        .put("entryOpen", unit.entryOpen())
        .put("binFull", unit.binFull())
        .put("binCount", unit.binCount());
  }

  private ObjectNode acceptorRun(Request request) {
    var unit = machine.acceptor();
    return switch (request.text("motion")) {
      case "initialise" -> outcome(unit.initialise());
      case "mouth" -> outcome(unit.toMouth());
      case "latch" -> outcome(unit.latch());
      case "retain" -> outcome(unit.retain());
      case "open" -> entry(true);
      case "close" -> entry(false);
      default -> throw Request.bad("motion", "a motion of the acceptor");
    };
  }

  private ObjectNode entry(boolean open) {
    machine.acceptor().entry(open);
    return outcome(Outcome.DONE);
  }

  private ObjectNode hopperState(HopperUnit unit) {
    return LineServer.ok()
        .put("card", unit.card().map(DeviceRequests::place).orElse("NONE"))
        .put("stock", unit.stock().name())
        .put("binFull", unit.binFull())
        .put("binCount", unit.binCount());
  }

  private ObjectNode hopperRun(Request request) {
    HopperUnit unit = hopper(request);
    return switch (request.text("motion")) {
      case "initialise" -> outcome(unit.initialise());
      case "feed" -> outcome(unit.feed());
      case "drop" -> outcome(unit.drop());
      case "pass" -> outcome(unit.passOn());
      default -> throw Request.bad("motion", "a motion of the hopper");
    };
  }

  private HopperUnit hopper(Request request) {
    return machine
        .hopper(request.text("unit"))
        .orElseThrow(() -> Request.bad("unit", "a hopper's name"));
  }

  private RfStation rf(Request request) {
    return request.text("unit").equals("acceptor") ? machine.acceptor().rf() : hopper(request).rf();
  }

  private static ObjectNode rfOn(RfStation rf) {
    return rf.on()
        .map(card -> LineServer.ok().put("uid", card.uid()).put("type", card.chip().name()))
        .orElseGet(LineServer::ok);
  }

  private static ObjectNode rfOff(RfStation rf) {
    rf.off();
    return LineServer.ok();
  }

  private ObjectNode apdu(Request request) {
    var type = request.oneOf("type", Card.ChipType.class);
    return switch (rf(request).transmit(type, request.hex("apdu"))) {
      case RfStation.Echo.Answer answer ->
          LineServer.ok().put("echo", "ANSWER").put("bytes", HEX.formatHex(answer.bytes()));
      case RfStation.Echo.Off() -> LineServer.ok().put("echo", "OFF");
      case RfStation.Echo.Gone() -> LineServer.ok().put("echo", "GONE");
      case RfStation.Echo.Dead() -> LineServer.ok().put("echo", "DEAD");
    };
  }

  private ObjectNode printerState() {
    var unit = machine.printer();
    return LineServer.ok()
        .put("card", unit.inside().map(DeviceRequests::place).orElse("NONE"))
        .put("bezelHeld", unit.bezelHeld())
        .put("coverOpen", unit.coverOpen())
        .put("ribbon", unit.ribbon().name())
        .put("ribbonLeft", unit.ribbonLeft())
        .put("rejectFull", unit.rejectFull());
  }

  private ObjectNode printerRun(Request request) {
    var unit = machine.printer();
    return switch (request.text("motion")) {
      case "contactless" -> outcome(unit.toContactless());
      case "present" -> outcome(unit.present());
      case "takeBack" -> outcome(unit.takeBack());
      case "reject" -> outcome(unit.reject());
      default -> throw Request.bad("motion", "a motion of the printer");
    };
  }

  private ObjectNode print(Request request) {
    return outcome(machine.printer().print(request.base64("front"), request.base64("back")));
  }

  private ObjectNode finger() {
    Optional<Hand.Impression> seen = machine.hand().onSensor();
    ObjectNode answer = LineServer.ok().put("there", seen.isPresent());
    seen.ifPresent(finger ->
        answer
            .put("picture", finger.picture().toString())
            .put("dpi", finger.dpi())
            .put("poor", finger.poor()));
    return answer;
  }

  private ObjectNode paperState() {
    return LineServer.ok()
        .put("out", machine.faults().is(Fault.PAPER_OUT))
        .put("nearEnd", machine.faults().is(Fault.PAPER_NEAR_END))
        .put("cutterStuck", machine.faults().is(Fault.CUTTER_FAULT));
  }

  private ObjectNode paperOut(Request request) {
    List<String> lines = new ArrayList<>();
    request.array("lines").forEach(line -> lines.add(line.asText()));
    machine.paper().out(request.base64("png"), lines, request.flag("cut"));
    return LineServer.ok();
  }

  private ObjectNode lineRead(Request request) {
    Optional<Boolean> level = machine.panel().read(request.number("line", 0, 9999));
    ObjectNode answer = LineServer.ok().put("known", level.isPresent());
    level.ifPresent(high -> answer.put("level", high));
    return answer;
  }

  private ObjectNode lineWrite(Request request) {
    int line = request.number("line", 0, 9999);
    return LineServer.ok().put("known", machine.panel().write(line, request.flag("level")));
  }

  private static ObjectNode outcome(Outcome outcome) {
    return LineServer.ok().put("outcome", outcome.name());
  }

  /// The station's own name, or `BETWEEN`.
  private static String place(Card card) {
    return switch (card.place()) {
      case Place.At at -> at.station().name();
      case Place.Between between -> "BETWEEN";
    };
  }
}
