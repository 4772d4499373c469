package id.anjungan.central.contract;

import java.time.Instant;

/// Claims of the release token. The agent checks every one before it acts (design 2.9).
///
/// @param activation 16 bytes, the chip's activation command data (profile 3.4)
public record ReleaseToken(
    KioskId kiosk,
    RegistrationNumber registrationNumber,
    OrderId order,
    ChipUid chip,
    ChipUid oldCard,
    Blob nonce,
    Blob activation,
    Instant issuedAt) {}
