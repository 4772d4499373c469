package id.anjungan.agent.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.chip.CardReading;
import id.anjungan.agent.chip.ChipOutcome;
import id.anjungan.agent.chip.ChipWork;
import id.anjungan.agent.clock.Ids;
import id.anjungan.agent.contract.Action;
import id.anjungan.agent.contract.ScreenName;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.issuance.RecoveryEnd;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.ChipScript;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.FingerVerdict;
import id.anjungan.central.contract.LockProof;
import id.anjungan.central.contract.ReadBack;
import id.anjungan.central.contract.VisitId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// After a power cut: who gets the latched old card, and what the book says.
class PowerCutTest {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir private Path dir;
  private Cabin cabin;
  private final OldCardChip chip = new OldCardChip();

  @BeforeEach
  void open() {
    cabin = new Cabin(dir);
    chip.reading = cabin.path.reading;
  }

  private boolean claimed() {
    return new LatchedCardOwner(chip, cabin.needs, Ids.ofMachine(), PATIENCE)
        .claimed(PathDouble.OLD);
  }

  @Test
  @DisplayName("A finger that the centre matches gets the old card back (REQ-034)")
  void ownerIsHere() {
    assertTrue(claimed());
    assertEquals(1, cabin.centre.asked(CheckStep.FIRST).size());
    assertTrue(cabin.screen.story().contains(ScreenName.PLACE_FINGER));
  }

  @Test
  @DisplayName("Another person does not get it (REQ-034)")
  void anotherPerson() {
    for (int left = 3; left >= 0; left--) {
      cabin.centre.firstVerdicts.add(new FingerVerdict.NoMatch(3, left));
    }

    assertFalse(claimed());
  }

  @Test
  @DisplayName("Nobody is waited for longer than the card may wait")
  void nobodyComes() {
    cabin.scanner.fingerThere = false;
    long before = cabin.clock.ticks();

    assertFalse(claimed());

    Duration waited = Duration.ofNanos(cabin.clock.ticks() - before);
    assertTrue(
        waited.compareTo(PATIENCE) >= 0 && waited.compareTo(PATIENCE.plusSeconds(30)) < 0,
        "waited " + waited);
    assertFalse(cabin.screen.story().contains(ScreenName.STILL_THERE));
  }

  @Test
  @DisplayName("An owner who comes late but in time gets it")
  void ownerComesLate() {
    cabin.scanner.fingerThere = false;
    cabin.clock.after(Duration.ofSeconds(100), () -> cabin.scanner.fingerThere = true);

    assertTrue(claimed());
  }

  @Test
  @DisplayName("A centre that comes back within the time is asked again")
  void centreComesBack() {
    cabin.centre.reachable = false;
    cabin.clock.after(Duration.ofSeconds(60), () -> cabin.centre.reachable = true);

    assertTrue(claimed());
  }

  @Test
  @DisplayName("Without the centre nobody gets it")
  void centreStaysAway() {
    cabin.centre.reachable = false;

    assertFalse(claimed());
  }

  @Test
  @DisplayName("A card that the centre does not know, or another card, is not handed out")
  void unknownCard() {
    cabin.centre.sighting = ScriptedCentre.refuseCard("CARD_VOID");
    assertFalse(claimed());

    chip.reading = new CardReading.Read(PathDouble.NEW, PathDouble.NIK, 2, null, true);
    assertFalse(claimed());
    chip.reading = new CardReading.Dead();
    assertFalse(claimed());
  }

  @Test
  @DisplayName("A person who touches stop does not get it")
  void stopped() {
    cabin.scanner.fingerThere = false;
    cabin.screen.touches(ScreenName.PLACE_FINGER, Action.STOP);

    assertFalse(claimed());
  }

  @Test
  @DisplayName("A visit that was cut off stands in the book as the recovery ended it (REQ-059)")
  void bookOfRecovered() {
    RecoveryEnd.RecoveredVisit visit =
        new RecoveryEnd.RecoveredVisit(
            new VisitId("00000000-0000-4000-8000-000000000009"),
            ScriptedCentre.NUMBER,
            "HANDED_TO_OFFICE",
            "POWER_CUT",
            PathDouble.OLD,
            PathDouble.NEW);
    settle(new RecoveryEnd.Settled(visit));

    assertEquals("HANDED_TO_OFFICE", cabin.book().getLast().get("outcome").asText());
    assertEquals("POWER_CUT", cabin.book().getLast().get("code").asText());
    assertEquals(PathDouble.OLD.hex(), cabin.book().getLast().get("oldCard").asText());
  }

  @Test
  @DisplayName("A unit that is away keeps the kiosk out of service until it answers")
  void blocked() {
    settle(
        new RecoveryEnd.Blocked(new DeviceFault(Unit.HOPPER, FaultCode.OFFLINE, "test")),
        new RecoveryEnd.Settled(null));

    assertEquals(List.of(ScreenName.OUT_OF_SERVICE), cabin.screen.story());
    assertTrue(cabin.screen.views().getLast().content().toString().contains("HOPPER_OFFLINE"));
    assertTrue(cabin.book().isEmpty());
  }

  private void settle(RecoveryEnd... ends) {
    Deque<RecoveryEnd> row = new ArrayDeque<>(List.of(ends));
    new Beginning(row::removeFirst, cabin.needs, new VisitBook(dir), cabin.stop).settle();
    assertTrue(row.isEmpty());
  }

  /// Only the old card can be read here.
  private static final class OldCardChip implements ChipWork {

    private CardReading reading;

    @Override
    public CardReading readOldCard() {
      return reading;
    }

    private static <T> ChipOutcome<T> unused() {
      throw new AssertionError("not for the old card");
    }

    @Override
    public ChipOutcome<Boolean> samReady() {
      return unused();
    }

    @Override
    public ChipOutcome<Blob> challenge(ChipUid blank) {
      return unused();
    }

    @Override
    public ChipOutcome<LockProof> write(ChipUid blank, ChipScript script) {
      return unused();
    }

    @Override
    public ChipOutcome<ReadBack> readBack(ChipUid card) {
      return unused();
    }

    @Override
    public ChipOutcome<Boolean> activate(ChipUid card, Blob activation) {
      return unused();
    }

    @Override
    public ChipOutcome<ChipUid> chipAtCoupler() {
      return unused();
    }

    @Override
    public ChipOutcome<ChipUid> chipAtAcceptor() {
      return unused();
    }
  }
}
