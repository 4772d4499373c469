package id.anjungan.central;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.anjungan.central.contract.ApplicationOpened;
import id.anjungan.central.contract.ApplicationRequest;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.CardOrder;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.KioskPaths;
import id.anjungan.central.contract.OrderRequest;
import id.anjungan.central.contract.ReleaseRequest;
import id.anjungan.central.contract.ScriptRequest;
import id.anjungan.central.contract.ServiceReason;
import id.anjungan.central.contract.WireCodec;
import id.anjungan.central.world.Records;
import id.anjungan.central.world.TestCitizen;
import id.anjungan.central.world.TestKiosk;
import id.anjungan.central.world.TestStreet;
import id.anjungan.central.world.TestVisit;
import java.io.File;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The kiosks' entrance over the real wire: who may speak, in what form, and each command once.
@ExtendWith(ArquillianExtension.class)
class EntranceIT {

  private final TestKiosk kiosk = TestKiosk.named("STREET-01");
  private final TestKiosk other = TestKiosk.named("STREET-02");
  private final TestCitizen citizen = TestCitizen.withCard("damaged");

  @ArquillianResource private URL base;
  private TestStreet street;
  private TestVisit visit;

  @Deployment(testable = false)
  static WebArchive centre() {
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/ROOT.war"));
  }

  @BeforeEach
  void enter() {
    street = new TestStreet(base);
    street.enter(kiosk);
    street.enter(other);
    visit = new TestVisit(kiosk, citizen, street.enter(citizen));
  }

  // Who may speak

  @Test
  @DisplayName("A kiosk that is not in the registry is refused, though its certificate is genuine")
  void unregisteredKioskIsRefused() {
    assertEquals(
        "KIOSK_UNKNOWN",
        TestKiosk.problem(TestKiosk.named("STREET-03").get(KioskPaths.READY)).code());
  }

  @Test
  @DisplayName("A kiosk that was revoked is refused from the next request on")
  void revokedKioskIsRefused() {
    assertEquals(200, other.get(KioskPaths.READY).statusCode());
    Records.tamper("update kiosk set state = 'REVOKED' where id = '" + other.id() + "'");
    assertEquals(403, other.get(KioskPaths.READY).statusCode());
  }

  @Test
  @DisplayName("A certificate of another authority does not get through the handshake")
  void strangerIsCutOff() {
    TestKiosk stranger = TestKiosk.named("STRANGER");
    assertThrows(UncheckedIOException.class, () -> stranger.get(KioskPaths.READY));
  }

  @Test
  @DisplayName(
      "Kiosk commands do not stand on the public listener, nor public paths on the kiosks'")
  void listenersAreKeptApart() {
    assertEquals(404, street.get(KioskPaths.READY).statusCode());
    assertEquals(404, kiosk.get("/keys/receipt.jwk").statusCode());
    assertEquals(404, kiosk.get("/street/v1/state").statusCode());
    assertEquals(200, kiosk.get(KioskPaths.READY).statusCode());
  }

  // Form

  @Test
  @DisplayName("Whatever cannot be understood is answered by a problem with a stable code")
  void malformedRequestsAreProblems() {
    byte[] sighting = WireCodec.write(visit.sighting());
    assertEquals(
        "MESSAGE_UNREADABLE",
        code(kiosk.send(KioskPaths.SIGHTINGS, TestKiosk.key(), new byte[] {'{'})));
    assertEquals(
        "MESSAGE_UNREADABLE", code(kiosk.send(KioskPaths.ORDERS, TestKiosk.key(), sighting)));
    assertEquals(
        "IDEMPOTENCY_KEY_MISSING", code(kiosk.send(KioskPaths.SIGHTINGS, "short", sighting)));
    assertEquals(
        "BODY_TOO_LARGE",
        code(
            kiosk.send(
                KioskPaths.SIGHTINGS, TestKiosk.key(), new byte[WireCodec.LONGEST_DOCUMENT + 1])));
    assertEquals("NOT_FOUND", code(kiosk.send("/kiosk/v1/nothing", TestKiosk.key(), sighting)));
    assertEquals("METHOD_NOT_ALLOWED", code(kiosk.get(KioskPaths.ORDERS)));
    assertEquals("MEDIA_TYPE_UNSUPPORTED", code(asText(sighting)));
  }

  private static String code(HttpResponse<byte[]> response) {
    return TestKiosk.problem(response).code();
  }

