package id.anjungan.agent.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.device.DeviceFault;
import id.anjungan.agent.device.FaultCode;
import id.anjungan.agent.device.Motion;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.Unit;
import id.anjungan.agent.device.fingerprint.FingerprintScanner;
import id.anjungan.agent.device.fingerprint.Press;
import id.anjungan.agent.device.gpio.IoBoard;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FingerCaptureTest {

  private static final Reading<Press> NOTHING = Reading.told(new Press.None());
  private static final Reading<Press> SILENT =
      Reading.silent(new DeviceFault(Unit.FINGERPRINT, FaultCode.OFFLINE, "test"));

  private final Deque<Reading<Press>> presses = new ArrayDeque<>();
  private final Deque<PictureGate.Impression> opinions = new ArrayDeque<>();
  private final Deque<Citizen.Presence> presences = new ArrayDeque<>();
  private final List<Hint> advice = new ArrayList<>();
  private final List<String> light = new ArrayList<>();
  private int seen;
  private long ticks;

  private final FingerCapture capture =
      new FingerCapture(
          new Scanner(), new Board(), picture -> opinions.removeFirst(), new Ticking(), limit());

  private static Duration limit() {
    return Duration.ofSeconds(20);
  }

  private static Press.Picture picture(int grey) {
    byte[] pixels = new byte[64 * 64];
    Arrays.fill(pixels, (byte) grey);
    return new Press.Picture(64, 64, 500, pixels);
  }

  private Press.Picture shows(int quality, Hint hint) {
    Press.Picture picture = picture(50 + quality);
    presses.add(Reading.told(picture));
    opinions.add(new PictureGate.Impression(quality, Optional.ofNullable(hint)));
    return picture;
  }

  private Capture take() {
    return capture.take(new Somebody());
  }

  private static boolean wiped(Press.Picture picture) {
    return Arrays.equals(picture.grey(), new byte[64 * 64]);
  }

  @Test
  @DisplayName("A good impression is taken at once, under the light")
  void good() {
    Press.Picture picture = shows(80, null);

    Capture.Taken taken = assertInstanceOf(Capture.Taken.class, take());

    assertEquals(picture, taken.picture());
    assertEquals(80, taken.quality());
    assertEquals(List.of("FINGER_LIGHT=true", "FINGER_LIGHT=false"), light);
  }

  @Test
  @DisplayName("The citizen is told what to do better, and the poor picture is overwritten")
  void guided() {
    Press.Picture faint = shows(20, Hint.PRESS_MORE);
    shows(80, null);

    assertEquals(80, assertInstanceOf(Capture.Taken.class, take()).quality());
    assertEquals(List.of(Hint.PRESS_MORE), advice);
    assertTrue(wiped(faint));
  }

  @Test
  @DisplayName("After three poor pictures the best goes to the centre: only it decides")
  void bestOfPoor() {
    Press.Picture first = shows(20, Hint.PRESS_MORE);
    Press.Picture best = shows(40, Hint.MORE_TO_THE_MIDDLE);
    Press.Picture last = shows(10, Hint.LAY_FLAT);

    Capture.Taken taken = assertInstanceOf(Capture.Taken.class, take());

    assertEquals(best, taken.picture());
    assertFalse(wiped(best));
    assertTrue(wiped(first) && wiped(last));
  }

  @Test
  @DisplayName("No finger within the limit is told as such")
  void noFinger() {
    assertInstanceOf(Capture.NoFinger.class, take());
    assertTrue(ticks >= limit().toNanos());
  }

  @Test
  @DisplayName("A finger that the module cannot read within the limit is told apart from none")
  void tooPoor() {
    presses.add(Reading.told(new Press.Poor()));

    assertInstanceOf(Capture.TooPoor.class, take());
    assertEquals(List.of(Hint.LAY_FLAT), advice);
    assertTrue(seen > 0);
  }

  @Test
  @DisplayName("Whoever comes back from a question or the help begins anew; no picture is kept")
  void interrupted() {
    Press.Picture kept = shows(20, Hint.PRESS_MORE);
    presences.add(Citizen.Presence.BACK);

    assertInstanceOf(Capture.Interrupted.class, take());
    assertTrue(wiped(kept));
    assertEquals("FINGER_LIGHT=false", light.getLast());
  }

  @Test
  @DisplayName("Stop and absence end the capture, and a kept picture is overwritten")
  void stopped() {
    Press.Picture kept = shows(20, Hint.PRESS_MORE);
    presences.add(Citizen.Presence.STOPPED);
    assertInstanceOf(Capture.Stopped.class, take());
    assertTrue(wiped(kept));

    presences.add(Citizen.Presence.GONE);
    assertInstanceOf(Capture.Gone.class, take());
    assertEquals("FINGER_LIGHT=false", light.getLast());
  }

  @Test
  @DisplayName("A module that is silent three times in a row is given up; once is forgiven")
  void silence() {
    presses.add(SILENT);
    presses.add(SILENT);
    presses.add(NOTHING);
    shows(80, null);
    assertInstanceOf(Capture.Taken.class, take());

    presses.addAll(List.of(SILENT, SILENT, SILENT));
    assertInstanceOf(Capture.Broken.class, take());
  }

  @Test
  @DisplayName("A finger that stays is waited for a while and its pictures are overwritten")
  void lift() {
    Press.Picture stays = picture(90);
    presses.add(Reading.told(stays));
    presses.add(NOTHING);

    capture.awaitLift();

    assertTrue(wiped(stays));
    assertTrue(presses.isEmpty());
  }

  @Test
  @DisplayName("A finger that never leaves holds nobody up for ever")
  void neverLifts() {
    for (int i = 0; i < 500; i++) {
      presses.add(Reading.told(picture(90)));
    }

    capture.awaitLift();

    assertFalse(presses.isEmpty());
  }

  private final class Scanner implements FingerprintScanner {
    @Override
    public String device() {
      return "TEST";
    }

    @Override
    public Reading<Press> poll() {
      return presses.isEmpty() ? NOTHING : presses.removeFirst();
    }
  }

  private final class Board implements IoBoard {
    @Override
    public Reading<Boolean> read(Input input) {
      return Reading.told(false);
    }

    @Override
    public Motion set(Output output, boolean on) {
      light.add(output + "=" + on);
      return Motion.DONE;
    }
  }

  private final class Somebody implements Citizen {
    @Override
    public Presence presence() {
      return presences.isEmpty() ? Presence.HERE : presences.removeFirst();
    }

    @Override
    public void fingerSeen() {
      seen++;
    }

    @Override
    public void advise(Hint hint) {
      advice.add(hint);
    }
  }

  private final class Ticking implements KioskClock {
    @Override
    public Instant now() {
      return Instant.EPOCH.plusNanos(ticks);
    }

    @Override
    public long ticks() {
      return ticks;
    }

    @Override
    public void pause(Duration duration) {
      ticks += duration.toNanos();
    }
  }
}
