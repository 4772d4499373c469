package id.anjungan.afis.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FigureTest {

  @Test
  @DisplayName("A figure names its goal and says whether it is met")
  void goalsAreJudged() {
    assertEquals(new Figure("a", "ms", 0.3, "<= 0.3", true), Figure.atMost("a", "ms", 0.3, 0.3));
    assertEquals(new Figure("a", "%", 16, "<= 15", false), Figure.atMost("a", "%", 16, 15));
    assertEquals(new Figure("a", "1/s", 59, ">= 60", false), Figure.atLeast("a", "1/s", 59, 60));
    assertNull(Figure.plain("a", "ms", 1).met());
  }
}
