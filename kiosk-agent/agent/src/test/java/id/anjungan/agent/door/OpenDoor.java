package id.anjungan.agent.door;

import id.anjungan.agent.clock.MachineClock;
import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.DoorMessages;
import id.anjungan.agent.contract.Language;
import id.anjungan.agent.contract.ViewContent;
import id.anjungan.agent.contract.Words;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// The real door, open on a port of this machine, with the screen behind it and the ways in.
final class OpenDoor implements AutoCloseable {

  static final String TOKEN = "a-token-of-this-boot";
  private static final MachineState STATE =
      new MachineState(
          "online",
          Map.of("HOPPER", "ok"),
          List.of(new MachineState.StorageUnit("HOPPER-1", "dispense", 100, 42, 3, "ok")));

  private final CitizenScreen screen = new CitizenScreen(new MachineClock(null));
  private final HttpClient http = HttpClient.newHttpClient();
  private final Door door = new Door(0, TOKEN, screen, () -> STATE);
  private final int port = door.open();

  CitizenScreen screen() {
    return screen;
  }

  int port() {
    return port;
  }

  /// A handshake that carries the token.
  WebSocket.Builder handshake() {
    return handshakeWithoutToken().header("Authorization", "Bearer " + TOKEN);
  }

  /// A handshake without a token.
  WebSocket.Builder handshakeWithoutToken() {
    return http.newWebSocketBuilder();
  }

  DoorClient enter() {
    return enter(handshake(), DoorMessages.PATH);
  }

  DoorClient enter(WebSocket.Builder handshake, String path) {
    return DoorClient.connect(handshake, URI.create("ws://127.0.0.1:" + port + path));
  }

  /// Shows the first screen; each call is a new view.
  void attract() {
    screen.show(
        null,
        Language.ID,
        new ViewContent.Attract(new Words("Kantor Desa", "Village office")),
        List.of(Action.START, Action.HELP),
        Duration.ZERO);
  }

  @Override
  public void close() {
    door.close();
    http.shutdownNow();
  }
}
