package id.anjungan.simulator.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.simulator.physics.Machine;
import id.anjungan.simulator.socket.RefusedException;
import id.anjungan.simulator.socket.Request;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The commands of the control socket (`docs/street.md`, "Cabinet"): what a citizen, field staff or
/// fate does to the machine. Safe for all threads.
public final class ControlCommands implements UnaryOperator<ObjectNode> {

  private final Map<String, Function<Request, ObjectNode>> commands = new HashMap<>();

  public ControlCommands(Machine machine, PowerSwitch power) {
    commands.putAll(new CardCommands(machine).commands());
    commands.putAll(new FingerCommands(machine.hand()).commands());
    commands.putAll(new CabinetCommands(machine, power).commands());
  }

  /// @throws RefusedException with the code that a caller gets
  @Override
  public ObjectNode apply(ObjectNode json) {
    Request request = new Request(json);
    String name = request.text("do");
    Function<Request, ObjectNode> command = commands.get(name);
    if (command == null) {
      throw new RefusedException("UNKNOWN_COMMAND", "no such command: " + name);
    }
    return command.apply(request);
  }
}
