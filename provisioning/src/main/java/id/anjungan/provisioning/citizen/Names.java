package id.anjungan.provisioning.citizen;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Names of people, countries and streets of Indonesian and foreign sound, put together by chance.
final class Names {

  private static final Map<String, List<String>> WORDS =
      WordLists.lines("names.csv").stream()
          .collect(Collectors.toMap(line -> line[0], line -> List.of(line[1].split(" "))));

  private Names() {}

  /// Two or three words, as the name rule asks (Permendagri 73/2022).
  ///
  /// @param sex 1 man, 2 woman
  static String indonesian(RandomGenerator random, int sex) {
    String first = word(random, "given-" + sex);
    String middle = random.nextInt(3) == 0 ? " " + word(random, "given-" + sex) : "";
    boolean twice = middle.strip().equals(first);
    return first + (twice ? "" : middle) + " " + word(random, "last");
  }

  static String foreign(RandomGenerator random, int sex) {
    return word(random, "foreign-" + sex) + " " + word(random, "foreign-last");
  }

  static Home home(RandomGenerator random) {
    List<String> countries = list("country");
    int at = random.nextInt(countries.size());
    return new Home(countries.get(at), list("city").get(at));
  }

  static String address(RandomGenerator random) {
    return "Jl. " + word(random, "street") + " No. " + random.nextInt(1, 180);
  }

  private static String word(RandomGenerator random, String list) {
    return WordLists.oneOf(random, list(list));
  }

  private static List<String> list(String name) {
    return WORDS.getOrDefault(name, List.of());
  }

  /// Where a foreigner comes from.
  record Home(String country, String city) {}
}
