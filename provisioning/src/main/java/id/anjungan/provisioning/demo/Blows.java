package id.anjungan.provisioning.demo;

/// What a fault with a state does to a running street.
interface Blows {

  /// Power gone, darkness, power back.
  void cutPower();

  /// The agent dies and is started again.
  void killAgent();

  /// The centre dies and stays away.
  void killCentre();

  /// A part of the cabinet begins to fail. @param fault its name at the cabinet
  void fail(String fault);
}
