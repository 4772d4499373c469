package id.anjungan.central.contract;

import java.time.Instant;

/// @param receipt compact JWS (ES256, receipt key) over [RegistrationProof]: what the QR of the
///   receipt holds
public record ApplicationOpened(
    RegistrationNumber registrationNumber, Instant openedAt, Text timeLimit, String receipt) {}
