package id.anjungan.agent.stock;

/// In the journal when field staff filled a hopper or emptied a bin. @param count what is in it now
public record Exchange(String unit, int count) {

  static final String KIND = "EXCHANGE";

  public Exchange {
    if (unit.isBlank() || count < 0 || count > 5000) {
      throw new IllegalArgumentException("an exchange leaves 0 to 5000 cards in a named unit");
    }
  }
}
