package id.anjungan.simulator.device.ioboard;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.simulator.device.Device;
import id.anjungan.simulator.harness.Harness;
import id.anjungan.simulator.wire.Wire;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The I/O board: a line of ASCII in, an answer and a prompt out (`docs/devices/README.md`).
public final class IoBoard implements Device {

  private static final Pattern COMMAND = Pattern.compile("gpio (read|set|clear) ([0-9]{1,3})");
  private static final int LONGEST_LINE = 64;
  private static final String PROMPT = "\n\r>";
  private static final String UNKNOWN = "\n\r?" + PROMPT;

  private final Wire wire;
  private final Harness harness;
  private final StringBuilder line = new StringBuilder();

  public IoBoard(Wire wire, Harness harness) {
    this.wire = wire;
    this.harness = harness;
  }

  @Override
  public void received(byte[] bytes) {
    for (byte b : bytes) {
      if (b == '\r') {
        end();
      } else if (b != '\n' && line.length() <= LONGEST_LINE) {
        line.append((char) (b & 0xFF));
      }
    }
  }

  @Override
  public void silence() {
    line.setLength(0);
  }

  private void end() {
    String command = line.toString();
    line.setLength(0);
    if (!command.isEmpty()) {
      wire.write(answer(command).getBytes(StandardCharsets.US_ASCII));
    }
  }

  private String answer(String command) {
    Matcher parts = COMMAND.matcher(command);
    if (!parts.matches()) {
      return UNKNOWN;
    }
    int number = Integer.parseInt(parts.group(2));
    return parts.group(1).equals("read")
        ? read(number)
        : write(number, parts.group(1).equals("set"));
  }

  private String read(int number) {
    JsonNode answer = harness.ask("line.read", Map.of("line", number));
    boolean high = answer.path("level").asBoolean();
    return answer.path("known").asBoolean() ? "\n\r" + (high ? "1" : "0") + PROMPT : UNKNOWN;
  }

  private String write(int number, boolean level) {
    JsonNode answer = harness.ask("line.write", Map.of("line", number, "level", level));
    return answer.path("known").asBoolean() ? PROMPT : UNKNOWN;
  }
}
