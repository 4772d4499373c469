package id.anjungan.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Holds `docs/requirements.md` against the display names of all modules' tests.
class RequirementsTest {

  private static final Pattern LINE =
      Pattern.compile(
          "^\\| (REQ-\\d{3}) \\| ([^|]+) \\| (\\w+) \\| ([^|]+) \\|$", Pattern.MULTILINE);
  private static final Pattern DISPLAY_NAME =
      Pattern.compile("@DisplayName\\(((?:\\s*\\+?\\s*\"(?:[^\"\\\\]|\\\\.)*\")+)\\s*\\)");
  private static final Pattern ID = Pattern.compile("REQ-\\d+");
  private static final int HIGHEST = 92;

  private final List<Listed> list = listed();
  private final Map<String, Set<String>> named = named();

  /// One line of the list.
  private record Listed(String id, String state, Set<String> tests) {

    boolean mustHaveTests() {
      return switch (state) {
        case "proven", "part" -> true;
        case "later" -> false;
        default -> throw new AssertionError(id + " is in no known state: " + state);
      };
    }
  }

  private static List<Listed> listed() {
    String text = Sources.text(Sources.root().resolve("docs/requirements.md"));
    return LINE.matcher(text)
        .results()
        .map(line -> new Listed(line.group(1), line.group(3), tests(line.group(4))))
        .toList();
  }

  private static Set<String> tests(String cell) {
    return Stream.of(cell.split(", "))
        .filter(test -> !test.equals("-"))
        .collect(Collectors.toSet());
  }

  /// Test classes by the ids in their display names.
  private static Map<String, Set<String>> named() {
    Map<String, Set<String>> named = new TreeMap<>();
    for (Path file : Sources.java("test")) {
      String test = file.getFileName().toString().replace(".java", "");
      if (test.endsWith("Test") || test.endsWith("IT")) {
        ids(Sources.text(file))
            .forEach(id -> named.computeIfAbsent(id, _ -> new TreeSet<>()).add(test));
      }
    }
    return named;
  }

  static Set<String> ids(String source) {
    return DISPLAY_NAME
        .matcher(source)
        .results()
        .map(name -> name.group(1))
        .flatMap(name -> ID.matcher(name).results())
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  @DisplayName("Every requirement stands in the list once, in order")
  void listIsWhole() {
    List<String> all = IntStream.rangeClosed(1, HIGHEST).mapToObj("REQ-%03d"::formatted).toList();
    assertEquals(all, list.stream().map(Listed::id).toList());
  }

  @Test
  @DisplayName("No test claims to prove a requirement that there is not")
  void testsNameRealRequirements() {
    Set<String> unknown = new TreeSet<>(named.keySet());
    list.forEach(line -> unknown.remove(line.id()));
    assertEquals(Set.of(), unknown);
  }

  @Test
  @DisplayName(
      "A requirement that is proven, in whole or in part, has the tests that its line names")
  void provenMeansTested() {
    List<String> unproven =
        list.stream()
            .filter(Listed::mustHaveTests)
            .filter(line ->
                line.tests().isEmpty()
                    || !named.getOrDefault(line.id(), Set.of()).containsAll(line.tests()))
            .map(line -> line + ", named by " + named.getOrDefault(line.id(), Set.of()))
            .toList();
    assertEquals(List.of(), unproven);
  }

  @Test
  @DisplayName("What is left to a later issue claims no tests, neither here nor in a test's name")
  void laterMeansUntested() {
    List<String> claimed =
        list.stream()
            .filter(line -> !line.mustHaveTests())
            .filter(line -> !line.tests().isEmpty() || named.containsKey(line.id()))
            .map(Listed::id)
            .toList();
    assertEquals(List.of(), claimed);
  }

  @Test
  @DisplayName("An id counts only inside a display name, also one of several lines")
  void idsAreReadFromDisplayNames() {
    String source =
        """
        // REQ-001 in a comment
        @DisplayName(
            "One line, "
                + "and another: \\"quoted\\" (%s, %s)")
        void test() { check("REQ-003"); }
        """
            .formatted("REQ-004", "REQ-005");
    assertEquals(Set.of("REQ-004", "REQ-005"), ids(source));
  }
}
