package id.anjungan.agent.contract;

/// Where the citizen is in the visit: the five steps that every screen shows.
public enum Stage {
  CARD,
  SERVICE,
  FINGER,
  MAKING,
  COLLECT
}
