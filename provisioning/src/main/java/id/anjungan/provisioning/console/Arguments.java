package id.anjungan.provisioning.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The arguments of one command: switches, options with one value, and plain words. An option that
/// the command does not know is refused by name.
public final class Arguments {

  private final Set<String> switches;
  private final Map<String, List<String>> options = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> given = new ArrayList<>();

  private Arguments(Set<String> switches) {
    this.switches = switches;
  }

  /// @param switches options without a value, such as `--headless`
  /// @param valued options with one value, such as `--out`
  public static Arguments of(List<String> raw, Set<String> switches, Set<String> valued) {
    Arguments arguments = new Arguments(switches);
    var rest = raw.iterator();
    while (rest.hasNext()) {
      arguments.take(rest.next(), rest, valued);
    }
    return arguments;
  }

  private void take(String word, java.util.Iterator<String> rest, Set<String> valued) {
    if (switches.contains(word)) {
      given.add(word);
    } else if (valued.contains(word)) {
      if (!rest.hasNext()) {
        throw new WrongArgumentException(
            word + " needs a value", "See: provisioning/anjungan help");
      }
      options.computeIfAbsent(word, w -> new ArrayList<>()).add(rest.next());
    } else if (word.startsWith("--")) {
      throw new WrongArgumentException("unknown option " + word, "See: provisioning/anjungan help");
    } else {
      words.add(word);
    }
  }

  public boolean has(String name) {
    return given.contains(name);
  }

  public Optional<String> value(String name) {
    List<String> values = options.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw new WrongArgumentException(name + " was given twice", "Give it once.");
    }
    return values.stream().findFirst();
  }

  public List<String> values(String name) {
    return List.copyOf(options.getOrDefault(name, List.of()));
  }

  public List<String> words() {
    return List.copyOf(words);
  }

  /// @throws WrongArgumentException when there are plain words that the command does not take
  public void noWords() {
    if (!words.isEmpty()) {
      throw new WrongArgumentException(
          "unexpected argument " + words.getFirst(), "See: provisioning/anjungan help");
    }
  }

  /// A whole number from `least`.
  public Optional<Long> number(String name, long least) {
    return value(name).map(text -> number(name, text, least));
  }

  private static long number(String name, String text, long least) {
    try {
      long number = Long.parseLong(text);
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw notANumber(name, text, least);
    }
    throw notANumber(name, text, least);
  }

  private static WrongArgumentException notANumber(String name, String text, long least) {
    return new WrongArgumentException(
        name + " " + text + " is not a whole number from " + least, "Give one.");
  }
}
