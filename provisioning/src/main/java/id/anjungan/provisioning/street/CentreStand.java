package id.anjungan.provisioning.street;

import id.anjungan.provisioning.console.Console;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;

/// A centre that stands alone, for benches and for several kiosks one after the other: from an
/// empty state in a temporary folder, with the keys of one kiosk that is entered in its registry.
public final class CentreStand implements AutoCloseable {

  private final Layout layout;
  private final RunningCentre centre;

  private CentreStand(Layout layout, RunningCentre centre) {
    this.layout = layout;
    this.centre = centre;
  }

  public static CentreStand open(Path root, Console console, SecureRandom random) {
    Layout layout = new Layout(root, TemporaryFolder.make());
    StreetKeys keys = new StreetKeys(layout.keys(), random);
    keys.make(Layout.KIOSK);
    RunningCentre centre = RunningCentre.start(layout, null);
    centre.awaitReady();
    CentreStand stand = new CentreStand(layout, centre);
    stand.street().enterKiosk(Layout.KIOSK, KioskProcess.REGENCY, keys, List.of(Layout.HOPPER));
    console.stage("centre ready on 127.0.0.1:" + centre.publicPort());
    return stand;
  }

  public RunningCentre centre() {
    return centre;
  }

  public CentreStreet street() {
    return centre.street();
  }

  /// Where a street beside this centre lies. @param data folder of its own state
  public Layout beside(Path data) {
    return new Layout(layout.root(), data, layout.keys());
  }

  public int kioskPort() {
    return centre.kioskPort();
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
    centre.close();
    TemporaryFolder.delete(layout.data());
  }
}
