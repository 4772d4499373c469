package id.anjungan.central.contract;

import java.time.Instant;

/// Claims of the receipt's QR: a proof of registration, not an electronic signature of the state.
/// Holds no NIK.
public record RegistrationProof(
    RegistrationNumber registrationNumber, KioskId kiosk, Instant registeredAt) {}
