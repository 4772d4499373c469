package id.anjungan.central.audit;

import java.util.Arrays;
import java.util.Optional;

/// Walks the audit chain from its first line and finds the first place where it does not hold.
///
/// A changed, inserted or deleted line shows; lines cut off at the end show only against a
/// checkpoint kept elsewhere, which is why the check tells how far it came.
public final class ChainCheck {

  private byte[] former = new byte[AuditLine.DIGEST_LENGTH];
  private long lines;
  private Optional<String> fault = Optional.empty();

  /// Takes the next line; lines come in the order of their numbers.
  public void take(AuditLine line) {
    if (fault.isEmpty()) {
      fault = faultOf(line);
    }
    former = line.digest();
    lines++;
  }

  private Optional<String> faultOf(AuditLine line) {
    if (line.n() != lines + 1) {
      return Optional.of("line " + (lines + 1) + " is missing");
    }
    if (!Arrays.equals(line.former(), former)) {
      return Optional.of("line " + line.n() + " does not follow the line before it");
    }
    return line.holds() ? Optional.empty() : Optional.of("line " + line.n() + " was changed");
  }

  /// @return what is wrong at the first bad line, or empty when the chain holds
  public Optional<String> fault() {
    return fault;
  }

  public long lines() {
    return lines;
  }
}
