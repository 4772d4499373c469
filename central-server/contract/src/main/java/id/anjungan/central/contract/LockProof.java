package id.anjungan.central.contract;

/// The blank's answer to LOCK. @param lockNonce 8 bytes @param proof 16 bytes
public record LockProof(Blob lockNonce, Blob proof) {}
