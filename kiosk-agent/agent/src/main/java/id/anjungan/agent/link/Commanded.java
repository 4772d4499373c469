package id.anjungan.agent.link;

import id.anjungan.central.contract.IdempotencyKey;

/// In the journal before the first try of a command.
///
/// @param command its name @param digest SHA-256 of the request, hex: enough to prove that a
///   repetition was the same, without keeping what it held
public record Commanded(String command, IdempotencyKey key, String digest) {

  static final String KIND = "COMMANDED";
}
