package id.anjungan.simulator;

import id.anjungan.simulator.config.CabinetConfig;
import id.anjungan.simulator.control.ControlCommands;
import id.anjungan.simulator.control.PowerSwitch;
import id.anjungan.simulator.device.DeviceProcesses;
import id.anjungan.simulator.harness.DeviceRequests;
import id.anjungan.simulator.physics.Chips;
import id.anjungan.simulator.physics.Coupler;
import id.anjungan.simulator.physics.Faces;
import id.anjungan.simulator.physics.Machine;
import id.anjungan.simulator.socket.LineServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/// A running cabinet: the machine as matter, a process for each device, the control socket.
public final class Cabinet implements PowerSwitch, AutoCloseable {

  private final Coupler coupler;
  private final Machine machine;
  private final DeviceProcesses devices;
  private final LineServer harness;
  private final LineServer control;
  private final ControlCommands commands;
  private final CountDownLatch quit = new CountDownLatch(1);

  private Cabinet(
      CabinetConfig config, Path file, Chips chips, Coupler coupler, Faces.FaceReader reader)
      throws IOException {
    this.coupler = coupler;
    this.machine =
        new Machine(
            config.dir().resolve("truth"), config.hoppers(), config.fast(), chips, coupler, reader);
    this.devices = new DeviceProcesses(config, file);
    this.commands = new ControlCommands(machine, this);
    DeviceRequests requests = new DeviceRequests(machine, devices::standing);
    this.harness = LineServer.start(config.harnessSocket(), requests::answer);
    this.control = LineServer.start(config.controlSocket(), commands);
  }

  /// Starts a cabinet; its devices stand on their wires a moment later.
  ///
  /// @param file the configuration, handed on to the devices
  /// @param chips makes and powers the chips @param coupler the PC/SC readers
  /// @param reader reads what is printed on a card
  public static Cabinet start(
      CabinetConfig config, Path file, Chips chips, Coupler coupler, Faces.FaceReader reader)
      throws IOException {
    Files.createDirectories(config.dir());
    Cabinet cabinet = new Cabinet(config, file, chips, coupler, reader);
    cabinet.devices.start();
    return cabinet;
  }

  /// The commands of the control socket, for a window in the same process.
  public ControlCommands commands() {
    return commands;
  }

  @Override
  public synchronized void off() {
    devices.kill();
    machine.powerOff();
  }

  @Override
  public synchronized void on() {
    machine.powerOn();
    try {
      devices.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean awaitReady(Duration limit) throws InterruptedException {
    return devices.awaitStanding(limit);
  }

  @Override
  public void quit() {
    quit.countDown();
  }

  /// Waits until somebody wants the cabinet to end.
  public void awaitQuit() throws InterruptedException {
    quit.await();
  }

  /// Ends devices and PC/SC; the truth is kept.
  @Override
  public void close() throws IOException {
    off();
    coupler.close();
    control.close();
    harness.close();
  }
}
