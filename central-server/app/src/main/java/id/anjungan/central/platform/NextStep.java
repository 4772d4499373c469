package id.anjungan.central.platform;

import id.anjungan.central.contract.Text;

/// What a citizen, or the officer whom the kiosk calls, does after a command was refused.
public final class NextStep {

  public static final Text BEGIN_ANEW =
      new Text("Ambil kartu Anda dan mulai lagi dari awal.", "Take your card and begin once more.");

  public static final Text SEE_OFFICE =
      new Text(
          "Datanglah ke kantor Dinas Kependudukan dan Pencatatan Sipil dengan kartu Anda.",
          "Please go to the civil registry office with your card.");

  public static final Text TRY_LATER =
      new Text(
          "Tunggu sebentar; anjungan mencoba lagi sendiri.",
          "Wait a moment; the kiosk tries again by itself.");

  public static final Text CALL_SERVICE =
      new Text(
          "Anjungan ini perlu diperiksa petugas. Gunakan anjungan lain atau datang ke kantor.",
          "This kiosk must be looked at. Use another kiosk or go to the office.");

  private NextStep() {}
}
