package id.anjungan.agent.door;

import id.anjungan.agent.contract.DoorCodec;
import id.anjungan.agent.contract.DoorMessages;
import id.anjungan.agent.contract.Header;
import id.anjungan.agent.contract.View;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.java_websocket.WebSocket;
import org.java_websocket.WebSocketImpl;
import org.java_websocket.drafts.Draft;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshakeBuilder;
import org.java_websocket.server.WebSocketServer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The listening socket of the door, on 127.0.0.1 alone.
///
/// A client is let in with the path of [DoorMessages#PATH], the token of this boot and no `Origin`
/// (browsers always send one). Screens may come and go; each is told of every new view. A client
/// that does not read what it is sent is dropped.
public final class Door implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Door.class);
  private static final int MOST_CLIENTS = 8;
  private static final int MOST_WAITING_FRAMES = 200;
  private static final int START_SECONDS = 10;
  private static final int STOP_MILLIS = 1_000;

  private final byte[] authorization;
  private final DoorCommands commands;
  private final Server server;
  private final CompletableFuture<Integer> started = new CompletableFuture<>();

  /// @param port 0: a free one @param token secret of this boot
  public Door(int port, String token, CitizenScreen screen, Supplier<MachineState> machine) {
    this.authorization = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);
    this.commands = new DoorCommands(screen, machine, this::address);
    this.server = new Server(port);
    screen.tell(this::tell);
  }

  /// Opens the socket. @return the port
  ///
  /// @throws DoorNotOpenedException when the port cannot be had
  public int open() {
    server.start();
    try {
      return started.get(START_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new DoorNotOpenedException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DoorNotOpenedException(e);
    }
  }

  @Override
  public void close() {
    try {
      server.stop(STOP_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String address() {
    return "ws://127.0.0.1:" + server.getPort() + DoorMessages.PATH;
  }

  private void tell(View view) {
    String frame = DoorCodec.write(Header.unsolicited(DoorMessages.VIEW_CHANGED), view);
    for (WebSocket client : server.getConnections()) {
      send(client, frame);
    }
  }

  private static void send(WebSocket client, String frame) {
    if (!client.isOpen()) {
      return;
    }
    if (client instanceof WebSocketImpl line && line.outQueue.size() > MOST_WAITING_FRAMES) {
      client.closeConnection(CloseFrame.POLICY_VALIDATION, "does not read");
      return;
    }
    client.send(frame);
  }

  private void letIn(ClientHandshake request) throws InvalidDataException {
    boolean token =
        MessageDigest.isEqual(
            authorization, request.getFieldValue("Authorization").getBytes(StandardCharsets.UTF_8));
    boolean browser = request.hasFieldValue("Origin");
    boolean path = DoorMessages.PATH.equals(request.getResourceDescriptor());
    if (!token || browser || !path || server.getConnections().size() >= MOST_CLIENTS) {
      throw new InvalidDataException(CloseFrame.POLICY_VALIDATION, "not let in");
    }
  }

  /// The library's server; what it hears goes to the door's own methods.
  private final class Server extends WebSocketServer {

    Server(int port) {
      super(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
          1,
          List.of(new BoundedDraft(DoorCodec.LONGEST_FRAME)));
      setReuseAddr(true);
      setTcpNoDelay(true);
      setDaemon(true);
    }

    @Override
    public ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(
        WebSocket client, Draft draft, ClientHandshake request) throws InvalidDataException {
      letIn(request);
      return super.onWebsocketHandshakeReceivedAsServer(client, draft, request);
    }

    @Override
    public void onStart() {
      started.complete(getPort());
    }

    @Override
    public void onOpen(WebSocket client, ClientHandshake request) {
      LOG.debug("a screen came");
    }

    @Override
    public void onMessage(WebSocket client, String frame) {
      commands.answer(frame).forEach(answer -> send(client, answer));
    }

    @Override
    public void onMessage(WebSocket client, ByteBuffer bytes) {
      DoorCommands.unreadable().forEach(answer -> send(client, answer));
    }

    @Override
    public void onClose(WebSocket client, int code, String reason, boolean remote) {
      LOG.debug("a screen went: {}", code);
    }

    @Override
    public void onError(@Nullable WebSocket client, Exception fault) {
      if (client == null) {
        started.completeExceptionally(fault);
        LOG.error("the door's socket failed", fault);
      } else {
        LOG.debug("a client's line failed: {}", fault.getClass().getSimpleName());
      }
    }
  }
}
