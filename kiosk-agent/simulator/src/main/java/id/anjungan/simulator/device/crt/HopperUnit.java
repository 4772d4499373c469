package id.anjungan.simulator.device.crt;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.simulator.harness.Harness;
import java.util.Map;

/// The dispenser of blanks (CRT-591).
final class HopperUnit implements CardUnit {

  private final Harness harness;
  private final String name;

  /// @param name the hopper's name in the cabinet, such as `HOPPER-1`
  HopperUnit(Harness harness, String name) {
    this.harness = harness;
    this.name = name;
  }

  @Override
  public Reply answer(Command command) {
    return switch (command.code()) {
      case 0x3131 -> sensors();
      case 0x3232 -> run("feed");
      case 0x3233 -> run("drop");
      case 0x3239 -> run("pass");
      default -> new Reply.Negative(CrtError.UNSUPPORTED);
    };
  }

  @Override
  public Reply initialise(boolean toBin) {
    Reply found = run("initialise");
    boolean empty = state().path("card").asText().equals("NONE");
    return found instanceof Reply.Positive && toBin && !empty ? run("drop") : found;
  }

  @Override
  public byte[] status() {
    JsonNode state = state();
    byte card =
        switch (state.path("card").asText()) {
          case "HOPPER_REAR" -> '1';
          case "HOPPER_RF" -> '2';
          default -> '0';
        };
    return new byte[] {card, stock(state), bit(state.path("binFull").asBoolean())};
  }

  @Override
  public int binCount() {
    return state().path("binCount").asInt();
  }

  @Override
  public String field() {
    return name;
  }

  @Override
  public String version() {
    return "CRT-591 V1.0";
  }

  private Reply sensors() {
    JsonNode state = state();
    String card = state.path("card").asText();
    return new Reply.Positive(
        new byte[] {
          bit(!state.path("stock").asText().equals("EMPTY")),
          bit(card.equals("HOPPER_RF")),
          bit(card.equals("HOPPER_REAR")),
          bit(state.path("binCount").asInt() > 0)
        });
  }

  private static byte stock(JsonNode state) {
    return switch (state.path("stock").asText()) {
      case "ENOUGH" -> '2';
      case "FEW" -> '1';
      default -> '0';
    };
  }

  private Reply run(String motion) {
    return Motions.reply(harness.run("hopper.run", Map.of("unit", name, "motion", motion)));
  }

  private JsonNode state() {
    return harness.ask("hopper.state", Map.of("unit", name));
  }

  private static byte bit(boolean set) {
    return (byte) (set ? '1' : '0');
  }
}
