package id.anjungan.agent.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The schemas of the door (design 6) against what the codec writes, and against what it must never
/// write.
class DoorSchemaTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Words WORDS = new Words("Satu kalimat.", "One sentence.");
  private static final Office OFFICE = new Office(WORDS, "Jl. Contoh 1", WORDS);

  private static View view(ViewContent content) {
    return new View(7, Language.ID, Stage.CARD, content, List.of(Action.STOP, Action.HELP), 45_000);
  }

  /// One of every screen, and those that may lack something lacking it.
  static Stream<ViewContent> contents() {
    return Stream.of(
        new ViewContent.Attract(WORDS),
        new ViewContent.InsertCard(),
        new ViewContent.ReadingCard(),
        new ViewContent.ChooseService(
            List.of(new ViewContent.Service("damaged", WORDS, WORDS, WORDS))),
        new ViewContent.PlaceFinger("right-index", WORDS, 1, 4, false, null),
        new ViewContent.PlaceFinger("left-little", WORDS, 4, 4, true, WORDS),
        new ViewContent.CheckingFinger(true),
        new ViewContent.ConfirmData(List.of(new ViewContent.Line(WORDS, "3315**********01")), null),
        new ViewContent.ConfirmData(List.of(), "AQID"),
        new ViewContent.Working(3, 8, WORDS, 48),
        new ViewContent.CollectCard(28),
        new ViewContent.TakeOldCard(null, 28),
        new ViewContent.TakeOldCard(WORDS, 0),
        new ViewContent.Receipt("3315-20261125-000001-2", "a.b.c", false, WORDS),
        new ViewContent.Farewell(WORDS),
        new ViewContent.Refused("FINGER_NO_MATCH", WORDS, WORDS, OFFICE, null, true),
        new ViewContent.Refused(
            "JAM", WORDS, WORDS, new Office(WORDS, null, WORDS), "3315-20261125-000001-2", false),
        new ViewContent.OutOfService("HOPPER_EMPTY", WORDS, WORDS, OFFICE),
        new ViewContent.StillThere(20),
        new ViewContent.Help(WORDS));
  }

  private static String frame(Header header, Object payload) {
    return DoorCodec.write(header, payload);
  }

  private static Header completion(String name) {
    return Header.completion(Header.command(name, 3), CompletionCode.SUCCESS, null);
  }

  private static String viewFrame() {
    return frame(
        Header.unsolicited(DoorMessages.VIEW_CHANGED),
        view(new ViewContent.PlaceFinger("right-index", WORDS, 1, 4, false, null)));
  }

  private static void assertFaulty(String frame) {
    assertFalse(DoorSchemas.faults(frame).isEmpty(), "passes: " + frame);
  }

  @Test
  @DisplayName("Every screen of the contract is among the samples")
  void everyScreen() {
    EnumSet<ScreenName> seen = EnumSet.noneOf(ScreenName.class);
    contents().forEach(content -> seen.add(content.screen()));
    assertEquals(EnumSet.allOf(ScreenName.class), seen);
  }

  @ParameterizedTest
  @MethodSource("contents")
  @DisplayName("Every view is as its schema says, asked for or told")
  void views(ViewContent content) {
    View view = view(content);
    assertEquals(
        List.of(), DoorSchemas.faults(frame(Header.unsolicited(DoorMessages.VIEW_CHANGED), view)));
    assertEquals(List.of(), DoorSchemas.faults(frame(completion(DoorMessages.GET_VIEW), view)));
  }

  @Test
  @DisplayName("A view outside a visit has no stage and may offer nothing")
  void viewOutsideVisit() {
    View view = new View(1, Language.EN, null, new ViewContent.Attract(WORDS), List.of(), 0);
    assertEquals(List.of(), DoorSchemas.faults(frame(completion(DoorMessages.GET_VIEW), view)));
  }

  @Test
  @DisplayName("Every command has a schema for itself and for its completion")
  void everyMessageHasItsSchema() throws IllegalAccessException {
    for (var field : DoorMessages.class.getFields()) {
      String name = (String) field.get(null);
      if (!Modifier.isStatic(field.getModifiers()) || field.getName().equals("PATH")) {
        continue;
      }
      boolean event = name.endsWith("Event");
      for (Header header :
          event
              ? List.of(Header.unsolicited(name))
              : List.of(Header.command(name, 1), completion(name))) {
        assertTrue(
            DoorSchemas.schemaOf(header).startsWith(name) && DoorSchemas.knows(header), name);
      }
    }
  }

  @Test
  @DisplayName("Touches, with and without a choice, are as their schema says")
  void acts() {
    Header header = Header.command(DoorMessages.ACT, 9);
    for (Action action : Action.values()) {
      Act act = new Act(7, action, action == Action.CHOOSE_SERVICE ? "damaged" : null);
      assertEquals(List.of(), DoorSchemas.faults(frame(header, act)), action.name());
    }
    assertFaulty(frame(header, new Act(7, Action.CHOOSE_SERVICE, null)));
    assertFaulty(frame(header, new Act(7, Action.START, "damaged")));
    assertFaulty(frame(header, new Act(0, Action.START, null)));
    assertFaulty(frame(header, Map.of("view", 7)));
    assertFaulty(frame(header, Map.of("view", 7, "action", "RETRY")));
    assertFaulty(frame(header, Map.of("view", "7", "action", "START")));
  }

  @Test
  @DisplayName("Headers carry what their kind of message carries, and nothing else")
  void headers() {
    Header command = Header.command(DoorMessages.GET_VIEW, 4);
    assertEquals(List.of(), DoorSchemas.faults(frame(command, Map.of())));
    assertEquals(List.of(), DoorSchemas.faults(frame(Header.acknowledge(command, null), Map.of())));
    assertEquals(
        List.of(),
        DoorSchemas.faults(frame(Header.acknowledge(command, "invalidMessage"), Map.of())));
    for (CompletionCode code : CompletionCode.values()) {
      Header failed = Header.completion(command, code, "why");
      assertEquals(
          code == CompletionCode.SUCCESS,
          !DoorSchemas.faults(frame(failed, Map.of())).isEmpty(),
          "a reason belongs to what failed: " + code);
    }
  }

  @Test
  @DisplayName("A completion that failed has a reason and no payload")
  void failedCompletion() {
    Header command = Header.command(DoorMessages.GET_VIEW, 4);
    assertFaulty(
        frame(Header.completion(command, CompletionCode.DEVICE_NOT_READY, null), Map.of()));
    assertFaulty(
        frame(
            Header.completion(command, CompletionCode.DEVICE_NOT_READY, "starting"),
            view(new ViewContent.InsertCard())));
  }

  @Test
  @DisplayName("A message that nobody agreed on fails by its name")
  void unknownMessage() {
    assertFaulty(frame(Header.command("Journey.Jump", 1), Map.of()));
    assertFaulty(frame(Header.unsolicited("Journey.GetView"), Map.of()));
    assertFaulty(frame(completion("CardReader.Move"), Map.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "/payload/number,0",
    "/payload/number,\"7\"",
    "/payload/language,\"JV\"",
    "/payload/stage,\"PAYING\"",
    "/payload/idleAtMillis,-1",
    "/payload/actions,[\"JUMP\"]",
    "/payload/actions,\"STOP\"",
    "/payload/content/screen,\"PAY\"",
    "/payload/content/screen,\"HELP\"",
    "/payload/content/finger,\"right-toe\"",
    "/payload/content/attempt,0",
    "/payload/content/second,\"no\"",
    "/payload/content/fingerName,\"thumb\"",
    "/payload/content/fingerName/en,\"\"",
    "/payload/content/nik,\"3315010101900001\"",
    "/payload/nik,\"3315010101900001\"",
    "/header/version,\"2.0\"",
    "/header/type,\"event\"",
    "/header/requestId,5",
    "/header/status,\"invalidMessage\"",
    "/header/completionCode,\"success\"",
    "/header/token,\"secret\"",
    "/more,1"
  })
  @DisplayName("A wrong, missing or unknown field of a view fails")
  void planted(String place, String json) throws Exception {
    assertEquals(List.of(), DoorSchemas.faults(viewFrame()), "good before the error is planted");
    ObjectNode frame = (ObjectNode) MAPPER.readTree(viewFrame());
    JsonNode value = MAPPER.readTree(json);

    parent(frame, place).set(name(place), value);
    assertFaulty(frame.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "/payload/number",
    "/payload/language",
    "/payload/stage",
    "/payload/content",
    "/payload/content/hint",
    "/payload/content/fingerName/id",
    "/payload/actions",
    "/payload/idleAtMillis",
    "/header/version"
  })
  @DisplayName("A field that is missing fails")
  void missing(String place) throws Exception {
    ObjectNode frame = (ObjectNode) MAPPER.readTree(viewFrame());
    parent(frame, place).remove(name(place));
    assertFalse(
        DoorSchemas.faultsOf(DoorMessages.VIEW_CHANGED + ".unsolicited.json", frame.toString())
            .isEmpty());
  }

  private static ObjectNode parent(ObjectNode frame, String place) {
    int last = place.lastIndexOf('/');
    return (ObjectNode) (last == 0 ? frame : frame.at(place.substring(0, last)));
  }

  private static String name(String place) {
    return Arrays.asList(place.split("/", -1)).getLast();
  }
}
