package id.anjungan.agent.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import id.anjungan.central.contract.ChallengeRequest;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.IdempotencyKey;
import id.anjungan.central.contract.KioskPaths;
import id.anjungan.central.contract.Problem;
import id.anjungan.central.contract.Ready;
import id.anjungan.central.contract.Text;
import id.anjungan.central.contract.VisitId;
import id.anjungan.central.contract.WireCodec;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The adapter against a server of the JDK over real mutual TLS.
class HttpsCentreTest {

  private static final IdempotencyKey KEY = new IdempotencyKey("0123456789abcdef");
  private static final ChallengeRequest REQUEST =
      new ChallengeRequest(
          new VisitId("00000000-0000-4000-8000-000000000001"), CheckStep.FIRST, Finger.RIGHT_INDEX);
  private static final byte[] READY = WireCodec.write(new Ready(Instant.EPOCH));

  @TempDir private Path dir;
  private TestKeys keys;
  private HttpsServer server;
  private ExecutorService threads;
  private HttpsCentre centre;
  private final AtomicReference<HttpHandler> handler = new AtomicReference<>();
  private final CountDownLatch end = new CountDownLatch(1);

  @BeforeEach
  void open() throws Exception {
    keys = new TestKeys(dir);
    SSLContext tls = TlsIdentity.load(keys.identity("centre"), keys.trust(), keys.passwordFile());
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(
        new HttpsConfigurator(tls) {
          @Override
          public void configure(HttpsParameters parameters) {
            SSLParameters strict = tls.getDefaultSSLParameters();
            strict.setNeedClientAuth(true);
            parameters.setSSLParameters(strict);
          }
        });
    server.createContext("/", exchange -> handler.get().handle(exchange));
    threads = Executors.newCachedThreadPool();
    server.setExecutor(threads);
    server.start();
    centre = centre(keys.identity("KIOSK-01"), keys.trust());
  }

  @AfterEach
  void close() {
    end.countDown();
    centre.close();
    server.stop(0);
    threads.shutdownNow();
  }

  private HttpsCentre centre(Path identity, Path trust) {
    return new HttpsCentre(
        URI.create("https://127.0.0.1:" + server.getAddress().getPort()),
        TlsIdentity.load(identity, trust, keys.passwordFile()),
        Duration.ofSeconds(5));
  }

