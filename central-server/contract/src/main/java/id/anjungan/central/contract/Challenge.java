package id.anjungan.central.contract;

import java.time.Instant;

/// @param id names the challenge; it goes into the capture
/// @param nonce 16 to 64 random bytes, which the signed capture repeats
/// @param expiresAt server time
public record Challenge(String id, Blob nonce, Instant expiresAt) {}
