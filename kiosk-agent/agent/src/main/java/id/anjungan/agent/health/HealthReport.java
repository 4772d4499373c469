package id.anjungan.agent.health;

import java.util.List;
import java.util.Optional;

/// What was found when the kiosk asked itself whether it can serve; empty when all is well.
public record HealthReport(List<Finding> findings) {

  public HealthReport {
    findings = List.copyOf(findings);
  }

  /// One thing that is not as it should be.
  ///
  /// @param part a device of [id.anjungan.agent.device.Unit], or CENTRE, MAINS, CABINET
  /// @param code stable @param obstacle whether no visit may begin; else a visit can do without
  /// @param detail for technicians, no personal data
  public record Finding(String part, String code, boolean obstacle, String detail) {

    public static Finding obstacle(String part, String code, String detail) {
      return new Finding(part, code, true, detail);
    }

    public static Finding warning(String part, String code, String detail) {
      return new Finding(part, code, false, detail);
    }
  }

  /// Whether a visit may begin.
  public boolean ready() {
    return firstObstacle().isEmpty();
  }

  public Optional<Finding> firstObstacle() {
    return findings.stream().filter(Finding::obstacle).findFirst();
  }
}
