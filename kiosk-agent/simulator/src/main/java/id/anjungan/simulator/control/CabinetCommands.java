package id.anjungan.simulator.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.simulator.physics.Door;
import id.anjungan.simulator.physics.Fault;
import id.anjungan.simulator.physics.Machine;
import id.anjungan.simulator.physics.Panel;
import id.anjungan.simulator.socket.LineServer;
import id.anjungan.simulator.socket.RefusedException;
import id.anjungan.simulator.socket.Request;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Doors, mains, power, faults, lights, paper, and waiting for what happens.
final class CabinetCommands {

  private static final Duration READY_LIMIT = Duration.ofMinutes(2);
  private static final int LONGEST_WAIT_MILLIS = 3_600_000;
  private static final Set<String> EVENTS =
      Set.of(
          "ENTRY_OPEN", "CARD_AT_ACCEPTOR_MOUTH", "FINGER_WANTED", "CARD_AT_BEZEL", "RECEIPT_CUT");
  private static final Pattern MOVED = Pattern.compile("MOVED:[0-9A-F]{16}:[A-Z_]+");

  private final Machine machine;
  private final PowerSwitch power;

  CabinetCommands(Machine machine, PowerSwitch power) {
    this.machine = machine;
    this.power = power;
  }

  Map<String, Function<Request, ObjectNode>> commands() {
    return Map.of(
        "ready",
        request -> ready(),
        "door",
        this::door,
        "mains",
        this::mains,
        "fault",
        this::fault,
        "faults",
        request -> faults(),
        "lights",
        request -> lights(),
        "receipt",
        request -> receipt(),
        "power",
        this::power,
        "wait",
        this::await,
        "quit",
        request -> quit());
  }

  private ObjectNode ready() {
    try {
      if (!power.awaitReady(READY_LIMIT)) {
        throw new RefusedException("NOT_READY", "not every device stands on its wire");
      }
      return LineServer.ok();
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private ObjectNode door(Request request) {
    machine.panel().door(request.oneOf("name", Door.class), request.flag("open"));
    return LineServer.ok();
  }

  private ObjectNode mains(Request request) {
    machine.panel().mains(request.flag("on"));
    return LineServer.ok();
  }

  private ObjectNode fault(Request request) {
    String name = request.text("name");
    Fault fault =
        Fault.of(name)
            .orElseThrow(() -> new RefusedException("NO_SUCH_FAULT", "no fault is called " + name));
    machine.faults().set(fault, request.flag("on"));
    return LineServer.ok();
  }

  private ObjectNode faults() {
    ObjectNode answer = LineServer.ok();
    ArrayNode all = answer.putArray("faults");
    for (Fault fault : Fault.values()) {
      all.addObject()
          .put("name", fault.word())
          .put("on", machine.faults().is(fault))
          .put("once", fault.once())
          .put("does", fault.does());
    }
    return answer;
  }

  private ObjectNode lights() {
    ObjectNode answer = LineServer.ok();
    ObjectNode lights = answer.putObject("lights");
    for (Panel.Light light : Panel.Light.values()) {
      lights.put(light.name(), machine.panel().isLit(light));
    }
    return answer;
  }

  private ObjectNode receipt() {
    var newest =
        machine
            .paper()
            .newest()
            .orElseThrow(() -> new RefusedException("NO_RECEIPT", "nothing was printed yet"));
    ObjectNode answer = LineServer.ok().put("path", newest.picture().toString());
    ArrayNode lines = answer.putArray("lines");
    newest.lines().forEach(lines::add);
    return answer;
  }

  private ObjectNode power(Request request) {
    if (request.flag("on")) {
      power.on();
    } else {
      power.off();
    }
    return LineServer.ok();
  }

  private ObjectNode await(Request request) {
    String event = request.text("for");
    if (!EVENTS.contains(event) && !MOVED.matcher(event).matches()) {
      throw new RefusedException("NO_SUCH_EVENT", "no event is called " + event);
    }
    Duration limit = Duration.ofMillis(request.number("timeoutMs", 0, LONGEST_WAIT_MILLIS));
    try {
      if (!machine.events().await(event, limit)) {
        throw new RefusedException("TIMEOUT", event + " did not happen");
      }
      return LineServer.ok().put("event", event);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  private ObjectNode quit() {
    power.quit();
    return LineServer.ok();
  }

  private static RefusedException interrupted() {
    Thread.currentThread().interrupt();
    return new RefusedException("INTERRUPTED", "the cabinet ends");
  }
}
