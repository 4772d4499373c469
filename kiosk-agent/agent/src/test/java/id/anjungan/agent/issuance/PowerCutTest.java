package id.anjungan.agent.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.issuance.Life.Plan;
import id.anjungan.agent.issuance.Truth.Between;
import id.anjungan.agent.issuance.Truth.Place;
import id.anjungan.agent.journal.MemoryDisk.Unforced;
import id.anjungan.central.contract.BlankEnd;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.OldCardEnd;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Lets the power go at every single write, force, motor order, chip work and call of a whole
/// visit, and again at every such instant of the recovery.
class PowerCutTest {

  static Stream<Plan> plans() {
    List<Plan> plans = new ArrayList<>();
    for (Unforced unforced : Unforced.values()) {
      for (Between between : Between.values()) {
        plans.add(new Plan(unforced, between, true, true, true));
        plans.add(new Plan(unforced, between, false, false, false));
      }
    }
    plans.add(new Plan(Unforced.TORN, Between.BACK, false, true, true));
    plans.add(new Plan(Unforced.KEPT, Between.ON, true, false, true));
    return plans.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("plans")
  @DisplayName("After a power cut at any instant nobody has two cards, none is lost (REQ-059)")
  void cutAnywhere(Plan plan) {
    int instants = instants(plan);
    for (int cut = 0; cut < instants; cut++) {
      Life life = new Life(plan);
      life.power.cutAt(cut);
      check(life, plan, "cut at " + cut);
    }
  }

  /// Bytes that are kept unforced leave what the next instant leaves: those plans would only
  /// repeat.
  static Stream<Plan> plansOfTwoCuts() {
    return plans().filter(plan -> plan.unforced() != Unforced.KEPT);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("plansOfTwoCuts")
  @DisplayName("A recovery that is cut off at any instant is recovered itself (REQ-059)")
  void cutTwice(Plan plan) {
    Set<String> left = new HashSet<>();
    int instants = instants(plan);
    for (int cut = 0; cut < instants; cut++) {
      Life cutOff = new Life(plan);
      cutOff.power.cutAt(cut);
      cutOff.liveUntilCut();
      cutOff.powerOff();
      if (left.add(cutOff.whatIsLeft())) {
        cutRecoveryOff(plan, cut, instantsOfRecovery(cutOff));
      }
    }
  }

  static Stream<Named<Consumer<Life>>> misfortunes() {
    return Stream.of(
        Named.of("mismatch", life -> life.centre.finger(StrictCentre.Finger.MISMATCH)),
        Named.of("no finger", life -> life.centre.finger(StrictCentre.Finger.UNUSABLE)),
        Named.of("spoiled chips", life -> life.centre.finger(StrictCentre.Finger.BAD_CARD)),
        Named.of("dead blank", life -> life.die(Life.blank(1))),
        Named.of("centre deaf", life -> life.centre.breakLineAt(2, StrictCentre.Line.DEAF)),
        Named.of("centre mute", life -> life.centre.breakLineAt(2, StrictCentre.Line.MUTE)),
        Named.of("no activation", life -> life.units.failChipWork("activate", true)),
        Named.of("forged token", life -> life.forge(token -> Forgeries.otherNonce(token))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("misfortunes")
  @DisplayName("A visit that fails may be cut off anywhere, too (REQ-059)")
  void cutOnTopOfMisfortune(Consumer<Life> misfortune) {
    for (Between between : Between.values()) {
      for (boolean gone : List.of(true, false)) {
        Plan plan = new Plan(Unforced.LOST, between, true, !gone, !gone);
        Life whole = new Life(plan);
        misfortune.accept(whole);
        int instants = whole.live().power.instants();
        for (int cut = 0; cut < instants; cut++) {
          Life life = new Life(plan);
          misfortune.accept(life);
          life.power.cutAt(cut);
          check(life, plan, "cut at " + cut);
        }
      }
    }
  }

  @Test
  @DisplayName("With the last blanks of a stack, too, the sum closes after any cut (REQ-059)")
  void cutWithTheLastBlanks() {
    for (Between between : Between.values()) {
      Plan plan = new Plan(Unforced.LOST, between, true, true, true);
      for (int blanks = 1; blanks <= 2; blanks++) {
        int instants = new Life(plan, blanks).live().power.instants();
        for (int cut = 0; cut < instants; cut++) {
          Life life = new Life(plan, blanks);
          life.power.cutAt(cut);
          check(life, plan, blanks + " blanks, cut at " + cut);
        }
      }
    }
  }

  @Test
  @DisplayName("A kiosk that is cut off again and again still comes to an end (REQ-059)")
  void cutOffAgainAndAgain() {
    Plan plan = Plan.GOOD.citizenGone();
    for (int pace = 3; pace < 40; pace++) {
      Life life = new Life(plan);
      life.cutEvery(pace, 30);
      check(life, plan, "cut every " + pace);
    }
  }

  @Test
  @DisplayName("A visit without a cut ends with the card in the citizen's hand (REQ-055)")
  void withoutCut() {
    Life life = new Life(Plan.GOOD).live();
    Invariants.hold(life);
    assertEquals(Place.CITIZEN, life.truth.card(Life.blank(1)).place());
  }

  private static int instants(Plan plan) {
    return new Life(plan).live().power.instants();
  }

  private static int instantsOfRecovery(Life cutOff) {
    int before = cutOff.power.instants();
    cutOff.restart();
    return cutOff.power.instants() - before;
  }

  private static void cutRecoveryOff(Plan plan, int cut, int instants) {
    for (int second = 0; second < instants; second++) {
      Life life = new Life(plan);
      life.power.cutAt(cut);
      life.liveUntilCut();
      life.power.cutAt(second);
      life.restart();
      check(life, plan, "cut at " + cut + ", again at " + second + " of the recovery");
    }
  }

  private static void check(Life life, Plan plan, String when) {
    try {
      if (!life.hasLived()) {
        life.live();
      }
      Invariants.hold(life);
      onlyTheUnprovableIsUncertain(life, plan);
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(
          when + " with " + plan + " after " + life.power.lastCut() + "\n" + life.story(), e);
    }
  }

  /// Where motors come to stand, only a card that a hand could reach is ever uncertain.
  private static void onlyTheUnprovableIsUncertain(Life life, Plan plan) {
    if (plan.between() == Between.STUCK) {
      return;
    }
    boolean uncertain = life.ends().stream().anyMatch(end -> end.end() == BlankEnd.UNCERTAIN);
    boolean reachable = life.truth.orders().contains("present");
    assertTrue(!uncertain || reachable, "uncertain without need");
    assertTrue(
        life.centre.told(KioskEvent.OldCardEnded.class).stream()
            .noneMatch(end -> end.end() == OldCardEnd.UNCERTAIN),
        "an old card is never uncertain without a jam");
  }
}
