package id.anjungan.central.personalisation;

import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.CardNumber;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.Finger;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.Nik;
import id.anjungan.central.contract.OrderId;
import id.anjungan.central.contract.RegistrationNumber;
import id.anjungan.central.contract.VisitId;
import java.time.LocalDate;
import java.util.List;

/// One blank bound to one application.
///
/// @param fingers the two of the chip, in the order of EF 6FF4 and 6FF5
/// @param wasReleased whether a token was ever signed, and the old card voided, for it
public record Order(
    OrderId id,
    RegistrationNumber registrationNumber,
    VisitId visit,
    Nik holder,
    KioskId kiosk,
    ChipUid blank,
    ChipUid oldCard,
    CardNumber cardNumber,
    OrderState state,
    LocalDate issueDate,
    List<Finger> fingers,
    boolean wasReleased) {

  public Order {
    fingers = List.copyOf(fingers);
  }

  /// What the last script wrote into the chip, kept for the release check.
  public record Written(Blob contentDigest, Blob firstMinutiae, Blob secondMinutiae) {}
}
