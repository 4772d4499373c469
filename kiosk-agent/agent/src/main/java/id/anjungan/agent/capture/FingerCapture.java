package id.anjungan.agent.capture;

import id.anjungan.agent.clock.KioskClock;
import id.anjungan.agent.clock.TimeLimit;
import id.anjungan.agent.device.Reading;
import id.anjungan.agent.device.fingerprint.FingerprintScanner;
import id.anjungan.agent.device.fingerprint.Press;
import id.anjungan.agent.device.gpio.IoBoard;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Takes one impression of a finger: light on, poll, guide, light off.
///
/// Pictures that are not handed on are overwritten at once; one of the kiosk's own low opinion is
/// handed on after a few tries all the same, because only the centre decides (design 2.9). Calls
/// from the loop's thread.
public final class FingerCapture {

  private static final Duration BETWEEN_POLLS = Duration.ofMillis(100);
  private static final Duration LIFT_LIMIT = Duration.ofSeconds(6);
  private static final int MOST_POOR_PICTURES = 3;
  private static final int MOST_FAULTS = 3;

  private final FingerprintScanner scanner;
  private final IoBoard io;
  private final PictureGate gate;
  private final KioskClock clock;
  private final Duration limit;

  /// @param limit for one impression (`fingerSeconds`)
  public FingerCapture(
      FingerprintScanner scanner, IoBoard io, PictureGate gate, KioskClock clock, Duration limit) {
    this.scanner = scanner;
    this.io = io;
    this.gate = gate;
    this.clock = clock;
    this.limit = limit;
  }

  /// Names the module in signed captures.
  public String device() {
    return scanner.device();
  }

  public Capture take(Citizen citizen) {
    io.set(IoBoard.Output.FINGER_LIGHT, true);
    try (Sitting sitting = new Sitting(citizen)) {
      return sitting.run();
    } finally {
      io.set(IoBoard.Output.FINGER_LIGHT, false);
    }
  }

  /// Waits until no finger lies there, so that one impression is not taken twice; a finger that
  /// stays is no error.
  public void awaitLift() {
    TimeLimit left = TimeLimit.of(LIFT_LIMIT, clock);
    while (!left.over() && scanner.poll() instanceof Reading.Told<Press>(Press press)) {
      if (press instanceof Press.None) {
        return;
      }
      wipe(press);
      clock.pause(BETWEEN_POLLS);
    }
  }

  private static void wipe(Press press) {
    if (press instanceof Press.Picture picture) {
      picture.wipe();
    }
  }

  /// One citizen before the sensor, from light on to light off.
  private final class Sitting implements AutoCloseable {

    private final Citizen citizen;
    private final TimeLimit left = TimeLimit.of(limit, clock);
    private Press.@Nullable Picture best;
    private int bestQuality = -1;
    private boolean seen;
    private int poor;
    private int faults;

    Sitting(Citizen citizen) {
      this.citizen = citizen;
    }

    Capture run() {
      while (!left.over()) {
        Optional<Capture> end =
            switch (scanner.poll()) {
              case Reading.Told<Press>(Press press) -> looked(press);
              case Reading.Silent<Press> silent -> fault(silent);
            };
        if (end.isPresent()) {
          return end.get();
        }
        Optional<Capture> given = ask();
        if (given.isPresent()) {
          return given.get();
        }
        clock.pause(BETWEEN_POLLS);
      }
      if (best != null) {
        return handOn();
      }
      return seen ? new Capture.TooPoor() : new Capture.NoFinger();
    }

    private Optional<Capture> looked(Press press) {
      faults = 0;
      return switch (press) {
        case Press.None none -> Optional.empty();
        case Press.Poor blurred -> advise(Hint.LAY_FLAT);
        case Press.Picture picture -> look(picture);
      };
    }

    private Optional<Capture> look(Press.Picture picture) {
      PictureGate.Impression impression = gate.look(picture);
      keepBetter(picture, impression.quality());
      if (impression.hint().isEmpty()) {
        return Optional.of(handOn());
      }
      poor++;
      Optional<Capture> end = advise(impression.hint().get());
      return poor < MOST_POOR_PICTURES ? end : Optional.of(handOn());
    }

    private void keepBetter(Press.Picture picture, int quality) {
      if (quality <= bestQuality) {
        picture.wipe();
        return;
      }
      if (best != null) {
        best.wipe();
      }
      best = picture;
      bestQuality = quality;
    }

    private Optional<Capture> advise(Hint hint) {
      seen = true;
      citizen.fingerSeen();
      citizen.advise(hint);
      return Optional.empty();
    }

    private Optional<Capture> fault(Reading.Silent<Press> silent) {
      faults++;
      return faults < MOST_FAULTS
          ? Optional.empty()
          : Optional.of(new Capture.Broken(silent.fault()));
    }

    private Optional<Capture> ask() {
      return switch (citizen.presence()) {
        case HERE -> Optional.empty();
        case BACK -> Optional.of(new Capture.Interrupted());
        case STOPPED -> Optional.of(new Capture.Stopped());
        case GONE -> Optional.of(new Capture.Gone());
      };
    }

    private Capture handOn() {
      citizen.fingerSeen();
      if (best == null) {
        return new Capture.NoFinger();
      }
      Capture taken = new Capture.Taken(best, bestQuality);
      best = null;
      return taken;
    }

    @Override
    public void close() {
      if (best != null) {
        best.wipe();
        best = null;
      }
    }
  }
}
