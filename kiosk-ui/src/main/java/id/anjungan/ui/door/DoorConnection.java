package id.anjungan.ui.door;

import id.anjungan.agent.contract.Act;
import id.anjungan.agent.contract.CompletionCode;
import id.anjungan.agent.contract.DoorCodec;
import id.anjungan.agent.contract.DoorMessages;
import id.anjungan.agent.contract.Header;
import id.anjungan.agent.contract.Message;
import id.anjungan.agent.contract.MessageType;
import id.anjungan.agent.contract.UnreadableFrameException;
import id.anjungan.agent.contract.View;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// One WebSocket to the agent, from its opening to its end. Anything that is not a message of the
/// door ends it: the screen then begins anew with the agent's view.
final class DoorConnection implements WebSocket.Listener {

  private static final System.Logger LOG = System.getLogger(DoorConnection.class.getName());
  private static final long CONNECT_SECONDS = 5;
  private static final long ANSWER_SECONDS = 5;
  private static final long BEAT_SECONDS = 5;
  private static final Object NOTHING = Map.of();

  private final DoorWatcher watcher;
  private final StringBuilder frame = new StringBuilder();
  private final AtomicLong lastRequest = new AtomicLong();
  private final Map<Long, CompletableFuture<CompletionCode>> acts = new ConcurrentHashMap<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final AtomicBoolean heard = new AtomicBoolean(true);
  private final Object sendLock = new Object();
  private CompletableFuture<?> sending = CompletableFuture.completedFuture(null);
  private @Nullable WebSocket socket;

  private DoorConnection(DoorWatcher watcher) {
    this.watcher = watcher;
  }

  /// @throws DoorUnreachableException when the agent does not answer, or refuses the token
  static DoorConnection open(HttpClient client, DoorAddress address, DoorWatcher watcher)
      throws DoorUnreachableException, InterruptedException {
    DoorConnection connection = new DoorConnection(watcher);
    try {
      connection.socket =
          client
              .newWebSocketBuilder()
              .header("Authorization", "Bearer " + address.token())
              .buildAsync(address.uri(), connection)
              .get(CONNECT_SECONDS, TimeUnit.SECONDS);
      return connection;
    } catch (ExecutionException | TimeoutException e) {
      throw new DoorUnreachableException("the agent does not open its door", e);
    }
  }

  void askForView() {
    send(Header.command(DoorMessages.GET_VIEW, lastRequest.incrementAndGet()), NOTHING);
  }

  /// @return how the agent ended the command; `timeOut` when it did not answer in time
  CompletableFuture<CompletionCode> act(Act act) {
    long request = lastRequest.incrementAndGet();
    CompletableFuture<CompletionCode> end = new CompletableFuture<>();
    acts.put(request, end);
    send(Header.command(DoorMessages.ACT, request), act);
    return end.completeOnTimeout(CompletionCode.TIME_OUT, ANSWER_SECONDS, TimeUnit.SECONDS)
        .whenComplete((code, failure) -> acts.remove(request));
  }

  /// Returns when the connection has ended. An agent that stands still, or whose end was never
  /// told, is noticed by its missing answer to a ping.
  void awaitEnd() throws InterruptedException {
    while (!ended.await(BEAT_SECONDS, TimeUnit.SECONDS)) {
      if (heard.getAndSet(false)) {
        ping();
      } else {
        LOG.log(System.Logger.Level.WARNING, "the agent does not answer: the door is opened anew");
        close();
      }
    }
  }

  private void ping() {
    WebSocket open = socket;
    if (open != null) {
      var _ =
          open.sendPing(ByteBuffer.allocate(0))
              .exceptionally(failure -> {
                close();
                return open;
              });
    }
  }

  void close() {
    WebSocket open = socket;
    if (open != null) {
      open.abort();
    }
    end();
  }

  /// One frame after the other: the JDK's WebSocket refuses a second one meanwhile.
  private void send(Header header, Object payload) {
    String text = DoorCodec.write(header, payload);
    synchronized (sendLock) {
      sending =
          sending
              .thenCompose(before -> sendNow(text))
              .exceptionally(failure -> {
                close();
                return null;
              });
    }
  }

  private CompletionStage<?> sendNow(String text) {
    WebSocket open = socket;
    return open == null ? CompletableFuture.completedFuture(null) : open.sendText(text, true);
  }

  @Override
  public @Nullable CompletionStage<?> onPong(WebSocket webSocket, ByteBuffer message) {
    heard.set(true);
    webSocket.request(1);
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
    heard.set(true);
    if (frame.length() + data.length() > DoorCodec.LONGEST_FRAME) {
      giveUp(webSocket, "a frame is too long");
      return null;
    }
    frame.append(data);
    if (last) {
      String whole = frame.toString();
      frame.setLength(0);
      read(webSocket, whole);
    }
    webSocket.request(1);
    return null;
  }

  private void read(WebSocket webSocket, String text) {
    try {
      heard(DoorCodec.read(text));
    } catch (UnreadableFrameException e) {
      giveUp(webSocket, String.valueOf(e.getMessage()));
    }
  }

  private void heard(Message message) {
    Header header = message.header();
    MessageType type = header.type();
    boolean refused = type == MessageType.ACKNOWLEDGE && header.status() != null;
    if (type == MessageType.COMPLETION || refused) {
      answered(message, header);
    } else if (type == MessageType.UNSOLICITED && header.name().equals(DoorMessages.VIEW_CHANGED)) {
      watcher.viewCame(DoorCodec.payload(message.payload(), View.class));
    }
  }

  private void answered(Message message, Header header) {
    CompletionCode code = header.completionCode();
    boolean done = code == CompletionCode.SUCCESS;
    if (header.name().equals(DoorMessages.GET_VIEW) && done) {
      watcher.viewCame(DoorCodec.payload(message.payload(), View.class));
    }
    Long request = header.requestId();
    CompletableFuture<CompletionCode> act = request == null ? null : acts.get(request);
    if (act != null) {
      act.complete(code == null ? CompletionCode.INVALID_COMMAND : code);
    }
  }

  private void giveUp(WebSocket webSocket, String why) {
    LOG.log(System.Logger.Level.WARNING, "the door is closed and opened anew: {0}", why);
    webSocket.abort();
    end();
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
    end();
    return null;
  }

  @Override
  public void onError(WebSocket webSocket, Throwable error) {
    LOG.log(System.Logger.Level.DEBUG, "the door broke", error);
    end();
  }

  private void end() {
    ended.countDown();
    acts.values().forEach(act -> act.complete(CompletionCode.CANCELED));
  }
}
