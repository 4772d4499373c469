package id.anjungan.provisioning.street;

import id.anjungan.provisioning.console.Console;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/// A centre alone, with a registered kiosk and no cabinet: for benches that play the kiosk
/// themselves.
public final class CentreStand implements AutoCloseable {

  private final Layout layout;
  private final Child child;
  private final CentreProcess.Ports ports;
  private final CentreStreet street;

  private CentreStand(Layout layout, Child child, CentreProcess.Ports ports) {
    this.layout = layout;
    this.child = child;
    this.ports = ports;
    this.street = new CentreStreet(ports.publicPort());
  }

  /// Starts from an empty state in a temporary folder.
  public static CentreStand open(Path root, Console console, SecureRandom random) {
    Layout layout = new Layout(root, TemporaryFolder.make());
    StreetKeys keys = new StreetKeys(layout.keys(), random);
    keys.make(Layout.KIOSK);
    CentreProcess process = new CentreProcess(layout, null);
    Child child = process.start();
    CentreStand stand = new CentreStand(layout, child, process.ports(child));
    stand.street.enterKiosk(Layout.KIOSK, KioskProcess.REGENCY, keys, List.of(Layout.HOPPER));
    console.stage("centre ready on 127.0.0.1:" + stand.ports.publicPort());
    return stand;
  }

  public CentreStreet street() {
    return street;
  }

  public int kioskPort() {
    return ports.kioskPort();
  }

  /// A folder for the journal of an agent's link; it goes with the stand.
  public Path journal() {
    return layout.data().resolve("journal");
  }

  public Path keys() {
    return layout.keys();
  }

  @Override
  public void close() {
    child.close();
    TemporaryFolder.delete(layout.data());
  }
}
