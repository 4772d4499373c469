package id.anjungan.agent.issuance;

import id.anjungan.agent.clock.IdSource;
import id.anjungan.agent.link.Link;
import id.anjungan.agent.verification.SecondCheck;
import id.anjungan.central.contract.KioskId;

/// The hands and proofs that a making works with.
record Workplace(
    KioskId kiosk,
    Link link,
    PathLog log,
    Sensors sensors,
    Disposal disposal,
    OldCards oldCards,
    Incidents incidents,
    Countdown countdown,
    CardProofs proofs,
    IdSource ids) {

  SecondCheck secondCheck() {
    return proofs.secondCheck();
  }
}
