package id.anjungan.central.resident;

import java.util.Locale;
import java.util.Set;

/// Nationalities as a card prints them: `WNI`, or the country's English name in capitals.
final class Countries {

  private static final Set<String> INDONESIA = Set.of("WNI", "ID", "IDN", "INDONESIA");

  private static final Locale INDONESIAN = Locale.of("id");

  private Countries() {}

  /// @param given `WNI`, an ISO 3166 code of two or three letters, or the country's name in English
  ///   or Indonesian; another word is kept
  static String nationality(String given) {
    String word = given.strip().toUpperCase(Locale.ROOT);
    if (INDONESIA.contains(word)) {
      return Biodata.INDONESIAN;
    }
    for (String country : Locale.getISOCountries()) {
      Locale locale = Locale.of("", country);
      String english = locale.getDisplayCountry(Locale.ENGLISH).toUpperCase(Locale.ROOT);
      String indonesian = locale.getDisplayCountry(INDONESIAN).toUpperCase(Locale.ROOT);
      if (Set.of(country, locale.getISO3Country(), english).contains(word)
          || word.equals(indonesian)) {
        return english;
      }
    }
    return word;
  }
}
