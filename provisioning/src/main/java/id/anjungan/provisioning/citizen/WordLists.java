package id.anjungan.provisioning.citizen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;

/// The word lists that lie beside this class: a line is fields joined by semicolons.
final class WordLists {

  private WordLists() {}

  /// The fields of each line; lines that begin with # are left out.
  static List<String[]> lines(String resource) {
    var stream = Objects.requireNonNull(WordLists.class.getResourceAsStream(resource));
    try (var reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
      return reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(";", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T oneOf(RandomGenerator random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