  private void answers(int status, byte[] body) {
    handler.set(exchange -> answer(exchange, status, body));
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.getRequestBody().readAllBytes();
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Test
  @DisplayName("The kiosk proves itself by its certificate and is answered")
  void mutualTls() {
    AtomicReference<String> peer = new AtomicReference<>();
    handler.set(exchange -> {
      peer.set(((HttpsExchange) exchange).getSSLSession().getPeerPrincipal().getName());
      answer(exchange, 200, READY);
    });

    CentreAnswer<Ready> answer = centre.ready();

    assertEquals(new CentreAnswer.Answered<>(new Ready(Instant.EPOCH)), answer);
    assertEquals("CN=KIOSK-01", peer.get());
  }

  @Test
  @DisplayName("A command goes by POST with its key and the request as JSON")
  void command() {
    AtomicReference<String> seen = new AtomicReference<>();
    handler.set(exchange -> {
      seen.set(
          String.join(
              " ",
              exchange.getRequestMethod(),
              exchange.getRequestURI().toString(),
              exchange.getRequestHeaders().getFirst(KioskPaths.IDEMPOTENCY_HEADER),
              exchange.getRequestHeaders().getFirst("Content-Type"),
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
      answer(exchange, 500, new byte[0]);
    });

    centre.challenge(KEY, REQUEST);

    assertEquals(
        "POST /kiosk/v1/challenges 0123456789abcdef application/json "
            + WireCodec.writeText(REQUEST),
        seen.get());
  }

  @Test
  @DisplayName("A problem document is a refusal with code, next step and whether to try again")
  void problem() {
    Problem problem =
        Problem.of(409, "ORDER_OPEN", "open order", new Text("Ke loket.", "Counter."), false);
    answers(409, WireCodec.write(problem));

    assertEquals(new CentreAnswer.Refused<>(problem), centre.challenge(KEY, REQUEST));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 409, 422, 500, 502, 503})
  @DisplayName("An error without a problem document is no answer")
  void errorWithoutProblem(int status) {
    answers(status, "<html>no</html>".getBytes(StandardCharsets.UTF_8));

    assertInstanceOf(CentreAnswer.Lost.class, centre.ready());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{}",
        "[]",
        "{\"serverTime\":null}",
        "{\"serverTime\":\"x\"}",
        "{\"serverTime\":\"2026-01-01T00:00:00Z\",\"more\":1}",
        "\u0000"
      })
  @DisplayName("A good status with another body is no answer")
  void malformedBody(String body) {
    answers(200, body.getBytes(StandardCharsets.UTF_8));

    assertInstanceOf(CentreAnswer.Lost.class, centre.ready());
  }

  @Test
  @DisplayName("A redirect is never followed")
  void redirect() {
    AtomicInteger requests = new AtomicInteger();
    handler.set(exchange -> {
      requests.incrementAndGet();
      exchange.getResponseHeaders().add("Location", "/kiosk/v1/other");
      answer(exchange, 307, new byte[0]);
    });

    assertInstanceOf(CentreAnswer.Lost.class, centre.ready());
    assertEquals(1, requests.get());
  }

  @Test
  @DisplayName("An answer longer than the wire allows is not read to its end")
  void oversized() {
    answers(200, new byte[WireCodec.LONGEST_DOCUMENT + 1]);

    assertInstanceOf(CentreAnswer.Lost.class, centre.ready());
  }

  @Test
  @DisplayName("A centre that never answers is given up within the limit")
  void silence() {
    try (HttpsCentre impatient = impatient()) {
      handler.set(exchange -> waitForEnd());

      CentreAnswer<Ready> answer = impatient.ready();

      assertInstanceOf(CentreAnswer.Lost.class, answer);
    }
  }

  @Test
  @DisplayName("A centre that stops in the middle of its answer is given up within the limit")
  void halfAnAnswer() {
    try (HttpsCentre impatient = impatient()) {
      handler.set(exchange -> {
        exchange.sendResponseHeaders(200, READY.length);
        exchange.getResponseBody().write(READY, 0, 5);
        exchange.getResponseBody().flush();
        waitForEnd();
      });

      assertInstanceOf(CentreAnswer.Lost.class, impatient.ready());
    }
  }

  private HttpsCentre impatient() {
    try {
      return new HttpsCentre(
          URI.create("https://127.0.0.1:" + server.getAddress().getPort()),
          TlsIdentity.load(keys.identity("KIOSK-02"), keys.trust(), keys.passwordFile()),
          Duration.ofMillis(700));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private void waitForEnd() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  @DisplayName("A centre whose certificate is of another authority is not spoken to")
  void foreignCentre(@TempDir Path other) throws Exception {
    AtomicInteger requests = new AtomicInteger();
    handler.set(exchange -> {
      requests.incrementAndGet();
      answer(exchange, 200, READY);
    });
    Path foreignTrust = new TestKeys(other).trust();

    try (HttpsCentre wary = centre(keys.identity("KIOSK-03"), foreignTrust)) {
      assertInstanceOf(CentreAnswer.Lost.class, wary.ready());
    }
    assertEquals(0, requests.get());
  }

  @Test
  @DisplayName("A kiosk with a certificate of another authority is not answered")
  void foreignKiosk(@TempDir Path other) throws Exception {
    answers(200, READY);
    Path foreignIdentity = new TestKeys(other).identity("KIOSK-01");

    try (HttpsCentre stranger = centre(foreignIdentity, keys.trust())) {
      assertInstanceOf(CentreAnswer.Lost.class, stranger.ready());
    }
  }

  @Test
  @DisplayName("A server that is gone is no answer, and one that comes back is used again")
  void goneAndBack() {
    answers(200, READY);
    assertInstanceOf(CentreAnswer.Answered.class, centre.ready());
    handler.set(HttpExchange::close);
    assertInstanceOf(CentreAnswer.Lost.class, centre.ready());
    answers(200, READY);
    assertInstanceOf(CentreAnswer.Answered.class, centre.ready());
  }

  @Test
  @DisplayName("A store that is missing, broken or of another password is named")
  void unusableStores() throws Exception {
    Path identity = keys.identity("KIOSK-04");
    Path trust = keys.trust();
    Path broken = Files.writeString(dir.resolve("broken.p12"), "no store");
    Path wrong = Files.writeString(dir.resolve("wrong.password"), "guess");

    for (var attempt :
        java.util.List.<org.junit.jupiter.api.function.Executable>of(
            () -> TlsIdentity.load(dir.resolve("none.p12"), trust, keys.passwordFile()),
            () -> TlsIdentity.load(broken, trust, keys.passwordFile()),
            () -> TlsIdentity.load(identity, broken, keys.passwordFile()),
            () -> TlsIdentity.load(identity, trust, wrong),
            () -> TlsIdentity.load(identity, trust, dir.resolve("none")))) {
      UnusableKeyStoreException refused = assertThrows(UnusableKeyStoreException.class, attempt);
      assertTrue(refused.getMessage().startsWith("KEY_STORE_UNUSABLE"));
    }
  }
}
