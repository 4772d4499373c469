package id.anjungan.provisioning.centre;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `centre.json` (docs/street.md, "Centre: configuration").
///
/// @param publicPort, kioskPort 0 for a free one
/// @param clock instant at which the centre's clock starts, null for the machine's
record CentreConfiguration(
    String profile,
    Path dataDir,
    int publicPort,
    int kioskPort,
    Database db,
    Tls tls,
    Path keysDir,
    @Nullable String clock) {

  private static final Set<String> PROFILES = Set.of("demo", "production");
  private static final int HIGHEST_PORT = 65535;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  CentreConfiguration {
    require(PROFILES.contains(profile), "profile", "demo or production");
    require(publicPort >= 0 && publicPort <= HIGHEST_PORT, "publicPort", "0 to 65535");
    require(kioskPort >= 0 && kioskPort <= HIGHEST_PORT, "kioskPort", "0 to 65535");
    require(clock == null || isInstant(clock), "clock", "an instant such as 2026-11-25T08:00:00Z");
  }

  /// @param url null for an embedded PostgreSQL below the data folder
  /// @param program folder that keeps the unpacked program of the embedded one for several data
  ///   folders, null to unpack it into the data folder
  record Database(
      @Nullable String url,
      @Nullable String user,
      @Nullable String password,
      @Nullable String program) {

    @Override
    public String toString() {
      return url == null ? "embedded" : "database of its own";
    }
  }

  /// @param passwordFile one line: the password of both stores
  record Tls(Path keyStore, Path trustStore, Path passwordFile) {}

  private record Written(
      @Nullable String profile,
      @Nullable String dataDir,
      int publicPort,
      int kioskPort,
      @Nullable Database db,
      @Nullable WrittenTls tls,
      @Nullable String keysDir,
      @Nullable String clock) {}

  private record WrittenTls(
      @Nullable String keyStore, @Nullable String trustStore, @Nullable String passwordFile) {}

  /// @throws WrongConfigurationException naming file, field and form
  static CentreConfiguration read(Path file) {
    try {
      Written written = MAPPER.readValue(Files.readAllBytes(file), Written.class);
      return checked(written);
    } catch (JsonProcessingException e) {
      throw new WrongConfigurationException(file + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new WrongConfigurationException(file + " cannot be read", e);
    } catch (WrongConfigurationException e) {
      throw new WrongConfigurationException(file + ": " + e.getMessage(), e);
    }
  }

  private static CentreConfiguration checked(Written written) {
    WrittenTls tls = present(written.tls, "tls");
    return new CentreConfiguration(
        present(written.profile, "profile"),
        path(written.dataDir, "dataDir"),
        written.publicPort,
        written.kioskPort,
        written.db == null ? new Database(null, null, null, null) : written.db,
        new Tls(
            existing(tls.keyStore, "tls.keyStore"),
            existing(tls.trustStore, "tls.trustStore"),
            existing(tls.passwordFile, "tls.passwordFile")),
        existing(written.keysDir, "keysDir"),
        written.clock);
  }

  private static Path existing(@Nullable String value, String field) {
    Path path = path(value, field);
    require(Files.exists(path), field, "a file or folder that exists: " + path);
    return path;
  }

  private static Path path(@Nullable String value, String field) {
    return Path.of(present(value, field)).toAbsolutePath();
  }

  private static <T> T present(@Nullable T value, String field) {
    if (value == null) {
      throw new WrongConfigurationException(field + " is missing", null);
    }
    return value;
  }

  private static void require(boolean holds, String field, String form) {
    if (!holds) {
      throw new WrongConfigurationException(field + " must be " + form, null);
    }
  }

  private static boolean isInstant(String text) {
    try {
      Instant.parse(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
