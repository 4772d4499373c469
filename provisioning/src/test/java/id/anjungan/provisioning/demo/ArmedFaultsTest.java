package id.anjungan.provisioning.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.provisioning.console.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArmedFaultsTest {

  @TempDir private Path agent;
  private final List<String> blows = new ArrayList<>();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  private ArmedFaults armed(String... faults) {
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    return ArmedFaults.of(
        Stream.of(faults).map(Fault::of).toList(),
        agent,
        new NotedBlows(),
        new Console(stream, stream));
  }

  private void journalTells(BlankState... states) {
    for (BlankState state : states) {
      try {
        Files.writeString(
            agent.resolve("journal.jsonl"),
            "{\"n\":1,\"data\":{" + state.entry() + "},\"name\":\"Åsa\"}\n",
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  /// Notes what was done, in order.
  private final class NotedBlows implements Blows {

    @Override
    public void cutPower() {
      blows.add("power");
    }

    @Override
    public void killAgent() {
      blows.add("agent");
    }

    @Override
    public void killCentre() {
      blows.add("centre");
    }

    @Override
    public void fail(String fault) {
      blows.add(fault);
    }
  }

  @Test
  @DisplayName("Nothing strikes before its state is reached")
  void nothingStrikesEarly() {
    ArmedFaults armed = armed("power@PRINTED");
    assertFalse(armed.strikeWhatIsDue());
    journalTells(BlankState.FED, BlankState.ENCODED);
    assertFalse(armed.strikeWhatIsDue());
    assertEquals(List.of(), blows);
  }

  @Test
  @DisplayName("A fault strikes once, however often its state comes back")
  void strikesOnce() {
    ArmedFaults armed = armed("agent-killed@FED");
    journalTells(BlankState.FED);
    assertTrue(armed.strikeWhatIsDue());
    journalTells(BlankState.FED);
    assertFalse(armed.strikeWhatIsDue());
    assertEquals(List.of("agent"), blows);
  }

  @Test
  @DisplayName("Each of several faults strikes at its own state, in whatever order they are given")
  void eachStrikesAtItsOwnState() {
    ArmedFaults armed = armed("centre-killed@PRINTED", "agent-killed@ENCODED", "power@FED");
    journalTells(BlankState.FED);
    armed.strikeWhatIsDue();
    assertEquals(List.of("power"), blows);
    journalTells(BlankState.ENCODED);
    armed.strikeWhatIsDue();
    assertEquals(List.of("power", "agent"), blows);
    journalTells(BlankState.PRINTED);
    armed.strikeWhatIsDue();
    assertEquals(List.of("power", "agent", "centre"), blows);
  }

  @Test
  @DisplayName("Faults that come due in one glance strike in the order of their states")
  void earlierStateStrikesFirst() {
    ArmedFaults armed = armed("centre-killed@PRINTED", "agent-killed@FED");
    journalTells(BlankState.FED, BlankState.ENCODED, BlankState.PRINTED);
    assertTrue(armed.strikeWhatIsDue());
    assertEquals(List.of("agent", "centre"), blows);
  }

  @Test
  @DisplayName("A part of the cabinet begins to fail at its state, under the cabinet's own name")
  void partBeginsToFail() {
    ArmedFaults armed = armed("acceptor-jam@PRINTED");
    journalTells(BlankState.FED);
    assertFalse(armed.strikeWhatIsDue());
    journalTells(BlankState.PRINTED);
    armed.strikeWhatIsDue();
    assertEquals(List.of("acceptor-jam"), blows);
  }

  @Test
  @DisplayName("Two faults of one state both strike")
  void bothStrike() {
    ArmedFaults armed = armed("centre-killed@FED", "agent-killed@FED");
    journalTells(BlankState.FED);
    armed.strikeWhatIsDue();
    assertEquals(List.of("centre", "agent"), blows);
  }

  @Test
  @DisplayName("What the journal tells of an earlier visit does not count")
  void earlierVisitDoesNotCount() {
    journalTells(BlankState.FED);
    ArmedFaults armed = armed("power@FED");
    assertFalse(armed.strikeWhatIsDue());
    journalTells(BlankState.FED);
    assertTrue(armed.strikeWhatIsDue());
  }

  @Test
  @DisplayName("The citizen leaves at a power cut and stays at any other fault")
  void citizenLeavesAtPowerCut() {
    ArmedFaults armed = armed("agent-killed@FED", "power@ENCODED");
    journalTells(BlankState.FED);
    armed.strikeWhatIsDue();
    assertFalse(armed.citizenHasLeft());
    journalTells(BlankState.ENCODED);
    armed.strikeWhatIsDue();
    assertTrue(armed.citizenHasLeft());
  }

  @Test
  @DisplayName("A fault whose state was never reached is named, not dropped in silence")
  void neverStruckIsNamed() {
    ArmedFaults armed = armed("agent-killed@FED", "power@PRINTED", "not-taken");
    journalTells(BlankState.FED);
    armed.strikeWhatIsDue();
    armed.nameWhatNeverStruck();
    String text = said.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("power@PRINTED never struck"), text);
    assertFalse(text.contains("agent-killed@FED never"), text);
    assertFalse(text.contains("not-taken"), text);
  }
}
