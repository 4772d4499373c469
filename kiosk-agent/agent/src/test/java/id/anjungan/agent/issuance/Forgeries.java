package id.anjungan.agent.issuance;

import id.anjungan.central.contract.Blob;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.OrderId;
import id.anjungan.central.contract.RegistrationNumber;
import id.anjungan.central.contract.ReleaseToken;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Tokens that fit in all claims but one.
final class Forgeries {

  private static final ChipUid OTHER = new ChipUid("80045AFFFFFFFFFF");

  private Forgeries() {}

  static Map<String, UnaryOperator<ReleaseToken>> all() {
    return Map.of(
        "kiosk", t -> with(new KioskId("STREET-02"), t.registrationNumber(), t.order(), t),
        "registration", t -> with(t.kiosk(), number(), t.order(), t),
        "order",
            t ->
                with(
                    t.kiosk(),
                    t.registrationNumber(),
                    new OrderId("00000000-0000-4000-8000-0000000000ff"),
                    t),
        "chip", t -> cards(t, OTHER, t.oldCard(), t.nonce(), t.activation()),
        "old card", t -> cards(t, t.chip(), OTHER, t.nonce(), t.activation()),
        "nonce", Forgeries::otherNonce,
        "activation", t -> cards(t, t.chip(), t.oldCard(), t.nonce(), new Blob(new byte[15])));
  }

  static ReleaseToken otherNonce(ReleaseToken t) {
    return cards(t, t.chip(), t.oldCard(), new Blob(new byte[16]), t.activation());
  }

  private static RegistrationNumber number() {
    return RegistrationNumber.of("3315", LocalDate.parse("2026-11-25"), 2);
  }

  private static ReleaseToken with(
      KioskId kiosk, RegistrationNumber number, OrderId order, ReleaseToken t) {
    return new ReleaseToken(
        kiosk, number, order, t.chip(), t.oldCard(), t.nonce(), t.activation(), t.issuedAt());
  }

  private static ReleaseToken cards(
      ReleaseToken t, ChipUid chip, ChipUid oldCard, Blob nonce, Blob activation) {
    return new ReleaseToken(
        t.kiosk(),
        t.registrationNumber(),
        t.order(),
        chip,
        oldCard,
        nonce,
        activation,
        t.issuedAt());
  }
}
