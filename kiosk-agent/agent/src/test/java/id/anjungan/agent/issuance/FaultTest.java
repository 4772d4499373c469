package id.anjungan.agent.issuance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.issuance.Life.Plan;
import id.anjungan.agent.issuance.StrictCentre.Line;
import id.anjungan.agent.issuance.Truth.Between;
import id.anjungan.agent.issuance.Truth.Fault;
import id.anjungan.agent.issuance.Truth.Place;
import id.anjungan.agent.journal.MemoryDisk.Unforced;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every motion, chip work, call and write of a visit goes wrong, one at a time, in every manner.
class FaultTest {

  private static final int ORDERS = 14;
  private static final int CALLS = 8;

  static Stream<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    for (FaultCode code :
        List.of(
            FaultCode.JAM,
            FaultCode.OFFLINE,
            FaultCode.HARDWARE_ERROR,
            FaultCode.NO_MEDIA,
            FaultCode.PRINT_FAIL,
            FaultCode.PROTOCOL_ERROR)) {
      faults.add(new Fault(code, false, false));
      faults.add(new Fault(code, true, false));
      faults.add(new Fault(code, false, true));
    }
    return faults.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  @DisplayName("A motor that fails at any order leaves nobody with two cards or none (REQ-059)")
  void motors(Fault fault) {
    for (int order = 0; order < ORDERS; order++) {
      for (Plan plan : List.of(Plan.GOOD, Plan.GOOD.leavesNewCard())) {
        int failing = order;
        live(plan, "order " + order + " " + fault, life -> life.truth.fail(failing, fault));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  @DisplayName("Two motors that fail one after the other leave nobody with two cards (REQ-059)")
  void twoMotors(Fault fault) {
    for (int first = 0; first < ORDERS; first++) {
      for (int second = first + 1; second < ORDERS; second++) {
        int one = first;
        int two = second;
        live(
            Plan.GOOD.leavesNewCard(),
            "orders " + one + " and " + two + " " + fault,
            life -> {
              life.truth.fail(one, fault);
              life.truth.fail(two, new Fault(FaultCode.HARDWARE_ERROR, false, false));
            });
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Between.class)
  @DisplayName("A power cut on top of a failed motor leaves nobody with two cards (REQ-059)")
  void motorThenPower(Between between) {
    Plan plan = new Plan(Unforced.TORN, between, false, false, true);
    for (Fault fault :
        List.of(
            new Fault(FaultCode.JAM, false, true),
            new Fault(FaultCode.HARDWARE_ERROR, true, false),
            new Fault(FaultCode.HARDWARE_ERROR, false, false))) {
      for (int order = 0; order < ORDERS; order++) {
        cutAnywhereWith(plan, order, fault);
      }
    }
  }

  private static void cutAnywhereWith(Plan plan, int order, Fault fault) {
    Life whole = new Life(plan);
    whole.truth.fail(order, fault);
    int instants = whole.live().power.instants();
    for (int cut = 0; cut < instants; cut++) {
      int at = cut;
      live(
          plan,
          "order " + order + " " + fault + ", cut at " + cut,
          life -> {
            life.truth.fail(order, fault);
            life.power.cutAt(at);
          });
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"challenge", "write", "readBack", "chipAtCoupler", "activate"})
  @DisplayName("A chip that refuses, or cannot be reached, is never handed out (REQ-053)")
  void chips(String work) {
    for (boolean spoils : List.of(true, false)) {
      Life life = live(Plan.GOOD, work + " " + spoils, l -> l.units.failChipWork(work, spoils));
      assertInstanceOf(IssuanceEnd.NotMade.class, life.end);
      assertNotEquals(Place.CITIZEN, life.truth.card(Life.blank(1)).place());
    }
  }

  @Test
  @DisplayName("Without the centre no card is made, and the old one goes back (REQ-052)")
  void centreLost() {
    for (Line line : List.of(Line.DEAF, Line.MUTE)) {
      for (int call = 0; call < CALLS; call++) {
        int from = call;
        Life life =
            live(Plan.GOOD, line + " from call " + call, l -> l.centre.breakLineAt(from, line));
        boolean beforeToken = call < 3;
        assertEquals(
            beforeToken ? Place.CITIZEN : Place.ACCEPTOR_BIN,
            life.truth.card(Life.OLD).place(),
            "old card after " + line + " from call " + call);
      }
    }
  }

  @Test
  @DisplayName("A force that fails stops the journal; the next start recovers (REQ-059)")
  void forceFails() {
    for (Unforced unforced : Unforced.values()) {
      Plan plan = new Plan(unforced, Between.ON, true, false, false);
      for (int force = 0; force < 60; force++) {
        int failing = force;
        live(plan, "force " + force + " " + unforced, life -> life.disk.failForce(failing));
      }
    }
  }

  private static Life live(Plan plan, String what, Consumer<Life> fault) {
    Life life = new Life(plan);
    fault.accept(life);
    try {
      life.live();
      Invariants.hold(life);
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError(what + " with " + plan + "\n" + life.story(), e);
    }
    return life;
  }
}
