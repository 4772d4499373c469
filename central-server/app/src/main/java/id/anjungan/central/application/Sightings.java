package id.anjungan.central.application;

import id.anjungan.central.audit.AuditTrail;
import id.anjungan.central.biometrics.Recording;
import id.anjungan.central.biometrics.Recordings;
import id.anjungan.central.card.Cards;
import id.anjungan.central.contract.CardSighting;
import id.anjungan.central.contract.Refusal;
import id.anjungan.central.contract.SightingVerdict;
import id.anjungan.central.fleet.Kiosk;
import id.anjungan.central.personalisation.CardOrders;
import id.anjungan.central.platform.Answer;
import id.anjungan.central.resident.Resident;
import id.anjungan.central.resident.Residents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/// A card was read at a kiosk: who may be served with it?
@ApplicationScoped
public class Sightings {

  private final Visits visits;
  private final Cards cards;
  private final Residents residents;
  private final Recordings recordings;
  private final CardOrders orders;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public Sightings(
      Visits visits,
      Cards cards,
      Residents residents,
      Recordings recordings,
      CardOrders orders,
      AuditTrail audit,
      Clock clock) {
    this.visits = visits;
    this.cards = cards;
    this.residents = residents;
    this.recordings = recordings;
    this.orders = orders;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  public Answer<SightingVerdict> see(Kiosk kiosk, CardSighting sighting) {
    Recording recording = recordings.of(sighting.nik());
    Optional<Resident> holder = residents.find(sighting.nik());
    SightingRule.Facts facts = facts(kiosk, sighting, holder, recording);
    Optional<Refusal> refusal = SightingRule.refusal(facts);
    if (refusal.isPresent()) {
      return refuse(kiosk, sighting, refusal.get());
    }
    Visit visit =
        new Visit(sighting.visit(), kiosk.id(), sighting.chipUid(), sighting.nik(), false);
    return visits.open(visit).then(opened -> known(opened, holder.orElseThrow(), recording));
  }

  private SightingRule.Facts facts(
      Kiosk kiosk, CardSighting sighting, Optional<Resident> holder, Recording recording) {
    return new SightingRule.Facts(
        sighting,
        kiosk.id(),
        cards.find(sighting.chipUid()),
        holder,
        recording.chipFingers().isPresent(),
        orders.livingOf(sighting.nik()),
        kiosk.localDay(clock.instant()));
  }

  private Answer<SightingVerdict> refuse(Kiosk kiosk, CardSighting sighting, Refusal refusal) {
    audit.note(
        kiosk.id(), "CARD_REFUSED", sighting.nik(), sighting.chipUid() + " " + refusal.code());
    return Answer.of(new SightingVerdict.Refused(refusal));
  }

  private Answer<SightingVerdict> known(Visit visit, Resident holder, Recording recording) {
    audit.note(visit.kiosk(), "CARD_SEEN", visit.holder(), visit.card() + " " + visit.id());
    return Answer.of(
        new SightingVerdict.Known(
            holder.biodata().kind(),
            holder.language(),
            recording.offered(),
            ServicesOffered.all()));
  }
}
