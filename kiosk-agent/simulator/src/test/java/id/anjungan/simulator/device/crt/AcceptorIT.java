package id.anjungan.simulator.device.crt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.simulator.bench.Bench;
import id.anjungan.simulator.bench.HostPort;
import id.anjungan.simulator.physics.Card;
import id.anjungan.simulator.physics.Fault;
import id.anjungan.simulator.physics.Machine;
import id.anjungan.simulator.physics.Station;
import id.anjungan.simulator.wire.Weather;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptorIT {

  private static final String INITIALISE = "3030";
  private static final String STATUS = "3130";
  private static final String TO_MOUTH = "3230";
  private static final String LATCH = "3232";
  private static final String RETAIN = "3233";
  private static final String LET_GO = "3239";
  private static final String OPEN = "3330";
  private static final String CLOSE = "3331";
  private static final String RF_ON = "6030 4142";

  @TempDir Path folder;
  private Bench bench;
  private HostPort host;
  private CrtScript unit;
  private Card card;

  @BeforeEach
  void powerUp() throws IOException {
    bench = new Bench(folder, (wire, harness) -> CrtDevice.acceptor(wire, harness, "SERIAL"));
    host = bench.host();
    unit = new CrtScript(bench);
    card = Bench.oldCard(bench.machine());
  }

  @AfterEach
  void powerDown() throws Exception {
    bench.close();
  }

  private void latchCard() {
    unit.ask(INITIALISE);
    unit.ask(OPEN);
    assertEquals(Machine.Inserted.DONE, bench.machine().insert(card));
    assertEquals("503232" + "323130", unit.ask(LATCH));
  }

  @Test
  @DisplayName("After power-up every motion is refused with B0 until the unit is initialised")
  void wantsToBeInitialised() {
    assertEquals("4E3232" + "4230", unit.ask(LATCH));
    assertEquals("4E6030" + "4230", unit.ask(RF_ON));
    assertEquals("503130" + "303030", unit.ask(STATUS));
    assertEquals("503030" + "303030", unit.ask(INITIALISE));
    assertEquals("4E3232" + "3032", unit.ask(LATCH));
  }

  @Test
  @DisplayName("A card is drawn in, latched, given back and taken")
  void cardGoesInAndOut() {
    latchCard();
    assertEquals("503239" + "313130", unit.ask(LET_GO));
    assertTrue(bench.machine().take(Station.ACCEPTOR_MOUTH).isPresent());
    assertEquals("503130" + "303130", unit.ask(STATUS));
  }

  @Test
  @DisplayName("A closed shutter lets no card in")
  void closedShutterRefuses() {
    unit.ask(INITIALISE);
    assertEquals(Machine.Inserted.ENTRY_CLOSED, bench.machine().insert(card));
    unit.ask(OPEN);
    assertEquals("503331" + "303030", unit.ask(CLOSE));
    assertEquals(Machine.Inserted.ENTRY_CLOSED, bench.machine().insert(card));
  }

  @Test
  @DisplayName("A latched card cannot be taken by hand")
  void latchedCardStays() {
    latchCard();
    assertTrue(bench.machine().take(Station.ACCEPTOR_MOUTH).isEmpty());
  }

  @Test
  @DisplayName("A retained card lies in the bin and is counted (REQ-057)")
  void retainedCardIsCounted() {
    latchCard();
    assertEquals("503233" + "303130", unit.ask(RETAIN));
    assertEquals("50A530" + "303130" + "30303031", unit.ask("A530"));
    assertEquals("At[station=ACCEPTOR_BIN]", bench.place(Bench.OLD));
  }

  @Test
  @DisplayName("A full bin retains nothing, and the card stays latched")
  void fullBinRefuses() {
    latchCard();
    bench.machine().faults().set(Fault.ACCEPTOR_BIN_FULL, true);
    assertEquals("4E3233" + "4131", unit.ask(RETAIN));
    assertEquals("503130" + "323131", unit.ask(STATUS));
  }

  @Test
  @DisplayName("A jam answers 10, also at initialise, until it is cleared; then the card is found")
  void jamLastsUntilCleared() {
    latchCard();
    bench.machine().faults().set(Fault.ACCEPTOR_JAM, true);
    assertEquals("4E3233" + "3130", unit.ask(RETAIN));
    assertEquals("503130" + "303130", unit.ask(STATUS));
    assertEquals("4E3030" + "3130", unit.ask(INITIALISE));
    bench.machine().faults().set(Fault.ACCEPTOR_JAM, false);
    assertEquals("503030" + "323130", unit.ask(INITIALISE));
  }

  @Test
  @DisplayName("A unit that cannot return a card answers 51 and keeps it")
  void noReturn() {
    latchCard();
    bench.machine().faults().set(Fault.ACCEPTOR_NO_RETURN, true);
    assertEquals("4E3230" + "3531", unit.ask(TO_MOUTH));
    assertEquals("503130" + "323130", unit.ask(STATUS));
  }

  @Test
  @DisplayName("The chip answers its UID and APDUs while the field is on")
  void chipAnswers() {
    latchCard();
    assertEquals("506030" + "323130" + "41004420" + "07" + "045A0000000001", unit.ask(RF_ON));
    assertEquals("506034" + "323130" + "00A40000" + "9000", unit.ask("6034 00A40000"));
    assertEquals("506032" + "323130" + "31", unit.ask("6032"));
    assertEquals("506031" + "323130", unit.ask("6031"));
    assertEquals("4E6034" + "3032", unit.ask("6034 00A40000"));
  }

  @Test
  @DisplayName("What a chip held in RAM is gone when the field goes")
  void fieldOffForgets() {
    latchCard();
    unit.ask(RF_ON);
    unit.ask("6034 80010000");
    assertEquals("506034" + "323130" + "029000", unit.ask("6034 80010000"));
    unit.ask(RF_ON);
    assertEquals("506034" + "323130" + "019000", unit.ask("6034 80010000"));
  }

  @Test
  @DisplayName("Without a card, and with a dead chip, the field finds nothing: 69")
  void nothingInTheField() {
    unit.ask(INITIALISE);
    assertEquals("4E6030" + "3639", unit.ask(RF_ON));
    latchCard();
    bench.machine().faults().set(Fault.DEAD_CHIP, true);
    assertEquals("4E6030" + "3639", unit.ask(RF_ON));
  }

  @Test
  @DisplayName("A chip that dies in the field answers 61, one that is torn off 60")
  void chipFails() {
    latchCard();
    unit.ask(RF_ON);
    bench.machine().faults().set(Fault.DEAD_CHIP, true);
    assertEquals("4E6034" + "3631", unit.ask("6034 00A40000"));
    bench.machine().faults().set(Fault.DEAD_CHIP, false);
    bench.machine().faults().set(Fault.TORN_OFF, true);
    String answer = "";
    for (int i = 0; i < 7; i++) {
      answer = unit.ask("6034 00A40000");
    }
    assertEquals("4E6034" + "3630", answer);
  }

  @Test
  @DisplayName("A chip of type B is told by 42 and its ATQB, and does not hear type A commands")
  void typeB() {
    card =
        Bench.make(
            bench.machine(), "1122334455667788", Card.Kind.OLD, Station.HAND, Card.ChipType.B);
    latchCard();
    assertEquals("506030" + "323130" + "42" + "11223344" + "00000000" + "0081E1", unit.ask(RF_ON));
    assertEquals("506035" + "323130" + "00DD0000" + "9000", unit.ask("6035 00DD0000"));
    assertEquals("4E6034" + "3630", unit.ask("6034 00A40000"));
  }

  @Test
  @DisplayName("Unknown commands and wrong parameters are refused by their codes")
  void refusals() {
    unit.ask(INITIALISE);
    assertEquals("4E3132" + "3033", unit.ask("3132"));
    assertEquals("4E3032" + "3033", unit.ask("3032"));
    assertEquals("4E6033" + "3033", unit.ask("6033"));
    assertEquals("4E6030" + "3031", unit.ask("6030 41"));
    assertEquals("4E6034" + "3034", unit.ask("6034 00"));
    assertEquals("4E7777" + "3033", unit.ask("7777"));
  }

  @Test
  @DisplayName("Serial number and version are told before initialising")
  void tellsWhatItIs() {
    assertEquals("50A230" + "303030" + "53455249414C", unit.ask("A230"));
    assertTrue(unit.ask("A430").startsWith("50A430303030435254"));
  }

  @Test
  @DisplayName("A wrong checksum is answered by NAK and never acted on")
  void wrongChecksum() throws InterruptedException {
    latchCard();
    byte[] spoiled = CrtScript.frame("43" + RETAIN);
    spoiled[spoiled.length - 1] ^= 1;
    host.send(spoiled);
    host.expectHex("15");
    host.expectSilence();
    assertEquals("At[station=ACCEPTOR_RF]", bench.place(Bench.OLD));
  }

  @Test
  @DisplayName("A missing end mark, data that are no command and a length above 512 get NAK")
  void malformedFrames() {
    byte[] endless = CrtScript.frame("43" + STATUS);
    endless[endless.length - 2] = 0x04;
    endless[endless.length - 1] ^= 0x07;
    host.send(endless);
    host.expectHex("15");
    host.send(CrtScript.frame("42" + STATUS));
    host.expectHex("15");
    host.send(CrtScript.frame("43"));
    host.expectHex("15");
    host.sendHex("F2 00 0201");
    host.expectHex("15");
    assertEquals("503130" + "303030", unit.ask(STATUS));
  }

  @Test
  @DisplayName("Another unit's address is not answered")
  void otherAddress() throws InterruptedException {
    byte[] other = CrtScript.frame("43" + STATUS);
    other[1] = 3;
    other[other.length - 1] ^= 3;
    host.send(other);
    host.expectSilence();
  }

  @Test
  @DisplayName("Noise before a frame, a frame byte by byte and two frames at once are understood")
  void splitAndMerged() {
    host.sendHex("00 FF 41 03");
    for (byte b : CrtScript.frame("43" + STATUS)) {
      host.send(b);
    }
    host.expectHex("06");
    assertEquals("503130" + "303030", unit.response());
    byte[] status = CrtScript.frame("43" + STATUS);
    byte[] twice = Arrays.copyOf(status, status.length * 2);
    System.arraycopy(status, 0, twice, status.length, status.length);
    host.send(twice);
    host.expectHex("06");
    unit.response();
    host.expectHex("06");
    unit.response();
  }

  @Test
  @DisplayName("NAK brings the response once more, and only once; EOT clears it")
  void repeatsOnce() throws InterruptedException {
    host.send(CrtScript.frame("43" + STATUS));
    host.expectHex("06");
    unit.response();
    host.sendHex("15");
    assertEquals("503130" + "303030", unit.response());
    host.sendHex("15");
    host.expectSilence();
    host.send(CrtScript.frame("43" + STATUS));
    host.expectHex("06");
    unit.response();
    host.sendHex("04 15");
    host.expectSilence();
  }

  @Test
  @DisplayName("Half a frame is forgotten when the line goes quiet")
  void halfAFrame() throws InterruptedException {
    byte[] whole = CrtScript.frame("43" + STATUS);
    host.send(Arrays.copyOf(whole, 5));
    for (int i = 0; i < 3; i++) {
      host.expectSilence();
    }
    assertEquals("503130" + "303030", unit.ask(STATUS));
  }

  @Test
  @DisplayName("A silent unit hears nothing and says nothing")
  void silent() throws InterruptedException {
    bench.weather(new Weather(false, false, true));
    host.send(CrtScript.frame("43" + STATUS));
    host.expectSilence();
    bench.weather(new Weather(false, true, false));
    assertEquals("503130" + "303030", unit.ask(STATUS));
  }

  @Test
  @DisplayName("Random bytes never bring the unit down, nor move a card")
  void survivesRubbish() throws InterruptedException {
    latchCard();
    SplittableRandom random = new SplittableRandom(3);
    byte[] rubbish = new byte[3000];
    random.nextBytes(rubbish);
    host.send(rubbish);
    host.awaitQuiet();
    assertEquals("503130" + "323130", unit.ask(STATUS));
  }
}
