package id.anjungan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.anjungan.agent.contract.Act;
import id.anjungan.agent.contract.CompletionCode;
import id.anjungan.agent.contract.DoorCodec;
import id.anjungan.agent.contract.DoorMessages;
import id.anjungan.agent.contract.DoorSchemas;
import id.anjungan.agent.contract.Header;
import id.anjungan.agent.contract.Message;
import id.anjungan.agent.contract.View;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.java_websocket.WebSocket;
import org.java_websocket.drafts.Draft;
import org.java_websocket.enums.Opcode;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.framing.Framedata;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshakeBuilder;
import org.java_websocket.server.WebSocketServer;

/// The agent's end of the door, played by the test: it answers with the view that it was told, and
/// keeps the acts.
final class FakeAgent extends WebSocketServer implements AutoCloseable {

  private final Path doorFile;
  private final String token;
  private final CountDownLatch started = new CountDownLatch(1);
  private final List<String> faults = new CopyOnWriteArrayList<>();
  private final BlockingQueue<Act> acts = new LinkedBlockingQueue<>();
  private volatile View view;
  private volatile boolean deaf;
  private volatile CompletionCode answer = CompletionCode.SUCCESS;

  private FakeAgent(Path doorFile, String token, View view) throws Exception {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
    this.doorFile = doorFile;
    this.token = token;
    this.view = view;
    setReuseAddr(true);
  }

  static FakeAgent start(Path doorFile, String token, View view) throws Exception {
    FakeAgent agent = new FakeAgent(doorFile, token, view);
    agent.start();
    agent.started.await(10, TimeUnit.SECONDS);
    return agent;
  }

  @Override
  public void onStart() {
    try {
      Path beside = doorFile.resolveSibling("door.new");
      Files.writeString(beside, "{\"port\": %d, \"token\": \"%s\"}".formatted(getPort(), token));
      Files.move(beside, doorFile, StandardCopyOption.REPLACE_EXISTING);
      started.countDown();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(
      WebSocket connection, Draft draft, ClientHandshake request) throws InvalidDataException {
    boolean right =
        request.getFieldValue("Authorization").equals("Bearer " + token)
            && !request.hasFieldValue("Origin")
            && request.getResourceDescriptor().equals(DoorMessages.PATH);
    if (!right) {
      throw new InvalidDataException(CloseFrame.POLICY_VALIDATION, "not the screen");
    }
    return super.onWebsocketHandshakeReceivedAsServer(connection, draft, request);
  }

  /// Not in the middle of a message in parts: no other may come between its frames.
  @Override
  public synchronized void onMessage(WebSocket connection, String text) {
    faults.addAll(DoorSchemas.faults(text));
    Message message = DoorCodec.read(text);
    Header header = message.header();
    connection.send(DoorCodec.write(Header.acknowledge(header, null), Map.of()));
    if (header.name().equals(DoorMessages.ACT)) {
      acts.add(DoorCodec.payload(message.payload(), Act.class));
      connection.send(DoorCodec.write(Header.completion(header, answer, null), Map.of()));
    } else {
      connection.send(
          DoorCodec.write(Header.completion(header, CompletionCode.SUCCESS, null), view));
    }
  }

  /// Shows another view, in frames of 100 bytes.
  synchronized void show(View next) {
    view = next;
    byte[] text =
        DoorCodec.write(Header.unsolicited(DoorMessages.VIEW_CHANGED), next)
            .getBytes(StandardCharsets.UTF_8);
    for (WebSocket connection : getConnections()) {
      for (int from = 0; from < text.length; from += 100) {
        int length = Math.min(100, text.length - from);
        connection.sendFragmentedFrame(
            Opcode.TEXT, ByteBuffer.wrap(text, from, length), from + length == text.length);
      }
    }
  }

  /// Sends what is no message of the door.
  synchronized void babble(String text) {
    getConnections().forEach(connection -> connection.send(text));
  }

  /// Stands still: answers no ping.
  void goDeaf() {
    deaf = true;
  }

  @Override
  public void onWebsocketPing(WebSocket connection, Framedata frame) {
    if (!deaf) {
      super.onWebsocketPing(connection, frame);
    }
  }

  void answerActsWith(CompletionCode code) {
    answer = code;
  }

  Act nextAct() throws InterruptedException {
    return acts.poll(10, TimeUnit.SECONDS);
  }

  boolean hasNoFurtherAct() {
    return acts.isEmpty();
  }

  /// Ends, and says what the screen sent that is not as its schema says.
  @Override
  public void close() throws InterruptedException {
    stop(1000);
    assertEquals(List.of(), faults, "what the screen sent, against the schemas of the door");
  }

  @Override
  public void onOpen(WebSocket connection, ClientHandshake handshake) {}

  @Override
  public void onClose(WebSocket connection, int code, String reason, boolean remote) {}

  @Override
  public void onError(WebSocket connection, Exception error) {}
}
