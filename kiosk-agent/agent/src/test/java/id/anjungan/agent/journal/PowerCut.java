package id.anjungan.agent.journal;

/// The power goes: nothing after this instant happens.
public final class PowerCut extends Error {

  private static final long serialVersionUID = 1L;

  public PowerCut(String at) {
    super(at, null, false, false);
  }
}
