package id.anjungan.agent.contract;

/// Language of the screen.
public enum Language {
  ID,
  EN
}
