package id.anjungan.central.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

  private final List<AuditLine> chain = new ArrayList<>();

  @BeforeEach
  void threeLines() {
    byte[] former = new byte[AuditLine.DIGEST_LENGTH];
    for (int n = 1; n <= 3; n++) {
      AuditLine line = line(former, n, "DONE");
      chain.add(line);
      former = line.digest();
    }
  }

  private static AuditLine line(byte[] former, long n, String action) {
    return AuditLine.following(former, n, Instant.EPOCH, "kiosk:A1", action, "-", "detail");
  }

  private Optional<String> fault() {
    ChainCheck check = new ChainCheck();
    chain.forEach(check::take);
    return check.fault();
  }

  @Test
  @DisplayName("An untouched chain holds")
  void untouchedChainHolds() {
    assertEquals(Optional.empty(), fault());
  }

  @Test
  @DisplayName("A changed word shows")
  void changedWordShows() {
    AuditLine line = chain.get(1);
    chain.set(
        1,
        new AuditLine(
            2, line.at(), line.actor(), "UNDONE", "-", "detail", line.former(), line.digest()));
    assertEquals(Optional.of("line 2 was changed"), fault());
  }

  @Test
  @DisplayName("A line that was rewritten with a right digest breaks the next")
  void rewrittenLineShows() {
    chain.set(1, line(chain.get(0).digest(), 2, "UNDONE"));
    assertEquals(Optional.of("line 3 does not follow the line before it"), fault());
  }

  @Test
  @DisplayName("A line taken out shows")
  void missingLineShows() {
    chain.remove(1);
    assertEquals(Optional.of("line 2 is missing"), fault());
  }
}
