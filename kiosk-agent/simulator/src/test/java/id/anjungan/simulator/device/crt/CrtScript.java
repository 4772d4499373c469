package id.anjungan.simulator.device.crt;

import id.anjungan.simulator.bench.Bench;
import id.anjungan.simulator.bench.HostPort;
import java.util.HexFormat;

/// A host's words on a CRT line, built from `docs/devices/README.md` alone.
final class CrtScript {

  private final HostPort host;

  CrtScript(Bench bench) {
    this.host = bench.host();
  }

  /// Frame around data given in hex.
  static byte[] frame(String data) {
    byte[] content = HostPort.bytes(data);
    String head = String.format("F2 00 %04X", content.length);
    byte[] whole = HostPort.bytes(head + data + "03 00");
    for (int i = 0; i < whole.length - 1; i++) {
      whole[whole.length - 1] ^= whole[i];
    }
    return whole;
  }

  /// Sends a command, takes ACK and response, acknowledges; the response's data in hex.
  String ask(String command) {
    host.send(frame("43" + command));
    host.expectHex("06");
    String data = response();
    host.sendHex("06");
    return data;
  }

  /// Takes a response frame and checks its frame.
  String response() {
    byte[] head = host.take(4);
    int length = ((head[2] & 0xFF) << 8) | (head[3] & 0xFF);
    byte[] rest = host.take(length + 2);
    String data = HexFormat.of().withUpperCase().formatHex(rest, 0, length);
    byte[] expected = frame(data);
    if (expected[expected.length - 1] != rest[length + 1] || rest[length] != 3) {
      throw new AssertionError("a spoiled response");
    }
    return data;
  }
}
