package id.anjungan.agent.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.clock.CountedIds;
import id.anjungan.agent.clock.LifeClock;
import id.anjungan.agent.journal.Journal;
import id.anjungan.agent.journal.JournalRecord;
import id.anjungan.agent.journal.MemoryDisk;
import id.anjungan.agent.journal.Power;
import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.Challenge;
import id.anjungan.central.contract.ChallengeRequest;
import id.anjungan.central.contract.CheckStep;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.KioskEvent;
import id.anjungan.central.contract.KioskReport;
import id.anjungan.central.contract.Problem;
import id.anjungan.central.contract.Ready;
import id.anjungan.central.contract.Reports;
import id.anjungan.central.contract.ReportsAccepted;
import id.anjungan.central.contract.SignedCapture;
import id.anjungan.central.contract.Text;
import id.anjungan.central.contract.VisitId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LinkTest {

  private static final ChallengeRequest REQUEST =
      new ChallengeRequest(
          new VisitId("00000000-0000-4000-8000-0000000000aa"), CheckStep.FIRST, Finger.RIGHT_INDEX);
  private static final KioskEvent EVENT =
      new KioskEvent.BlankFed(new ChipUid("80045A0000000001"), "HOPPER-1");

  private static final Duration REST = Duration.ofMinutes(10);

  private final LifeClock clock = new LifeClock(() -> {});
  private final CountedIds ids = new CountedIds();
  private final MemoryDisk disk = new MemoryDisk(new Power(), MemoryDisk.Unforced.LOST);
  private final ScriptedCentre centre = new ScriptedCentre();
  private Journal journal = Journal.open(disk, clock, ids);
  private Link link = newLink();

  private Link newLink() {
    return new Link(centre, journal, clock, ids, LinkLimits.within(Duration.ofSeconds(30)));
  }

  private void restart() {
    disk.powerOff();
    journal = Journal.open(disk, clock, ids);
    link = newLink();
  }

  private List<JournalRecord> records(String kind) {
    List<JournalRecord> found = new ArrayList<>();
    journal.replay(written -> {
      if (written.kind().equals(kind)) {
        found.add(written);
      }
    });
    return found;
  }

  private static Problem problem(boolean retry) {
    return Problem.of(503, "BUSY", "busy", new Text("Tunggu.", "Wait."), retry);
  }

  @Test
  @DisplayName("The key of a command is durable before its first try")
  void keyBeforeTry() {
    centre.beforeCall = () -> assertEquals(1, records("COMMANDED").size());

    link.challenge(REQUEST);

    assertEquals(
        centre.keys.getFirst(), records("COMMANDED").getFirst().data(Commanded.class).key());
  }

  @Test
  @DisplayName("A command that got lost is repeated with the same key until it is answered")
  void repeated() {
    centre.lose(3);

    assertInstanceOf(CentreAnswer.Answered.class, link.challenge(REQUEST));
    assertEquals(4, centre.keys.size());
    assertEquals(1, centre.keys.stream().distinct().count());
  }

  @Test
  @DisplayName("Repeating ends with the patience, and the last answer is given")
  void patienceEnds() {
    centre.lose(Integer.MAX_VALUE);
    long begun = clock.ticks();

    assertInstanceOf(CentreAnswer.Lost.class, link.challenge(REQUEST));
    Duration past = Duration.ofNanos(clock.ticks() - begun);
    assertTrue(past.compareTo(Duration.ofSeconds(30)) <= 0, "waited " + past);
    assertTrue(centre.keys.size() > 3 && centre.keys.size() < 20);
  }

  @Test
  @DisplayName("A refusal is repeated only when the centre says that it may be")
  void refusals() {
    centre.refuse(problem(false));
    assertInstanceOf(CentreAnswer.Refused.class, link.challenge(REQUEST));
    assertEquals(1, centre.keys.size());

    centre.refuse(problem(true));
    link.challenge(REQUEST);
    assertTrue(centre.keys.size() > 3);
  }

  @Test
  @DisplayName("The journal keeps the digest of a capture, never the capture (REQ-034)")
  void digestOnly() {
    link.verify(new SignedCapture("secret.secret.secret"));

    JournalRecord written = records("COMMANDED").getFirst();
    assertFalse(written.data().contains("secret"));
    assertEquals(64, written.data(Commanded.class).digest().length());
  }

  @Test
  @DisplayName("The offset of the clocks is learned from the centre")
  void offset() {
    centre.now = clock.now().plusSeconds(90);

    assertInstanceOf(CentreAnswer.Answered.class, link.ready());
    assertEquals(Duration.ofSeconds(90), link.clockOffset());
    link.tell(EVENT);
    link.deliver();
    assertEquals(90_000, centre.received.getFirst().clockOffsetMillis());
  }

  @Test
  @DisplayName("What was told is delivered once, in order, also after thirty days and a restart")
  void thirtyDays() {
    for (int day = 0; day < 30; day++) {
      for (int i = 0; i < 50; i++) {
        link.tell(EVENT);
      }
      clock.pause(Duration.ofDays(1));
      centre.lose(1);
      assertFalse(link.deliver());
      restart();
    }
    assertEquals(1500, link.undelivered());

    while (!link.deliver()) {
      assertTrue(link.undelivered() < 1500, "each delivery brings it forward");
    }

    assertEquals(1500, centre.received.size());
    assertTrue(centre.longest <= 200);
    for (int i = 0; i < 1500; i++) {
      assertEquals(i + 1, centre.received.get(i).n());
      assertEquals(journal.id(), centre.received.get(i).journal());
    }
    restart();
    assertEquals(0, link.undelivered());
  }

  @Test
  @DisplayName("A batch whose answer got lost is sent again as the same batch under the same key")
  void sameBatch() {
    link.tell(EVENT);
    centre.lose(1);
    link.deliver();
    link.tell(EVENT);
    restart();
    link.deliver();

    assertEquals(centre.keys.get(0), centre.keys.get(1));
    assertEquals(centre.batches.get(0), centre.batches.get(1));
    assertEquals(2, centre.received.size());
  }

  @Test
  @DisplayName("Trying again while the centre is away writes nothing more into the journal")
  void triesWriteNothing() {
    link.tell(EVENT);
    centre.lose(Integer.MAX_VALUE);
    for (int i = 0; i < 100; i++) {
      link.deliver();
    }
    assertEquals(1, records("BATCH").size());
  }

  @Test
  @DisplayName("An acknowledgement of another journal, or of what was never sent, counts nothing")
  void foreignAcknowledgements() {
    link.tell(EVENT);
    for (ReportsAccepted foreign :
        List.of(
            new ReportsAccepted("another", 1),
            new ReportsAccepted(journal.id(), 0),
            new ReportsAccepted(journal.id(), 2))) {
      centre.acknowledge = foreign;
      assertFalse(link.deliver());
      assertEquals(1, link.undelivered());
      clock.pause(REST);
    }
    centre.acknowledge = null;
    assertTrue(link.deliver());
  }

  @Test
  @DisplayName("A final answer that brings nothing forward is asked anew, with another key, later")
  void restsAndAsksAnew() {
    link.tell(EVENT);
    centre.refuse(problem(false));
    for (int i = 0; i < 100; i++) {
      assertFalse(link.deliver());
    }
    assertEquals(1, centre.keys.size());
    centre.refuse(null);
    clock.pause(REST);
    assertTrue(link.deliver());
    assertEquals(2, Set.copyOf(centre.keys).size());
  }

  @Test
  @DisplayName("A refusal that may be repeated keeps its key")
  void retriedRefusalKeepsItsKey() {
    link.tell(EVENT);
    centre.refuse(problem(true));
    assertFalse(link.deliver());
    assertFalse(link.deliver());
    assertEquals(1, Set.copyOf(centre.keys).size());
  }

  @Test
  @DisplayName("What the centre forgot after it had acknowledged it goes again, from the journal")
  void forgottenReportsGoAgain() {
    link.tell(EVENT);
    link.tell(EVENT);
    assertTrue(link.deliver());
    centre.received.clear();
    link.tell(EVENT);
    while (!link.deliver()) {
      assertTrue(link.undelivered() > 0);
    }
    assertEquals(List.of(1L, 2L, 3L), centre.received.stream().map(KioskReport::n).toList());
  }

  @Test
  @DisplayName("A refused batch stays in the outbox")
  void refusedBatch() {
    link.tell(EVENT);
    centre.refuse(problem(false));
    assertFalse(link.deliver());
    assertEquals(1, link.undelivered());
  }

  /// Answers, loses or refuses as it is told.
  private static final class ScriptedCentre extends NotingCentre {
    private Instant now = Instant.parse("2026-11-25T08:00:00Z");
    private @Nullable ReportsAccepted acknowledge;

    @Override
    public CentreAnswer<Ready> ready() {
      return new CentreAnswer.Answered<>(new Ready(now));
    }

    @Override
    Challenge challenge() {
      return new Challenge("c", new Blob(new byte[16]), now);
    }

    @Override
    ReportsAccepted accept(Reports reports) {
      if (acknowledge != null) {
        return acknowledge;
      }
      return super.accept(reports);
    }
  }
}
