package id.anjungan.provisioning.street;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.provisioning.console.CommandFailedException;
import id.anjungan.provisioning.console.WrongArgumentException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/// The street's own endpoints of the centre (docs/street.md): enters kiosk, citizen and blanks, and
/// asks for the state of things.
public final class CentreStreet {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI base;

  public CentreStreet(int publicPort) {
    this.base = URI.create("http://127.0.0.1:" + publicPort);
  }

  public void enterKiosk(String kiosk, String regency, StreetKeys keys, List<String> hoppers) {
    ObjectNode json = JsonFile.object().put("kioskId", kiosk).put("regency", regency);
    json.put("certificateSha256", keys.certificateSha256(kiosk));
    json.set("captureKey", parse(keys.publicCaptureKey(kiosk)));
    hoppers.forEach(json.putArray("hoppers")::add);
    post("/street/v1/kiosks", json);
  }

  /// @return nik, and the old card with the content of its chip, or null
  public JsonNode enterCitizen(ObjectNode citizen) {
    return post("/street/v1/citizens", citizen);
  }

  public void loadBlanks(String kiosk, String hopper, List<String> uids) {
    ObjectNode json = JsonFile.object().put("kioskId", kiosk).put("hopper", hopper);
    uids.forEach(json.putArray("blanks")::add);
    post("/street/v1/stock", json);
  }

  /// Case and cards of that person; stock, custody and incidents of all.
  public JsonNode state(String nik) {
    return send(request("/street/v1/state?nik=" + nik).GET().build());
  }

  public String receiptKey() {
    return JsonFile.line(send(request("/keys/receipt.jwk").GET().build()));
  }

  private JsonNode post(String path, ObjectNode json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(JsonFile.line(json)))
            .build());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path)).timeout(PATIENCE);
  }

  private JsonNode send(HttpRequest request) {
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      return accepted(request, answer);
    } catch (IOException e) {
      throw new CommandFailedException(
          "the centre does not answer " + request.uri().getPath(), "See log/centre.log.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailedException("interrupted", "Start again.", e);
    }
  }

  private static JsonNode accepted(HttpRequest request, HttpResponse<String> answer) {
    if (answer.statusCode() / 100 == 2) {
      return answer.body().isBlank() ? JsonFile.object() : parse(answer.body());
    }
    String what = request.uri().getPath() + " was refused: " + explanation(answer);
    if (answer.statusCode() / 100 == 4) {
      throw new WrongArgumentException(what, "Correct the input.");
    }
    throw new CommandFailedException(what, "See log/centre.log.", null);
  }

  private static String explanation(HttpResponse<String> answer) {
    try {
      JsonNode problem = JsonFile.parse(answer.body());
      return problem.path("code").asText(String.valueOf(answer.statusCode()))
          + ": "
          + problem.path("detail").asText(answer.body());
    } catch (JsonProcessingException e) {
      return answer.statusCode() + " " + answer.body();
    }
  }

  private static JsonNode parse(String text) {
    try {
      return JsonFile.parse(text);
    } catch (JsonProcessingException e) {
      throw new CommandFailedException("an answer is not JSON", "See log/centre.log.", e);
    }
  }
}
