package id.anjungan.central.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.Nik;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// The street's endpoints.
public final class TestStreet {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final AtomicInteger BLANKS = new AtomicInteger();

  private final String base;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  public TestStreet(URL base) {
    this.base = "http://127.0.0.1:" + base.getPort();
  }

  public void enter(TestKiosk kiosk) {
    post(
        "/street/v1/kiosks",
        """
        {"kioskId": "%s", "regency": "33.15", "certificateSha256": "%s", "captureKey": %s,
         "hoppers": ["HOPPER-1"]}
        """
            .formatted(kiosk.id(), kiosk.certificateSha256(), kiosk.publicCaptureKey()));
  }

  /// @return the answer of the street: `oldCard` and more
  public JsonNode enter(TestCitizen citizen) {
    String fingers =
        citizen.recorded().entrySet().stream()
            .map(e ->
                "{\"finger\": \"%s\", \"image\": \"%s\"}"
                    .formatted(e.getKey().label(), e.getValue().base64()))
            .collect(Collectors.joining(","));
    return post(
        "/street/v1/citizens",
        "{\"citizen\": %s, \"fingers\": [%s]}".formatted(citizen.json(), fingers));
  }

  /// Loads one blank that no other test knows.
  public ChipUid load(TestKiosk kiosk) {
    ChipUid blank = new ChipUid("80045A%010X".formatted(BLANKS.incrementAndGet()));
    post(
        "/street/v1/stock",
        "{\"kioskId\": \"%s\", \"hopper\": \"HOPPER-1\", \"blanks\": [\"%s\"]}"
            .formatted(kiosk.id(), blank));
    return blank;
  }

  public JsonNode state(Nik nik) {
    return json(get("/street/v1/state?nik=" + nik.digits()));
  }

  public String cardState(Nik nik, ChipUid uid) {
    return find(state(nik).get("cards"), uid).get("state").asText();
  }

  public String stockState(Nik nik, ChipUid uid) {
    return find(state(nik).get("stock"), uid).get("state").asText();
  }

  public String caseState(Nik nik) {
    return state(nik).get("case").get("state").asText();
  }

  /// Reason and bin, or `-`.
  public String custody(Nik nik, ChipUid uid) {
    JsonNode item = find(state(nik).get("custody"), uid);
    return item.isMissingNode()
        ? "-"
        : item.get("reason").asText() + " " + item.get("bin").asText();
  }

  public List<String> incidentCards(Nik nik) {
    return state(nik).get("incidents").valueStream().map(i -> i.get("uids").toString()).toList();
  }

  private static JsonNode find(JsonNode list, ChipUid uid) {
    return list.valueStream()
        .filter(item -> item.get("uid").asText().equals(uid.hex()))
        .findFirst()
        .orElse(MAPPER.missingNode());
  }

  public JsonNode post(String path, String body) {
    HttpResponse<String> answer = send(path, body);
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return json(answer);
  }

  public HttpResponse<String> send(String path, String body) {
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(URI.create(base + path)).GET().build());
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json(HttpResponse<String> answer) {
    try {
      return MAPPER.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
