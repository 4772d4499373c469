package id.anjungan.simulator.window;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.simulator.socket.RefusedException;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.SwingUtilities;

/// The cabinet as the window knows it: the commands of the control socket and nothing else.
/// Commands run one after the other on a thread of their own, because some wait for motors.
final class Cabin {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final UnaryOperator<ObjectNode> commands;
  private final ExecutorService hands =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("window").factory());
  private final Consumer<String> refusals;

  /// @param refusals hears, on the window's thread, why something was refused
  Cabin(UnaryOperator<ObjectNode> commands, Consumer<String> refusals) {
    this.commands = commands;
    this.refusals = refusals;
  }

  /// Does something, soon.
  void order(String command, Map<String, ?> details) {
    look(command, details, done -> {});
  }

  /// Asks something and hands the answer to the window's thread.
  void look(String command, Map<String, ?> details, Consumer<JsonNode> seen) {
    hands.execute(() -> {
      try {
        JsonNode answer = ask(command, details);
        SwingUtilities.invokeLater(() -> seen.accept(answer));
      } catch (RefusedException e) {
        SwingUtilities.invokeLater(() -> refusals.accept(e.why()));
      }
    });
  }

  private JsonNode ask(String command, Map<String, ?> details) {
    ObjectNode request = JSON.valueToTree(details);
    return commands.apply(request.put("do", command));
  }
}
