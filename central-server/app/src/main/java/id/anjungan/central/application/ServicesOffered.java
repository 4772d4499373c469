package id.anjungan.central.application;

import id.anjungan.central.contract.ServiceOffer;
import id.anjungan.central.contract.ServiceReason;
import id.anjungan.central.contract.Text;
import java.util.List;

/// The services of a kiosk. Others are refused by name until they are built.
final class ServicesOffered {

  /// The strictest of the published limits is one working day (REQ-074, REQ-075); the kiosk does it
  /// in one visit.
  static final Text TIME_LIMIT =
      new Text(
          "Selesai dalam kunjungan ini, paling lama 1 hari kerja.",
          "Done in this visit, at the latest within 1 working day.");

  private static final long FREE_OF_CHARGE = 0; // REQ-069

  private ServicesOffered() {}

  static List<ServiceOffer> all() {
    return List.of(new ServiceOffer(ServiceReason.DAMAGED, FREE_OF_CHARGE, TIME_LIMIT));
  }

  static boolean contains(ServiceReason reason) {
    return all().stream().anyMatch(offer -> offer.reason() == reason);
  }
}
