package id.anjungan.simulator.bench;

import id.anjungan.simulator.device.Device;
import id.anjungan.simulator.device.DeviceLoop;
import id.anjungan.simulator.harness.Harness;
import id.anjungan.simulator.physics.Card;
import id.anjungan.simulator.physics.ChipMaking;
import id.anjungan.simulator.physics.Machine;
import id.anjungan.simulator.physics.Place;
import id.anjungan.simulator.physics.Station;
import id.anjungan.simulator.wire.Pty;
import id.anjungan.simulator.wire.SerialLine;
import id.anjungan.simulator.wire.Weather;
import id.anjungan.simulator.wire.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;

/// One device on a real pseudo-terminal over a machine whose motors take no time.
public final class Bench implements AutoCloseable {

  public static final String OLD = "80045A0000000001";
  public static final String BLANK = "80045A00000000B1";
  public static final String NIK = "9915010101900001";

  private final Machine machine;
  private final SeenCoupler coupler;
  private final Pty pty;
  private final DeviceLoop loop;
  private final Thread thread;
  private final HostPort host;
  private final AtomicReference<Weather> weather = new AtomicReference<>(Weather.FINE);

  public Bench(Path folder, BiFunction<Wire, Harness, Device> device) throws IOException {
    this.coupler = new SeenCoupler();
    this.machine = machine(folder, coupler, true);
    this.pty = Pty.open(folder.resolve("dev/device"));
    Wire line = new SerialLine(pty, SerialLine.UNPACED, weather::get, new SplittableRandom(7));
    this.loop = new DeviceLoop(line, device.apply(line, new LocalHarness(machine)));
    this.thread = Thread.ofPlatform().start(loop);
    this.host = new HostPort(folder.resolve("dev/device"));
  }

  public static Machine machine(Path folder, SeenCoupler coupler, boolean fast) {
    return new Machine(
        folder.resolve("truth"),
        List.of("HOPPER-1"),
        fast,
        new PlainChips(),
        coupler,
        front -> Optional.of(NIK));
  }

  /// An active card in the citizen's hand.
  public static Card oldCard(Machine machine) {
    return make(machine, OLD, Card.Kind.OLD, Station.HAND, Card.ChipType.A);
  }

  /// A blank on top of those that lie in the hopper.
  public static Card blank(Machine machine, String uid) {
    return make(machine, uid, Card.Kind.BLANK, Station.HOPPER_STACK, Card.ChipType.A);
  }

  public static Card make(
      Machine machine, String uid, Card.Kind kind, Station there, Card.ChipType type) {
    boolean old = kind == Card.Kind.OLD;
    Card card =
        new Card(
            uid,
            kind,
            type,
            Card.Health.SOUND,
            new Place.At(there),
            old ? null : "HOPPER-1",
            old ? NIK : null);
    Map<String, byte[]> files =
        old ? Map.of("6FF1", NIK.getBytes(StandardCharsets.US_ASCII)) : Map.of();
    machine.make(
        card,
        new ChipMaking(
            uid,
            type,
            old ? ChipMaking.State.ACTIVE : ChipMaking.State.BLANK,
            null,
            51,
            files,
            false));
    return card;
  }

  public Machine machine() {
    return machine;
  }

  public HostPort host() {
    return host;
  }

  public SeenCoupler coupler() {
    return coupler;
  }

  public void weather(Weather now) {
    weather.set(now);
  }

  public String place(String uid) {
    return machine.cards().find(uid).orElseThrow().place().toString();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    loop.stop();
    thread.join();
    host.close();
    pty.close();
  }
}
