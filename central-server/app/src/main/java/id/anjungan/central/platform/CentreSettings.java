package id.anjungan.central.platform;

import id.anjungan.central.contract.ProvinceCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How this centre was started (docs/street.md, "Centre: configuration").
@ApplicationScoped
public class CentreSettings {

  private final Profile profile;
  private final Path keysDir;
  private final Optional<ClockStart> clockStart;

  /// @param clockStart instant at which the centre's clock began, when it is not the machine's
  /// @param startedAt the machine's instant at that moment
  @Inject
  public CentreSettings(
      @ConfigProperty(name = "anjungan.profile", defaultValue = "production") String profile,
      @ConfigProperty(name = "anjungan.keys.dir") String keysDir,
      @ConfigProperty(name = "anjungan.clock.start") Optional<String> clockStart,
      @ConfigProperty(name = "anjungan.clock.started-at") Optional<String> startedAt) {
    this.profile = Profile.ofName(profile);
    this.keysDir = Path.of(keysDir);
    this.clockStart =
        clockStart.flatMap(
            start -> startedAt.map(at -> new ClockStart(Instant.parse(start), Instant.parse(at))));
  }

  public Profile profile() {
    return profile;
  }

  /// Which provinces a NIK may name: the demo alone knows that of synthetic citizens.
  public ProvinceCodes provinces() {
    return switch (profile) {
      case DEMO -> ProvinceCodes.WITH_SYNTHETIC;
      case PRODUCTION -> ProvinceCodes.OFFICIAL;
    };
  }

  public Path keysDir() {
    return keysDir;
  }

  public Optional<ClockStart> clockStart() {
    return clockStart;
  }

  /// What a centre is for.
  public enum Profile {
    /// Test keys are welcome, the street may enter citizens and kiosks.
    DEMO,
    /// Test keys are refused and there is no street.
    PRODUCTION;

    static Profile ofName(String name) {
      return switch (name) {
        case "demo" -> DEMO;
        case "production" -> PRODUCTION;
        default ->
            throw new IllegalArgumentException("anjungan.profile must be demo or production");
      };
    }
  }

  /// A clock that showed `start` when the machine's showed `machineAt`.
  public record ClockStart(Instant start, Instant machineAt) {}
}
