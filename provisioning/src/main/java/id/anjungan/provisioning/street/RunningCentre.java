package id.anjungan.provisioning.street;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The centre of a street from its start to its end, with deaths and returns in between. One thread
/// at a time.
public final class RunningCentre implements AutoCloseable {

  private final CentreProcess process;
  private Child child;
  private CentreProcess.@Nullable Ports ports;

  private RunningCentre(CentreProcess process) {
    this.process = process;
    this.child = process.start();
  }

  /// Starts it; it answers after [#awaitReady()].
  ///
  /// @param clock instant at which its clock starts, null: the machine's
  static RunningCentre start(Layout layout, @Nullable Instant clock) {
    return new RunningCentre(new CentreProcess(layout, clock));
  }

  /// Returns when it answers, at once when it did before.
  void awaitReady() {
    if (ports == null) {
      ports = process.ports(child);
    }
  }

  public CentreStreet street() {
    return new CentreStreet(publicPort());
  }

  public int publicPort() {
    return ready().publicPort();
  }

  public int kioskPort() {
    return ready().kioskPort();
  }

  private CentreProcess.Ports ready() {
    if (ports == null) {
      throw new IllegalStateException("the centre was not waited for");
    }
    return ports;
  }

  public boolean alive() {
    return child.alive();
  }

  public void kill() {
    child.kill();
  }

  /// Brings it back after its death, to the ports where it was.
  public void restart() {
    child = process.start();
    process.ports(child);
  }

  @Override
  public void close() {
    child.close();
  }
}
