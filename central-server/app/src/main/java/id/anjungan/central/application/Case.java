package id.anjungan.central.application;

import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.Nik;
import id.anjungan.central.contract.OldCardEnd;
import id.anjungan.central.contract.RegistrationNumber;
import id.anjungan.central.contract.VisitId;
import java.util.Optional;

/// One application of one citizen.
///
/// @param oldCardEnd where the old card went, once a kiosk told it
public record Case(
    RegistrationNumber number,
    VisitId visit,
    KioskId kiosk,
    Nik holder,
    ChipUid oldCard,
    Optional<OldCardEnd> oldCardEnd,
    CaseState state) {}
