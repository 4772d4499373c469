package id.anjungan.simulator.device.crt;

import com.fasterxml.jackson.databind.JsonNode;
import id.anjungan.simulator.harness.Harness;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/// The RF commands `60 xx`, the same in both units.
final class RfCommands {

  private static final HexFormat HEX = HexFormat.of();
  private static final byte[] TRY_A_THEN_B = {0x41, 0x42};

  /// ATQA of a chip with a 7-byte UID and SAK of one that speaks ISO/IEC 14443-4.
  private static final byte[] TYPE_A = {0x41, 0x00, 0x44, 0x20, 0x07};

  /// Application data and protocol information of an ATQB (ISO/IEC 14443-3).
  private static final byte[] ATQB_REST = {0, 0, 0, 0, 0x00, (byte) 0x81, (byte) 0xE1};

  private static final int LONGEST_APDU = 300;

  private final Harness harness;
  private final String field;

  RfCommands(Harness harness, String field) {
    this.harness = harness;
    this.field = field;
  }

  Reply answer(Command command) {
    return switch (command.pm()) {
      case 0x30 -> on(command.data());
      case 0x31 -> off();
      case 0x32 -> state();
      case 0x34 -> apdu("A", command.data());
      case 0x35 -> apdu("B", command.data());
      default -> new Reply.Negative(CrtError.UNSUPPORTED);
    };
  }

  private Reply on(byte[] order) {
    if (!Arrays.equals(order, TRY_A_THEN_B)) {
      return new Reply.Negative(CrtError.PARAMETER);
    }
    JsonNode seen = harness.ask("rf.on", Map.of("unit", field));
    if (!seen.has("uid")) {
      return new Reply.Negative(CrtError.NO_CHIP);
    }
    byte[] uid = HEX.parseHex(seen.required("uid").asText());
    return new Reply.Positive(
        seen.required("type").asText().equals("A")
            ? joined(TYPE_A, Arrays.copyOfRange(uid, 1, 8))
            : joined(joined(new byte[] {0x42}, Arrays.copyOf(uid, 4)), ATQB_REST));
  }

  private Reply off() {
    harness.ask("rf.off", Map.of("unit", field));
    return Reply.Positive.plain();
  }

  private Reply state() {
    boolean on = harness.ask("rf.state", Map.of("unit", field)).path("on").asBoolean();
    return new Reply.Positive(new byte[] {(byte) (on ? '1' : '0')});
  }

  private Reply apdu(String type, byte[] apdu) {
    if (apdu.length < 4 || apdu.length > LONGEST_APDU) {
      return new Reply.Negative(CrtError.DATA);
    }
    JsonNode echo =
        harness.ask("rf.apdu", Map.of("unit", field, "type", type, "apdu", HEX.formatHex(apdu)));
    return switch (echo.required("echo").asText()) {
      case "ANSWER" -> new Reply.Positive(HEX.parseHex(echo.required("bytes").asText()));
      case "DEAD" -> new Reply.Negative(CrtError.CHIP_DEAD);
      case "GONE" -> new Reply.Negative(CrtError.CHIP_GONE);
      default -> new Reply.Negative(CrtError.SEQUENCE);
    };
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] whole = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, whole, first.length, second.length);
    return whole;
  }
}
