package id.anjungan.simulator.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.anjungan.simulator.bench.Bench;
import id.anjungan.simulator.bench.SeenCoupler;
import id.anjungan.simulator.physics.Machine;
import id.anjungan.simulator.socket.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlCommandsTest {

  private static final String OLD_CARD =
      "{'do':'make-card','uid':'80045a0000000001','kind':'OLD','chip':'A','state':'ACTIVE',"
          + "'cardNumber':'AB123456','controlForm':51,"
          + "'files':{'6FF1':'OTkxNTAxMDEwMTkwMDAwMQ=='},'put':'CITIZEN',"
          + "'printedNik':'9915010101900001'}";

  @TempDir Path folder;
  private Machine machine;
  private ControlCommands commands;
  private final List<String> switched = new ArrayList<>();

  @BeforeEach
  void cabinet() {
    machine = Bench.machine(folder, new SeenCoupler(), true);
    commands =
        new ControlCommands(
            machine,
            new PowerSwitch() {
              @Override
              public void off() {
                switched.add("off");
              }

              @Override
              public void on() {
                switched.add("on");
              }

              @Override
              public boolean awaitReady(Duration limit) {
                return true;
              }

              @Override
              public void quit() {
                switched.add("quit");
              }
            });
  }

  private ObjectNode say(String json) {
    try {
      return commands.apply((ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"')));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private String refusal(String json) {
    return assertThrows(RefusedException.class, () -> say(json)).code();
  }

  @Test
  @DisplayName("A card is made once and its truth told as the street defines it")
  void truth() {
    say(OLD_CARD);
    say(OLD_CARD);
    assertEquals(
        "{'ok':true,'cards':[{'uid':'80045A0000000001','kind':'OLD','place':'CITIZEN',"
            + "'chipNik':'9915010101900001','printedNik':'9915010101900001'}]}",
        say("{'do':'truth'}").toString().replace('"', '\''));
  }

  @Test
  @DisplayName("Blanks are stacked in their hopper; the first hopper is meant when none is named")
  void blanks() {
    say("{'do':'make-card','uid':'80045A00000000B1','kind':'BLANK','put':'HOPPER'}");
    say(
        "{'do':'make-card','uid':'80045A00000000B2','kind':'BLANK','put':'HOPPER',"
            + "'hopper':'HOPPER-1','foreign':false,'printedNik':null}");
    assertTrue(say("{'do':'truth'}").toString().contains("\"place\":\"HOPPER\""));
    assertEquals(
        "NO_SUCH_HOPPER",
        refusal(
            "{'do':'make-card','uid':'80045A00000000B3','kind':'BLANK','put':'HOPPER',"
                + "'hopper':'HOPPER-9'}"));
  }

  @Test
  @DisplayName("A card goes in only while the shutter is open, and only from the hand")
  void insert() {
    say(OLD_CARD);
    String insert = "{'do':'insert','uid':'80045A0000000001'}";
    assertEquals("ENTRY_CLOSED", refusal(insert));
    machine.acceptor().entry(true);
    say(insert);
    assertEquals("NOT_IN_HAND", refusal(insert));
    say(OLD_CARD.replace("0001','kind", "0002','kind"));
    assertEquals("MOUTH_OCCUPIED", refusal("{'do':'insert','uid':'80045A0000000002'}"));
    assertEquals("NOTHING_TO_TAKE", refusal("{'do':'take','from':'ACCEPTOR'}"));
    machine.acceptor().toMouth();
    assertEquals("80045A0000000001", say("{'do':'take','from':'ACCEPTOR'}").get("uid").asText());
  }

  @Test
  @DisplayName("Fingers are shown with their resolutions and pressed one after the other")
  void fingers() throws IOException {
    Path picture = Files.write(folder.resolve("right-index-2.png"), new byte[1]);
    say(
        "{'do':'fingers','images':{'right-index':['PATH']},'dpi':{'PATH':569}}"
            .replace("PATH", picture.toString()));
    say("{'do':'press','finger':'right-index'}");
    assertEquals(569, machine.hand().onSensor().orElseThrow().dpi());
    say("{'do':'lift'}");
    assertTrue(machine.hand().onSensor().isEmpty());
    assertEquals("NOT_AT_HAND", refusal("{'do':'press','finger':'left-thumb'}"));
    assertEquals("[\"right-index\"]", say("{'do':'hand'}").get("fingers").toString());
  }

  @Test
  @DisplayName("Faults are switched by name and listed with what they do")
  void faults() {
    say("{'do':'fault','name':'acceptor-bin-full','on':true}");
    assertTrue(machine.acceptor().binFull());
    ObjectNode listed = say("{'do':'faults'}");
    assertTrue(
        listed.toString().contains("{\"name\":\"acceptor-bin-full\",\"on\":true"), "listed as on");
    for (String name :
        "finger-none finger-poor acceptor-jam acceptor-no-return hopper-empty hopper-jam dead-blank"
            .split(" ")) {
      assertTrue(listed.toString().contains('"' + name + '"'), name);
    }
  }

  @Test
  @DisplayName("Doors, mains, lights, power and the end are switched")
  void switches() {
    say("{'do':'door','name':'HOPPER','open':true}");
    say("{'do':'mains','on':false}");
    machine.panel().write(9, true);
    say("{'do':'power','on':false}");
    say("{'do':'power','on':true}");
    say("{'do':'quit'}");
    assertEquals(true, machine.panel().read(1).orElseThrow());
    assertEquals(false, machine.panel().read(3).orElseThrow());
    assertTrue(say("{'do':'lights'}").toString().contains("\"FINGER\":true"));
    assertEquals(List.of("off", "on", "quit"), switched);
  }

  @Test
  @DisplayName("A wait answers what happened since the last one, or that time is over")
  void waits() {
    assertEquals("TIMEOUT", refusal("{'do':'wait','for':'ENTRY_OPEN','timeoutMs':1}"));
    machine.acceptor().entry(true);
    say("{'do':'wait','for':'ENTRY_OPEN','timeoutMs':1}");
    assertEquals("TIMEOUT", refusal("{'do':'wait','for':'ENTRY_OPEN','timeoutMs':1}"));
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                                              | MISSING_FIELD
          {"do": 1}                                                       | BAD_FIELD
          {"do": "dance"}                                                 | UNKNOWN_COMMAND
          {"do": "insert"}                                                | MISSING_FIELD
          {"do": "insert", "uid": "80045A0000000009"}                     | NO_SUCH_CARD
          {"do": "make-card", "uid": "80045A0000000009"}                  | MISSING_FIELD
          {"do": "make-card", "uid": "12", "kind": "OLD", "put": "CITIZEN"} | BAD_CARD
          {"do": "make-card", "uid": "80045A0000000009", "kind": "NEW", "put": "CITIZEN"} | BAD_FIELD
          {"do": "make-card", "uid": "80045A0000000009", "kind": "OLD", "put": "BEZEL"} | BAD_FIELD
          {"do": "make-card", "uid": "80045A0000000009", "kind": "OLD", "put": "CITIZEN", "controlForm": 40} | BAD_CARD
          {"do": "make-card", "uid": "80045A0000000009", "kind": "OLD", "put": "CITIZEN", "cardNumber": "1"} | BAD_CARD
          {"do": "make-card", "uid": "80045A0000000009", "kind": "OLD", "put": "CITIZEN", "files": {"6FF1": "*"}} | BAD_FIELD
          {"do": "make-card", "uid": "80045A0000000009", "kind": "OLD", "put": "CITIZEN", "files": 3} | BAD_FIELD
          {"do": "make-card", "uid": "80045A0000000009", "kind": "OLD", "put": "CITIZEN", "printedNik": "1"} | BAD_CARD
          {"do": "take", "from": "POCKET"}                                | BAD_FIELD
          {"do": "take", "from": "BEZEL"}                                 | NOTHING_TO_TAKE
          {"do": "faces", "uid": "80045A0000000009"}                      | NO_SUCH_CARD
          {"do": "fingers"}                                               | BAD_FIELD
          {"do": "fingers", "images": {"sixth": ["x"]}}                   | NO_SUCH_FINGER
          {"do": "fingers", "images": {"left-index": []}}                 | BAD_FIELD
          {"do": "fingers", "images": {"left-index": ["/no/such.png"]}}   | NO_SUCH_FILE
          {"do": "press", "finger": "sixth"}                              | NO_SUCH_FINGER
          {"do": "door", "name": "BACK", "open": true}                    | BAD_FIELD
          {"do": "door", "name": "SERVICE", "open": "yes"}                | BAD_FIELD
          {"do": "fault", "name": "rain", "on": true}                     | NO_SUCH_FAULT
          {"do": "receipt"}                                               | NO_RECEIPT
          {"do": "wait", "for": "RAIN", "timeoutMs": 1}                   | NO_SUCH_EVENT
          {"do": "wait", "for": "ENTRY_OPEN", "timeoutMs": -1}            | BAD_FIELD
          {"do": "wait", "for": "ENTRY_OPEN", "timeoutMs": 1.5}           | BAD_FIELD
          """)
  @DisplayName("Rubbish is refused with a code")
  void rubbish(String json, String code) {
    assertEquals(code, refusal(json));
  }
}
