package id.anjungan.agent.contract;

/// A sentence in both languages; the screen shows the chosen one first.
public record Words(String id, String en) {

  public String in(Language language) {
    return language == Language.ID ? id : en;
  }
}
