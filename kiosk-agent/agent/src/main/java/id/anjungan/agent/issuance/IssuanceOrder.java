package id.anjungan.agent.issuance;

import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.RegistrationNumber;
import id.anjungan.central.contract.VisitId;

/// One card to be made for an opened application; the old card lies latched in the acceptor.
public record IssuanceOrder(
    VisitId visit, RegistrationNumber registrationNumber, ChipUid oldCard) {}
