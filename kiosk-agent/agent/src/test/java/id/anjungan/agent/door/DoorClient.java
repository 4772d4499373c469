package id.anjungan.agent.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.anjungan.agent.contract.Act;
import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.CompletionCode;
import id.anjungan.agent.contract.DoorCodec;
import id.anjungan.agent.contract.DoorMessages;
import id.anjungan.agent.contract.DoorSchemas;
import id.anjungan.agent.contract.Header;
import id.anjungan.agent.contract.Message;
import id.anjungan.agent.contract.MessageType;
import java.net.URI;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A client that keeps what it hears.
final class DoorClient implements WebSocket.Listener {

  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final CompletableFuture<Void> closed = new CompletableFuture<>();
  private final List<CharSequence> parts = new ArrayList<>();
  private WebSocket socket;
  private long request = 100;

  private DoorClient() {}

  /// Shakes hands. @throws java.util.concurrent.CompletionException when it is not let in
  static DoorClient connect(WebSocket.Builder handshake, URI door) {
    DoorClient client = new DoorClient();
    client.socket = handshake.buildAsync(door, client).join();
    return client;
  }

  /// The frame of a command.
  static String command(String name, long id, Object payload) {
    return DoorCodec.write(Header.command(name, id), payload);
  }

  /// The bare socket, for frames that [#say(String)] does not make.
  WebSocket socket() {
    return socket;
  }

  @Override
  public CompletionStage<?> onText(WebSocket line, CharSequence data, boolean last) {
    parts.add(data.toString());
    if (last) {
      heard.add(String.join("", parts));
      parts.clear();
    }
    line.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket line, int code, String reason) {
    closed.complete(null);
    return null;
  }

  @Override
  public void onError(WebSocket line, Throwable error) {
    closed.complete(null);
  }

  void say(String frame) {
    socket.sendText(frame, true).join();
  }

  /// Whatever the door says is as the schema of its message says.
  Message hear() {
    try {
      String frame = heard.poll(20, TimeUnit.SECONDS);
      if (frame == null) {
        throw new AssertionError("the door says nothing");
      }
      assertEquals(List.of(), DoorSchemas.faults(frame), "against the schema of its message");
      return DoorCodec.read(frame);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  Message ask(String name) {
    say(command(name, request++, Map.of()));
    return completion();
  }

  /// The next completion; views may be told in between.
  private Message completion() {
    Message message = hear();
    while (message.header().type() != MessageType.COMPLETION) {
      message = hear();
    }
    return message;
  }

  CompletionCode touch(long view, Action action) {
    say(command(DoorMessages.ACT, request++, new Act(view, action, null)));
    return completion().header().completionCode();
  }

  void awaitClose() {
    closed.orTimeout(20, TimeUnit.SECONDS).join();
  }
}
