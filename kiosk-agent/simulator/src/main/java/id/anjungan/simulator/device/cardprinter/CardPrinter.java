package id.anjungan.simulator.device.cardprinter;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.simulator.device.Device;
import id.anjungan.simulator.harness.Harness;
import id.anjungan.simulator.wire.Wire;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// An Evolis printer (`docs/devices/README.md`): answers each command with a text and a NUL.
public final class CardPrinter implements Device {

  private static final String OK = "OK";
  private static final String PARAMETER = "NOK;PARAMETER";
  private static final String SEQUENCE = "NOK;SEQUENCE";

  private final Wire wire;
  private final Harness harness;
  private final String serial;
  private final Orders orders = new Orders(this::handle);
  private final Side front = new Side();
  private final Side back = new Side();
  private Side loading = front;
  private boolean inSequence;

  /// @param serial what `Rsn` answers
  public CardPrinter(Wire wire, Harness harness, String serial) {
    this.wire = wire;
    this.harness = harness;
    this.serial = serial;
  }

  @Override
  public void received(byte[] bytes) {
    orders.received(bytes);
  }

  @Override
  public void silence() {
    orders.reset();
  }

  private void handle(Order order) {
    String answer =
        switch (order) {
          case Order.Words words -> answer(words.words());
          case Order.Load load -> load(load.panel());
          case Order.Nonsense() -> PARAMETER;
        };
    wire.write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
  }

  private String answer(List<String> words) {
    return switch (String.join(";", words)) {
      case "Rfv" -> "ANJUNGAN SIMULATED 1.0";
      case "Rsn" -> serial;
      case "Rtp" -> "EVOLIS;CONTACTLESS;BEZEL";
      case "Rse" -> sensors();
      case "Rco;r" -> state().path("ribbonLeft").asText();
      case "Rbz" -> state().path("bezelHeld").asBoolean() ? "HELD" : "EMPTY";
      case "Scs", "Pr;ymcko" -> OK;
      case "Srs" -> reset();
      case "Ss" -> start();
      case "Se" -> end();
      case "Sr" -> loadNext(front);
      case "Sv" -> loadNext(back);
      case "Sic" -> run("contactless");
      case "Spb" -> run("present");
      case "Stb" -> run("takeBack");
      case "Ser" -> run("reject");
      default -> PARAMETER;
    };
  }

  private String load(Panel panel) {
    if (!inSequence) {
      return SEQUENCE;
    }
    loading.load(panel);
    return OK;
  }

  private String loadNext(Side side) {
    loading = side;
    return OK;
  }

  private String reset() {
    forget();
    return OK;
  }

  private String start() {
    forget();
    inSequence = true;
    return OK;
  }

  private String end() {
    if (!inSequence || (front.isEmpty() && back.isEmpty())) {
      return SEQUENCE;
    }
    Base64.Encoder base64 = Base64.getEncoder();
    String outcome =
        harness.run(
            "printer.print",
            Map.of(
                "front", base64.encodeToString(front.print()),
                "back", base64.encodeToString(back.print())));
    forget();
    return answer(outcome);
  }

  private void forget() {
    front.clear();
    back.clear();
    loading = front;
    inSequence = false;
  }

  private String sensors() {
    JsonNode state = state();
    return String.format(
        "card=%s;cover=%s;ribbon=%s;reject=%s",
        card(state),
        state.path("coverOpen").asBoolean() ? "OPEN" : "CLOSED",
        state.path("ribbon").asText(),
        state.path("rejectFull").asBoolean() ? "FULL" : "OK");
  }

  private static String card(JsonNode state) {
    return switch (state.path("card").asText()) {
      case "PRINTER_FEEDER" -> "FEEDER";
      case "PRINTER_CONTACTLESS" -> "CONTACTLESS";
      case "PRINTER_PRINT" -> "PRINT";
      case "BETWEEN" -> "JAM";
      default -> state.path("bezelHeld").asBoolean() ? "BEZEL" : "NONE";
    };
  }

  private String run(String motion) {
    return answer(harness.run("printer.run", Map.of("motion", motion)));
  }

  private JsonNode state() {
    return harness.ask("printer.state");
  }

  private static String answer(String outcome) {
    return switch (outcome) {
      case "DONE" -> OK;
      case "NO_CARD" -> "NOK;NOCARD";
      case "OCCUPIED" -> "NOK;BEZEL_OCCUPIED";
      case "BIN_FULL" -> "NOK;REJECT_FULL";
      default -> "NOK;" + outcome;
    };
  }
}
