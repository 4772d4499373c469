package id.anjungan.provisioning.demo;

import id.anjungan.provisioning.street.Street;
import id.anjungan.provisioning.street.Waiting;

/// The blows to a real street.
final class StreetBlows implements Blows {

  /// Darkness between the cut and the return of power (design 8).
  private static final long DARK_MILLIS = 5_000;

  private final Street street;

  StreetBlows(Street street) {
    this.street = street;
  }

  @Override
  public void cutPower() {
    street.cutPower();
    Waiting.pause(DARK_MILLIS);
    street.restorePower();
  }

  @Override
  public void killAgent() {
    street.killAgent();
    Waiting.pause(DARK_MILLIS);
    street.restartAgent();
  }

  @Override
  public void killCentre() {
    street.killCentre();
  }

  @Override
  public void fail(String fault) {
    street.cabinet().fault(fault, true);
  }
}
