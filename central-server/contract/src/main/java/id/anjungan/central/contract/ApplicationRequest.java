package id.anjungan.central.contract;

/// Opens an application after a matched first check (REQ-031, REQ-033).
public record ApplicationRequest(
    VisitId visit, ServiceReason service, String verificationId, ChipUid oldCard) {}
