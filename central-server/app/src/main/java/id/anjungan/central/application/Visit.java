package id.anjungan.central.application;

import id.anjungan.central.contract.ChipUid;
import id.anjungan.central.contract.KioskId;
import id.anjungan.central.contract.Nik;
import id.anjungan.central.contract.VisitId;

/// A citizen's visit, bound to one kiosk, one old card and its holder by the first sighting.
public record Visit(VisitId id, KioskId kiosk, ChipUid card, Nik holder, boolean ended) {}
