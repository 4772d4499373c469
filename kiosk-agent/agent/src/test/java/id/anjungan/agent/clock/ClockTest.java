package id.anjungan.agent.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClockTest {

  private static final Instant START = Instant.parse("2031-05-06T07:08:09Z");

  @Test
  @DisplayName("A clock with a start shows that instant and then goes on")
  void start() {
    MachineClock clock = new MachineClock(START);

    clock.pause(Duration.ofMillis(2));

    assertTrue(clock.now().isAfter(START));
    assertTrue(clock.now().isBefore(START.plus(Duration.ofHours(1))));
  }

  @Test
  @DisplayName("A pause is never shorter than asked")
  void pause() {
    MachineClock clock = new MachineClock(null);
    long before = clock.ticks();

    clock.pause(Duration.ofMillis(3));

    assertTrue(clock.ticks() - before >= Duration.ofMillis(3).toNanos());
  }

  @Test
  @DisplayName("A time limit runs on ticks and is never negative")
  void limit() {
    MachineClock clock = new MachineClock(START);

    assertFalse(TimeLimit.of(Duration.ofHours(1), clock).over());
    TimeLimit over = TimeLimit.of(Duration.ZERO, clock);
    assertTrue(over.over());
    assertEquals(Duration.ZERO, over.left());
    assertEquals(0, over.secondsLeft());
    assertEquals(3600, TimeLimit.of(Duration.ofHours(1), clock).secondsLeft());
  }

  @Test
  @DisplayName("Ids are version 4 UUIDs in lower case, tokens carry 256 bits, and none comes twice")
  void ids() {
    Ids ids = Ids.ofMachine();
    UUID uuid = UUID.fromString(ids.uuid());

    assertEquals(4, uuid.version());
    assertEquals(2, uuid.variant());
    assertEquals(uuid.toString(), uuid.toString().toLowerCase(java.util.Locale.ROOT));
    assertEquals(43, ids.token().length());
    assertNotEquals(ids.token(), ids.token());
    assertNotEquals(ids.uuid(), ids.uuid());
  }
}
