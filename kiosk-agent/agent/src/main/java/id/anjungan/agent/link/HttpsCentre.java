package id.anjungan.agent.link;

import id.anjungan.central.contract.ApplicationOpened;
import id.anjungan.central.contract.ApplicationRequest;
import id.anjungan.central.contract.CardOrder;
import id.anjungan.central.contract.CardSighting;
import id.anjungan.central.contract.Challenge;
import id.anjungan.central.contract.ChallengeRequest;
import id.anjungan.central.contract.ChipScript;
import id.anjungan.central.contract.FingerVerdict;
import id.anjungan.central.contract.IdempotencyKey;
import id.anjungan.central.contract.KioskPaths;
import id.anjungan.central.contract.OrderRequest;
import id.anjungan.central.contract.Problem;
import id.anjungan.central.contract.Ready;
import id.anjungan.central.contract.ReleaseRequest;
import id.anjungan.central.contract.ReleaseVerdict;
import id.anjungan.central.contract.Reports;
import id.anjungan.central.contract.ReportsAccepted;
import id.anjungan.central.contract.ScriptRequest;
import id.anjungan.central.contract.SightingVerdict;
import id.anjungan.central.contract.SignedCapture;
import id.anjungan.central.contract.UnreadableMessageException;
import id.anjungan.central.contract.WireCodec;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;

/// The centre over HTTPS with mutual TLS: one try of one command, over within its time limit.
///
/// No redirect is followed, no answer longer than [WireCodec#LONGEST_DOCUMENT] is read, and what is
/// neither a whole answer nor a whole problem document is [CentreAnswer.Lost].
public final class HttpsCentre implements Centre, AutoCloseable {

  private final URI url;
  private final Duration limit;
  private final HttpClient client;

  /// @param url scheme, host and port @param limit for one try, connecting included
  public HttpsCentre(URI url, SSLContext tls, Duration limit) {
    this.url = url;
    this.limit = limit;
    this.client =
        HttpClient.newBuilder()
            .sslContext(tls)
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limit)
            .build();
  }

  @Override
  public CentreAnswer<Ready> ready() {
    return exchange(request(KioskPaths.READY).GET().build(), Ready.class);
  }

  @Override
  public CentreAnswer<SightingVerdict> sighting(IdempotencyKey key, CardSighting sighting) {
    return post(KioskPaths.SIGHTINGS, key, sighting, SightingVerdict.class);
  }

  @Override
  public CentreAnswer<Challenge> challenge(IdempotencyKey key, ChallengeRequest request) {
    return post(KioskPaths.CHALLENGES, key, request, Challenge.class);
  }

  @Override
  public CentreAnswer<FingerVerdict> verify(IdempotencyKey key, SignedCapture capture) {
    return post(KioskPaths.VERIFICATIONS, key, capture, FingerVerdict.class);
  }

  @Override
  public CentreAnswer<ApplicationOpened> apply(IdempotencyKey key, ApplicationRequest request) {
    return post(KioskPaths.APPLICATIONS, key, request, ApplicationOpened.class);
  }

  @Override
  public CentreAnswer<CardOrder> order(IdempotencyKey key, OrderRequest request) {
    return post(KioskPaths.ORDERS, key, request, CardOrder.class);
  }

  @Override
  public CentreAnswer<ChipScript> script(IdempotencyKey key, ScriptRequest request) {
    return post(KioskPaths.SCRIPTS, key, request, ChipScript.class);
  }

  @Override
  public CentreAnswer<ReleaseVerdict> release(IdempotencyKey key, ReleaseRequest request) {
    return post(KioskPaths.RELEASES, key, request, ReleaseVerdict.class);
  }

  @Override
  public CentreAnswer<ReportsAccepted> report(IdempotencyKey key, Reports reports) {
    return post(KioskPaths.REPORTS, key, reports, ReportsAccepted.class);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }

  private <T> CentreAnswer<T> post(
      String path, IdempotencyKey key, Object message, Class<T> answer) {
    HttpRequest post =
        request(path)
            .header("Content-Type", "application/json")
            .header(KioskPaths.IDEMPOTENCY_HEADER, key.value())
            .POST(HttpRequest.BodyPublishers.ofByteArray(WireCodec.write(message)))
            .build();
    return exchange(post, answer);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(url.resolve(path))
        .timeout(limit)
        .header("Accept", "application/json, application/problem+json");
  }

  private <T> CentreAnswer<T> exchange(HttpRequest request, Class<T> type) {
    CompletableFuture<HttpResponse<byte[]>> running =
        client.sendAsync(
            request,
            HttpResponse.BodyHandlers.limiting(
                HttpResponse.BodyHandlers.ofByteArray(), WireCodec.LONGEST_DOCUMENT));
    try {
      return decode(running.get(limit.toMillis(), TimeUnit.MILLISECONDS), type);
    } catch (ExecutionException e) {
      return new CentreAnswer.Lost<>("no answer: " + causeOf(e));
    } catch (TimeoutException e) {
      running.cancel(true);
      return new CentreAnswer.Lost<>("no answer within " + limit.toMillis() + " ms");
    } catch (InterruptedException e) {
      running.cancel(true);
      Thread.currentThread().interrupt();
      return new CentreAnswer.Lost<>("interrupted");
    }
  }

  private static String causeOf(ExecutionException e) {
    return e.getCause() == null ? "unknown" : e.getCause().getClass().getSimpleName();
  }

  private static <T> CentreAnswer<T> decode(HttpResponse<byte[]> response, Class<T> type) {
    int status = response.statusCode();
    try {
      if (status >= 200 && status < 300) {
        return new CentreAnswer.Answered<>(WireCodec.read(response.body(), type));
      }
      if (status >= 400) {
        return new CentreAnswer.Refused<>(WireCodec.read(response.body(), Problem.class));
      }
      return new CentreAnswer.Lost<>("HTTP status " + status);
    } catch (UnreadableMessageException e) {
      return new CentreAnswer.Lost<>("HTTP status " + status + " with an unreadable body");
    }
  }
}
