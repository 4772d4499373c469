package id.anjungan.agent.chip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BiodataTextTest {

  private static final String REST = String.join(",", Collections.nCopies(20, "\"X\""));

  private static byte[] file(String text) {
    return PlainCard.prefixed(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  @DisplayName("Commas and doubled quotes inside a value belong to the value")
  void quotesAndCommas() throws DialogueBrokenException {
    BiodataText text = BiodataText.parse(file("\"JL. \"\"MELATI\"\", NO. 1\"," + REST));
    assertEquals("JL. \"MELATI\", NO. 1", text.fields().get(0));
    assertEquals(21, text.fields().size());
  }

  @Test
  @DisplayName("Empty values are values")
  void emptyValues() throws DialogueBrokenException {
    assertEquals("", BiodataText.parse(file("\"\"," + REST)).fields().get(0));
    assertEquals("\"", BiodataText.parse(file("\"\"\"\"," + REST)).fields().get(0));
  }

  @Test
  @DisplayName("Biodata print nothing of the person")
  void printsMasked() throws DialogueBrokenException {
    BiodataText text = BiodataText.parse(file("\"SITI\"," + REST));
    assertFalse(text.toString().contains("SITI"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"",
        "\"X\"",
        "\"X\",REST",
        "\"X\",REST,\"Y\"",
        "\"X\",REST ",
        " \"X\",REST",
        "\"X\" ,REST",
        "X,REST",
        "\"X,REST",
        "\"X\"Y\",REST",
        "\"X\",,REST",
        "\"\u00e9\",REST",
        "\"\u0007\",REST",
        "\"X\",REST\0"
      })
  @DisplayName("Anything but 21 quoted ASCII fields is refused")
  void refused(String text) {
    String nineteen = String.join(",", Collections.nCopies(19, "\"X\""));
    String rest = text.equals("\"X\",REST") ? nineteen : REST;
    assertThrows(
        DialogueBrokenException.class, () -> BiodataText.parse(file(text.replace("REST", rest))));
  }
}
