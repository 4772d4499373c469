package id.anjungan.agent.device.chipchannel.pcsc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnThreadTest {

  private static final Duration LONG = Duration.ofSeconds(20);

  private final OwnThread thread = new OwnThread("test");

  @Test
  @DisplayName("Work in time gives its own answer, always on the same thread")
  void inTime() {
    long first = thread.within(LONG, () -> Thread.currentThread().threadId(), -1L);
    long second = thread.within(LONG, () -> Thread.currentThread().threadId(), -1L);
    assertEquals(first, second);
  }

  @Test
  @DisplayName(
      "A call that hangs holds nobody up, nor do calls after it; when it ends, all is well again")
  void hanging() throws InterruptedException {
    CountDownLatch release = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    assertEquals(
        "late",
        thread.within(
            Duration.ofMillis(1),
            () -> {
              release.await();
              over.countDown();
              return "done";
            },
            "late"));
    assertEquals("late", thread.within(LONG, () -> "second", "late"));
    release.countDown();
    over.await();
    IsolatedPcscd.await(() -> thread.within(LONG, () -> "third", "late").equals("third"));
  }

  @Test
  @DisplayName("A call that breaks tells so")
  void broken() {
    assertThrows(
        IllegalStateException.class,
        () ->
            thread.within(
                LONG,
                () -> {
                  throw new IllegalArgumentException("planted");
                },
                "late"));
  }
}
