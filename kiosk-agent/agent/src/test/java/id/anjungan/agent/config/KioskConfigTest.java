package id.anjungan.agent.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.contract.Office;
import id.anjungan.agent.contract.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KioskConfigTest {

  private static final String GOOD =
      """
      { "kioskId": "STREET-01", "regency": "33.15",
        "place": {"id": "Kantor Desa", "en": "Village office"},
        "dataDir": "DATA/agent", "door": {"port": 0},
        "centre": {"url": "https://127.0.0.1:8443", "keyStore": "device.p12",
                   "trustStore": "trust.p12", "passwordFile": "store.password"},
        "captureKey": "capture.jwk", "releaseKey": "release.pub.jwk",
        "sam": {"configuration": "sam.json"},
        "devices": {
          "fingerprint": {"driver": "zfm20", "port": "dev/fingerprint", "baud": 115200},
          "acceptor": {"driver": "crt", "port": "dev/acceptor", "baud": 115200, "address": 0},
          "hopper": {"driver": "crt591", "port": "dev/hopper", "baud": 115200, "address": 0,
                     "name": "HOPPER-1"},
          "cardPrinter": {"driver": "evolis", "port": "dev/cardprinter", "baud": 115200},
          "receiptPrinter": {"driver": "escpos", "port": "dev/receiptprinter", "baud": 115200},
          "io": {"driver": "serial-io-board", "port": "dev/ioboard", "baud": 115200},
          "coupler": {"driver": "pcsc", "reader": "Virtual PCD 00 00", "socket": "pcscd.comm"},
          "samSlot": {"driver": "pcsc", "reader": "Virtual PCD 00 01", "socket": "pcscd.comm"} },
        "limits": {"idleSeconds": 45, "warningSeconds": 20, "cardTakenSeconds": 30,
                   "fingerSeconds": 20, "centreSeconds": 30},
        "clock": null }
      """;

  @TempDir private Path dir;

  private KioskConfig read(String json) throws IOException {
    return KioskConfig.read(Files.writeString(dir.resolve("kiosk.json"), json));
  }

  private String refusal(String json) throws IOException {
    Path file = Files.writeString(dir.resolve("kiosk.json"), json);
    String message =
        assertThrows(MalformedConfigException.class, () -> KioskConfig.read(file)).getMessage();
    assertTrue(message.contains("kiosk.json"), "the file is named");
    return message;
  }

  @Test
  @DisplayName("The street's configuration is read whole")
  void good() throws IOException {
    KioskConfig config = read(GOOD);

    assertEquals("STREET-01", config.kioskId().value());
    assertEquals("HOPPER-1", config.devices().hopper().name());
    assertEquals(120, config.limits().claimSeconds());
    assertNull(config.clockStart());
  }

  @Test
  @DisplayName("The clock may begin at a given instant")
  void clock() throws IOException {
    assertEquals(
        Instant.parse("2026-11-22T03:00:00Z"),
        read(GOOD.replace("\"clock\": null", "\"clock\": \"2026-11-22T03:00:00Z\"")).clockStart());
  }

  @ParameterizedTest
  @CsvSource({
    "33.15,Asia/Jakarta",
    "61.01,Asia/Jakarta",
    "52.07,Asia/Makassar",
    "94.01,Asia/Jayapura"
  })
  @DisplayName("The zone is that of the regency's province (Keppres 41/1987)")
  void zone(String regency, String zone) throws IOException {
    assertEquals(ZoneId.of(zone), read(GOOD.replace("33.15", regency)).zone());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"kioskId\": \"STREET-01\"|\"kioskId\": \"street\"|kioskId",
        "\"regency\": \"33.15\"|\"regency\": \"3315\"|regency",
        "\"regency\": \"33.15\"|\"regency\": \"99.15\"|regency",
        "\"port\": 0|\"port\": 65536|door.port",
        "\"port\": 0|\"port\": \"0\"|door.port",
        "https://127.0.0.1:8443|http://127.0.0.1:8443|centre.url",
        "https://127.0.0.1:8443|https://127.0.0.1:8443/path|centre.url",
        "https://127.0.0.1:8443|https://user@127.0.0.1:8443|centre.url",
        "\"captureKey\": \"capture.jwk\"|\"captureKey\": \"\"|captureKey",
        "\"captureKey\": \"capture.jwk\",||captureKey",
        "\"driver\": \"zfm20\"|\"driver\": \"zfm21\"|devices.fingerprint.driver",
        "\"baud\": 115200, \"address\": 0}|\"baud\": 0, \"address\": 0}|devices.acceptor.baud",
        "\"name\": \"HOPPER-1\"|\"name\": null|devices.hopper.name",
        "\"warningSeconds\": 20|\"warningSeconds\": 5|limits.warningSeconds",
        "\"idleSeconds\": 45|\"idleSeconds\": 45.5|limits.idleSeconds",
        "\"centreSeconds\": 30|\"centreSeconds\": 30, \"claimSecond\": 1|limits.claimSecond",
        "\"clock\": null|\"clock\": \"today\"|clock",
        "\"clock\": null|\"clock\": null, \"clock\": null|file",
        "\"clock\": null }|\"clock\": null } x|file",
        "\"sam\": {\"configuration\": \"sam.json\"}|\"sam\": \"sam.json\"|sam",
      })
  @DisplayName("A wrong value is refused with file, field and form")
  void wrongValue(String good, String bad, String field) throws IOException {
    String message = refusal(GOOD.replace(good, bad == null ? "" : bad));

    assertTrue(message.startsWith("CONFIG_MALFORMED"), message);
    assertTrue(message.contains(": " + field + " must be "), message);
  }

  private static final String PINS =
      """
      {"serviceDoorOpen": {"bcm": 4, "activeLow": false},
       "hopperDoorOpen": {"bcm": 5, "activeLow": false},
       "tampered": {"bcm": 6, "activeLow": false},
       "mainsPresent": {"bcm": 7, "activeLow": true},
       "mouthLight": {"bcm": 16, "activeLow": false},
       "fingerLight": {"bcm": 17, "activeLow": false},
       "bezelLight": {"bcm": 18, "activeLow": false},
       "receiptLight": {"bcm": 19, "activeLow": false},
       "inServiceLight": {"bcm": 20, "activeLow": false},
       "outOfServiceLight": {"bcm": 21, "activeLow": false}}\
      """;

  private static String withPins(String pins) {
    return GOOD.replace(
        "{\"driver\": \"serial-io-board\", \"port\": \"dev/ioboard\", \"baud\": 115200}",
        "{\"driver\": \"gpio\", \"pins\": " + pins + "}");
  }

  @Test
  @DisplayName("Switches and lights may hang on header pins instead of a board on a line")
  void gpio() throws IOException {
    assertInstanceOf(KioskConfig.SerialDevice.class, read(GOOD).devices().io());
    KioskConfig.GpioPins pins =
        assertInstanceOf(KioskConfig.GpioPins.class, read(withPins(PINS)).devices().io());

    assertEquals(GpioLine.values().length, pins.lines().size());
    assertEquals(new KioskConfig.GpioPin(7, true), pins.lines().get(GpioLine.MAINS_PRESENT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"bcm\": 4,|\"bcm\": 54,|serviceDoorOpen.bcm must be a whole number from 0 to 53",
        "\"bcm\": 4,|\"bcm\": -1,|serviceDoorOpen.bcm must be a whole number from 0 to 53",
        "\"bcm\": 4,|\"bcm\": \"4\",|serviceDoorOpen.bcm must be a whole number",
        "\"bcm\": 16,|\"bcm\": 5,|mouthLight.bcm must be a pin that nothing else hangs on",
        "\"activeLow\": true|\"activeLow\": 1|mainsPresent.activeLow must be true or false",
        "\"activeLow\": true|\"pull\": \"up\"|mainsPresent.activeLow must be true or false",
        "\"tampered\": {\"bcm\": 6, \"activeLow\": false},||tampered must be an object",
        "\"tampered\":|\"tamper\":|tampered must be an object",
        "{\"serviceDoorOpen\"|{\"fan\": {\"bcm\": 9}, \"serviceDoorOpen\"|fan must be absent",
      })
  @DisplayName("A wrong pin is refused with file, field and reason")
  void wrongPin(String good, String bad, String reason) throws IOException {
    String message = refusal(withPins(PINS.replace(good, bad == null ? "" : bad)));
    assertTrue(message.contains(": devices.io.pins." + reason), message);
  }

  @ParameterizedTest
  @CsvSource({"gpiod,devices.io.driver", "zfm20,devices.io.driver"})
  @DisplayName("Another driver of switches and lights is refused by name")
  void wrongIoDriver(String driver, String field) throws IOException {
    String message = refusal(GOOD.replace("serial-io-board", driver));
    assertTrue(message.contains(": " + field + " must be one of serial-io-board, gpio"), message);
  }

  private static String withOffice(String name, String address, String hours) {
    return GOOD.replace(
        "\"clock\": null",
        "\"clock\": null, \"office\": {\"name\": %s, \"address\": %s, \"hours\": %s}"
            .formatted(name, address, hours));
  }

  @Test
  @DisplayName("Where and when a person helps is read; an older file gets general words")
  void office() throws IOException {
    String name = "{\"id\": \"Dinas\", \"en\": \"Office\"}";
    String hours = "{\"id\": \"Senin\", \"en\": \"Monday\"}";
    assertEquals(
        new Office(new Words("Dinas", "Office"), "Jl. 1", new Words("Senin", "Monday")),
        read(withOffice(name, "\"Jl. 1\"", hours)).office());

    Office general = read(GOOD).office();
    assertNull(general.address());
    assertTrue(general.name().id().contains("Dukcapil"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'Dinas'|'Jl.'|{'id': 'S', 'en': 'M'}|office.name",
        "{'id': 'D'}|'Jl.'|{'id': 'S', 'en': 'M'}|office.name.en",
        "{'id': 'D', 'en': 'O'}|null|{'id': 'S', 'en': 'M'}|office.address",
        "{'id': 'D', 'en': 'O'}|'Jl.'|{'id': '', 'en': 'M'}|office.hours.id",
        "{'id': 'D', 'en': 'O', 'jv': 'X'}|'Jl.'|{'id': 'S', 'en': 'M'}|office.name.jv",
      })
  @DisplayName("An office that is told by half is refused with file, field and form")
  void wrongOffice(String name, String address, String hours, String field) throws IOException {
    String message = refusal(withOffice(name, address, hours).replace('\'', '"'));
    assertTrue(message.contains(": " + field + " must be "), message);
  }

  @Test
  @DisplayName("An office too long to be shown and printed whole is refused")
  void longOffice() throws IOException {
    String hours = "{\"id\": \"%s\", \"en\": \"M\"}".formatted("S".repeat(61));
    String message = refusal(withOffice("{\"id\": \"D\", \"en\": \"O\"}", "\"J\"", hours));
    assertTrue(message.contains(": office must be short"), message);
  }

  private String withStock(String stock) throws IOException {
    Path file = Files.writeString(dir.resolve("stock.json"), stock);
    return GOOD.replace("\"clock\": null", "\"clock\": null, \"stock\": \"" + file + "\"");
  }

  @Test
  @DisplayName("Loads of the hopper are read; a kiosk without a file of the stock has none")
  void loads() throws IOException {
    assertEquals(List.of(), read(GOOD).loads());
    assertEquals(List.of(), read(withStock("{\"loads\": []}")).loads());
    assertEquals(
        List.of(new KioskConfig.Load("A", 10), new KioskConfig.Load("B", 2)),
        read(withStock(
                """
                {"loads": [{"id": "A", "hopper": "HOPPER-1", "blanks": 10},
                           {"id": "B", "hopper": "HOPPER-1", "blanks": 2}]}
                """))
            .loads());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|loads",
        "{'loads': {}}|loads",
        "{'loads': [1]}|loads[0]",
        "{'loads': [{'id': 'A', 'hopper': 'HOPPER-2', 'blanks': 1}]}|loads[0].hopper",
        "{'loads': [{'id': 'A', 'hopper': 'HOPPER-1', 'blanks': 0}]}|loads[0].blanks",
        "{'loads': [{'id': 'A', 'hopper': 'HOPPER-1', 'blanks': 5001}]}|loads[0].blanks",
        "{'loads': [{'id': '', 'hopper': 'HOPPER-1', 'blanks': 1}]}|loads[0].id",
        "{'loads': [{'hopper': 'HOPPER-1', 'blanks': 1}]}|loads[0].id",
        "{'loads': [{'id': 'A', 'hopper': 'HOPPER-1', 'blanks': 1, 'by': 'me'}]}|loads[0].by",
        "{'loads': [{'id': 'A', 'hopper': 'HOPPER-1', 'blanks': 1},"
            + " {'id': 'A', 'hopper': 'HOPPER-1', 'blanks': 1}]}|loads[1].id",
        "{'loads': [], 'left': 3}|left",
        "no JSON|file",
      })
  @DisplayName("A wrong load is refused with file, field and form")
  void wrongLoad(String stock, String field) throws IOException {
    Path file = Files.writeString(dir.resolve("kiosk.json"), withStock(stock.replace('\'', '"')));

    String message =
        assertThrows(MalformedConfigException.class, () -> KioskConfig.read(file)).getMessage();

    assertTrue(message.contains("stock.json: " + field + " must be "), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "null", "{", "{}", "\"text\""})
  @DisplayName("A file that is no such object is refused")
  void noObject(String json) throws IOException {
    refusal(json);
  }

  @Test
  @DisplayName("A file that is not there is refused by name")
  void noFile() {
    assertTrue(
        assertThrows(
                MalformedConfigException.class, () -> KioskConfig.read(dir.resolve("none.json")))
            .getMessage()
            .contains("none.json"));
  }

  @Test
  @DisplayName("Both PC/SC slots are behind one daemon")
  void twoDaemons() throws IOException {
    int last = GOOD.lastIndexOf("pcscd.comm");
    assertTrue(
        refusal(GOOD.substring(0, last) + "other" + GOOD.substring(last + 5))
            .contains("devices.samSlot.socket"));
  }
}
