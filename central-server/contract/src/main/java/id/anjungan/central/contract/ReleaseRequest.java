package id.anjungan.central.contract;

/// The second check: a capture, and the proof of what the new chip holds.
///
/// In one transaction the centre proves the order, voids the old card and signs the token.
///
/// @param nonce 16 random bytes of the agent, repeated in the token
public record ReleaseRequest(
    OrderId order,
    ChipUid chip,
    Blob nonce,
    LockProof lock,
    ReadBack readBack,
    SignedCapture capture) {}
