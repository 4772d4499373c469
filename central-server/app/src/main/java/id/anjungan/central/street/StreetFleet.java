package id.anjungan.central.street;

import com.nimbusds.jose.jwk.ECKey;
import id.anjungan.central.audit.AuditTrail;
import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.MalformedValueException;
import id.anjungan.central.fleet.Kiosk;
import id.anjungan.central.fleet.Kiosks;
import id.anjungan.central.stock.Blanks;
import id.anjungan.central.street.StreetMessages.Entered;
import id.anjungan.central.street.StreetMessages.KioskEntry;
import id.anjungan.central.street.StreetMessages.StockEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.ParseException;
import java.util.Locale;

/// Enters kiosks and loads blanks, as enrolment and field staff would.
@ApplicationScoped
public class StreetFleet {

  private final Kiosks kiosks;
  private final Blanks blanks;
  private final AuditTrail audit;

  @Inject
  public StreetFleet(Kiosks kiosks, Blanks blanks, AuditTrail audit) {
    this.kiosks = kiosks;
    this.blanks = blanks;
    this.audit = audit;
  }

  @Transactional
  Entered enter(KioskEntry entry) {
    kiosks.register(kiosk(entry));
    audit.note("street", "KIOSK_REGISTERED", null, entry.kioskId().value());
    return new Entered(1);
  }

  private static Kiosk kiosk(KioskEntry entry) {
    try {
      ECKey key = ECKey.parse(entry.captureKey().toString());
      return new Kiosk(
          entry.kioskId(),
          entry.regency(),
          entry.certificateSha256().toLowerCase(Locale.ROOT),
          key.toPublicJWK().toJSONString(),
          entry.hoppers());
    } catch (ParseException e) {
      throw new StreetRefusedException("CAPTURE_KEY_UNREADABLE", "a P-256 JWK expected", e);
    } catch (MalformedValueException e) {
      throw new StreetRefusedException("KIOSK_MALFORMED", String.valueOf(e.getMessage()), e);
    }
  }

  @Transactional
  Entered load(StockEntry entry) {
    Kiosk kiosk =
        kiosks
            .find(entry.kioskId())
            .orElseThrow(
                () -> new StreetRefusedException("KIOSK_UNKNOWN", "enter the kiosk first", null));
    if (!kiosk.hoppers().contains(entry.hopper())) {
      throw new StreetRefusedException("HOPPER_UNKNOWN", "the kiosk has no such hopper", null);
    }
    for (ChipUid blank : entry.blanks()) {
      blanks.load(kiosk.id(), entry.hopper(), blank);
    }
    String loaded = entry.blanks().size() + " blanks into " + entry.hopper();
    audit.note("street", "STOCK_LOADED", null, kiosk.id() + " " + loaded);
    return new Entered(entry.blanks().size());
  }
}
