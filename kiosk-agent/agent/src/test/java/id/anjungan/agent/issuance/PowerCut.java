package id.anjungan.agent.issuance;

/// The power goes: nothing after this instant happens.
final class PowerCut extends Error {

  private static final long serialVersionUID = 1L;

  PowerCut(String at) {
    super(at, null, false, false);
  }
}
