package id.anjungan.simulator.device.cardprinter;

import java.util.List;

/// What a host wants of the printer, taken from its line.
sealed interface Order {

  /// A command of words: `Pr;ymcko` is `[Pr, ymcko]`.
  record Words(List<String> words) implements Order {
    public Words {
      words = List.copyOf(words);
    }
  }

  /// A panel was loaded.
  record Load(Panel panel) implements Order {}

  /// A command that cannot be one.
  record Nonsense() implements Order {}
}
