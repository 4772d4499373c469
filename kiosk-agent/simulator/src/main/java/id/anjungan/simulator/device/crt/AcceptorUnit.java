package id.anjungan.simulator.device.crt;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.simulator.harness.Harness;
import java.util.Map;

/// The motor reader at the citizen's side.
final class AcceptorUnit implements CardUnit {

  private final Harness harness;

  AcceptorUnit(Harness harness) {
    this.harness = harness;
  }

  @Override
  public Reply answer(Command command) {
    return switch (command.code()) {
      case 0x3131 -> sensors();
      case 0x3230, 0x3239 -> run("mouth");
      case 0x3232 -> run("latch");
      case 0x3233 -> run("retain");
      case 0x3330 -> run("open");
      case 0x3331 -> run("close");
      default -> new Reply.Negative(CrtError.UNSUPPORTED);
    };
  }

  @Override
  public Reply initialise(boolean toBin) {
    Reply found = run("initialise");
    boolean empty = state().path("card").asText().equals("NONE");
    return found instanceof Reply.Positive && toBin && !empty ? run("retain") : found;
  }

  @Override
  public byte[] status() {
    JsonNode state = state();
    byte card =
        switch (state.path("card").asText()) {
          case "ACCEPTOR_MOUTH", "ACCEPTOR_THROAT" -> '1';
          case "ACCEPTOR_RF" -> '2';
          default -> '0';
        };
    return new byte[] {
      card, bit(state.path("entryOpen").asBoolean()), bit(state.path("binFull").asBoolean())
    };
  }

  @Override
  public int binCount() {
    return state().path("binCount").asInt();
  }

  @Override
  public String field() {
    return "acceptor";
  }

  @Override
  public String version() {
    return "CRT-ACCEPTOR V1.0";
  }

  private Reply sensors() {
    JsonNode state = state();
    String card = state.path("card").asText();
    return new Reply.Positive(
        new byte[] {
          bit(card.equals("ACCEPTOR_MOUTH")),
          bit(card.equals("ACCEPTOR_THROAT")),
          bit(card.equals("ACCEPTOR_RF")),
          bit(state.path("binCount").asInt() > 0)
        });
  }

  private Reply run(String motion) {
    return Motions.reply(harness.run("acceptor.run", Map.of("motion", motion)));
  }

  private JsonNode state() {
    return harness.ask("acceptor.state");
  }

  private static byte bit(boolean set) {
    return (byte) (set ? '1' : '0');
  }
}