  private HttpResponse<byte[]> asText(byte[] body) {
    URI uri = URI.create("https://127.0.0.1:" + System.getProperty("anjungan.it.kiosk.port"));
    return kiosk.send(
        HttpRequest.newBuilder(uri.resolve(KioskPaths.SIGHTINGS))
            .header("Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build());
  }

  @Test
  @DisplayName("Lengths and names that a command must hold are checked at the entrance, by code")
  void commandsHoldTheirConstraints() {
    visit.see();
    ApplicationOpened opened = visit.apply();
    ChipUid blank = street.load(kiosk);
    OrderRequest nameless = new OrderRequest(opened.registrationNumber(), blank, "hopper one");
    assertEquals("HOPPER_MALFORMED", kiosk.refused(KioskPaths.ORDERS, nameless));
    assertEquals("LOADED", street.stockState(citizen.nik(), blank));

    CardOrder order = visit.order(opened, blank);
    ScriptRequest shortOne = new ScriptRequest(order.order(), blank, new Blob(new byte[7]));
    assertEquals("CHALLENGE_LENGTH", kiosk.refused(KioskPaths.SCRIPTS, shortOne));
    ReleaseRequest made = visit.made(order, blank, citizen.press());
    ReleaseRequest longOne =
        new ReleaseRequest(
            made.order(),
            made.chip(),
            new Blob(new byte[17]),
            made.lock(),
            made.readBack(),
            made.capture());
    assertEquals("NONCE_LENGTH", kiosk.refused(KioskPaths.RELEASES, longOne));
    ApplicationRequest endless =
        new ApplicationRequest(visit.id(), ServiceReason.DAMAGED, "v".repeat(37), visit.oldCard());
    assertEquals("VERIFICATION_ID_LENGTH", kiosk.refused(KioskPaths.APPLICATIONS, endless));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kiosks | {'kioskId': 'STREET-09', 'regency': '33.15'} | VALUE_MISSING",
        "kiosks | {'kioskId': 'STREET-09', 'regency': '33.15', 'certificateSha256': 'ab',"
            + " 'captureKey': {}, 'hoppers': []} | HOPPER_COUNT",
        "stock | {'kioskId': 'STREET-01', 'hopper': 'HOPPER-1'} | VALUE_MISSING",
        "stock | {'kioskId': 'STREET-01', 'hopper': 'HOPPER-1', 'blanks': []} | BLANK_COUNT",
        "stock | {'kioskId': 'STREET-01', 'hopper': 'HOPPER-1', 'blanks': [null]} | VALUE_MISSING",
        "citizens | {'citizen': {}} | VALUE_MISSING",
        "citizens | {'citizen': {}, 'fingers': [{'finger': 'right-index'}]} | VALUE_MISSING",
        "citizens | {'citizen': {}, 'fingers': [{'finger': 'right-index', 'image': ''},"
            + " {'finger': 'right-index', 'image': ''}]} | FINGER_TWICE",
        "citizens | {'citizen': {}, 'fingers': []} | MISSING"
      })
  @DisplayName("The street's requests are refused by code when something lacks or comes twice")
  void streetHoldsItsConstraints(String path, String json, String code) {
    HttpResponse<String> answer = street.send("/street/v1/" + path, json.replace('\'', '"'));
    assertEquals(422, answer.statusCode());
    assertTrue(answer.body().contains("\"code\":\"" + code + "\""), answer.body());
  }

  @Test
  @DisplayName("A NIK of a province that does not exist is not entered")
  void unknownProvinceIsNotEntered() {
    String nowhere = citizen.json().replace("\"nik\": \"99", "\"nik\": \"98");
    HttpResponse<String> answer =
        street.send("/street/v1/citizens", "{\"citizen\": " + nowhere + ", \"fingers\": []}");
    assertTrue(answer.body().contains("\"code\":\"UNKNOWN_CODE\""), answer.body());
  }

  // What is published

  @Test
  @DisplayName(
      "OpenAPI lists every command of kiosks with its problem documents, on the public listener"
          + " alone")
  void commandsArePublished() throws Exception {
    HttpResponse<String> answer = street.get("/openapi?format=JSON");
    assertEquals(200, answer.statusCode());
    JsonNode published = new ObjectMapper().readTree(answer.body());
    for (String path : kioskPaths()) {
      JsonNode operations = published.path("paths").path(path);
      assertEquals(1, operations.size(), path);
      operations
          .valueStream()
          .map(operation -> operation.at("/responses/default/$ref").asText())
          .forEach(problem -> assertEquals("#/components/responses/Problem", problem, path));
    }
    JsonNode content = published.at("/components/responses/Problem/content");
    assertTrue(content.has("application/problem+json"), content::toString);

    assertEquals(404, kiosk.get("/openapi").statusCode());
    assertEquals(404, kiosk.get("/openapi/").statusCode());
  }

  private static List<String> kioskPaths() throws IllegalAccessException {
    List<String> paths = new ArrayList<>();
    for (Field constant : KioskPaths.class.getFields()) {
      String value = String.valueOf(constant.get(null));
      if (value.startsWith("/")) {
        paths.add(value);
      }
    }
    assertEquals(9, paths.size());
    return paths;
  }

  // Once only

  @Test
  @DisplayName("The same key and body are answered byte for byte the same, and take effect once")
  void lostAnswerIsRepeated() {
    visit.see();
    ApplicationOpened opened = visit.apply();
    ChipUid blank = street.load(kiosk);
    byte[] body = WireCodec.write(visit.orderRequest(opened, blank));
    String key = TestKiosk.key();
    byte[] first = kiosk.send(KioskPaths.ORDERS, key, body).body();

    assertArrayEquals(first, kiosk.send(KioskPaths.ORDERS, key, body).body());
    assertEquals(1, Records.count("card_order", "blank = '" + blank + "'"));
  }

  @Test
  @DisplayName("The same key with another body is refused")
  void reusedKeyIsRefused() {
    String key = TestKiosk.key();
    kiosk.send(KioskPaths.SIGHTINGS, key, WireCodec.write(visit.sighting()));
    byte[] changed =
        WireCodec.write(new TestVisit(kiosk, citizen, street.enter(citizen)).sighting());
    assertEquals("IDEMPOTENCY_KEY_REUSED", code(kiosk.send(KioskPaths.SIGHTINGS, key, changed)));
  }

  @Test
  @DisplayName("A fault between effect and stored answer leaves neither; the repeat does it once")
  void faultBetweenEffectAndAnswerLeavesNeither() {
    visit.see();
    ApplicationOpened opened = visit.apply();
    ChipUid blank = street.load(kiosk);
    byte[] body = WireCodec.write(visit.orderRequest(opened, blank));
    String key = TestKiosk.key();
    try (Records.Fault fault = Records.failOnAnswer(key)) {
      HttpResponse<byte[]> answer = kiosk.send(KioskPaths.ORDERS, key, body);
      assertTrue(TestKiosk.problem(answer).retry(), fault.toString());
      assertEquals("LOADED", street.stockState(citizen.nik(), blank));
    }

    assertEquals(200, kiosk.send(KioskPaths.ORDERS, key, body).statusCode());
    assertEquals(1, Records.count("card_order", "blank = '" + blank + "'"));
  }

  // Not for ever

  @Test
  @DisplayName(
      "After a visit and a grace its answers are forgotten, with all that they told of the citizen;"
          + " a late repeat is refused and not carried out anew")
  void answersAreForgottenWithTheVisit() {
    visit.see();
    ApplicationOpened opened = visit.apply();
    ChipUid blank = street.load(kiosk);
    byte[] body = WireCodec.write(visit.orderRequest(opened, blank));
    String key = TestKiosk.key();
    byte[] first = kiosk.send(KioskPaths.ORDERS, key, body).body();
    assertEquals(2, answersThatNameTheCitizen());

    visit.tell(new KioskEvent.VisitEnded(visit.id(), null, "ABANDONED", "test"));
    assertArrayEquals(first, kiosk.send(KioskPaths.ORDERS, key, body).body());
    assertEquals(2, answersThatNameTheCitizen());

    endTheGrace();
    assertEquals(0, answersThatNameTheCitizen());
    assertEquals("ANSWER_FORGOTTEN", code(kiosk.send(KioskPaths.ORDERS, key, body)));
    byte[] other = WireCodec.write(visit.orderRequest(opened, street.load(kiosk)));
    assertEquals("IDEMPOTENCY_KEY_REUSED", code(kiosk.send(KioskPaths.ORDERS, key, other)));
    assertEquals(1, Records.count("card_order", "blank = '" + blank + "'"));
  }

  @Test
  @DisplayName("The answers of a visit that goes on are kept, however many others end")
  void answersOfALivingVisitAreKept() {
    visit.see();
    visit.apply();
    TestVisit elsewhere = new TestVisit(other, citizen, street.enter(citizen));
    elsewhere.see();
    elsewhere.tell(new KioskEvent.VisitEnded(elsewhere.id(), null, "ABANDONED", "test"));
    endTheGrace();

    assertEquals(1, answersThatNameTheCitizen());
  }

  private long answersThatNameTheCitizen() {
    return Records.count(
        "kiosk_command",
        "position(convert_to('" + citizen.nik().digits() + "', 'UTF8') in answer) > 0");
  }

  /// Lets the grace of all ended visits be over, and another kiosk's command come.
  private void endTheGrace() {
    Records.tamper(
        "update kiosk_command set forget_at = answered_at where answer is not null"
            + " and forget_at < answered_at + interval '2 hours'");
    new TestVisit(other, citizen, street.enter(citizen)).see();
  }
}
