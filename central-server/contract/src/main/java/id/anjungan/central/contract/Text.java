package id.anjungan.central.contract;

/// A sentence for a citizen or an officer, in Indonesian and in English.
public record Text(String id, String en) {

  private static final int LONGEST = 2000;

  public Text {
    if (id.isBlank() || en.isBlank() || id.length() > LONGEST || en.length() > LONGEST) {
      throw new MalformedValueException("text", "1 to 2000 characters in both languages");
    }
  }

  public String in(NoticeLanguage language) {
    return language == NoticeLanguage.ID ? id : en;
  }
}
