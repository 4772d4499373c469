package id.anjungan.central.application;

import id.anjungan.central.contract.VisitId;

/// A kiosk told that a visit has ended: no command of it will be carried out any more. Observed in
/// the transaction that ended it.
public record VisitClosed(VisitId visit) {}
