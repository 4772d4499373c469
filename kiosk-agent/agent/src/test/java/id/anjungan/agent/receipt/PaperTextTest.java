package id.anjungan.agent.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaperTextTest {

  @Test
  @DisplayName("Words are kept whole, and a line is filled as far as it goes")
  void wrap() {
    assertEquals(List.of("aa bb", "cc"), PaperText.wrap("aa bb cc", 5));
    assertEquals(List.of("aa bb", "ccc"), PaperText.wrap("aa bb ccc", 7));
    assertEquals(List.of("aa bb cc"), PaperText.wrap("aa bb cc", 8));
  }

  @Test
  @DisplayName("A word longer than a line is cut, and nothing of it is lost")
  void longWord() {
    assertEquals(List.of("a", "bbbbb", "bb c"), PaperText.wrap("a bbbbbbb c", 5));
    assertEquals(List.of("bbbbb"), PaperText.wrap("bbbbb", 5));
  }

  @Test
  @DisplayName("An empty sentence has no line")
  void empty() {
    assertEquals(List.of(), PaperText.wrap("", 5));
  }

  @Test
  @DisplayName("Letters lose their marks, typographic signs become plain, others a question mark")
  void fold() {
    assertEquals("Zoe \"naive\" - ... 'x' ?", PaperText.fold("Zoë “naïve” – … ‘x’ \uA984"));
    assertEquals("a b", PaperText.fold("  a \n\t b "));
  }
}
