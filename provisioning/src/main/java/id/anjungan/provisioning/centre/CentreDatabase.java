package id.anjungan.provisioning.centre;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/// The PostgreSQL that the centre speaks to: one of its own, or one named by the configuration.
sealed interface CentreDatabase extends Closeable {

  String url();

  String user();

  String password();

  /// Starts an embedded server below the data folder unless one is named.
  ///
  /// The embedded one keeps its data, forces every commit to the disk, and listens on loopback
  /// without a password: it is for one machine with one user.
  static CentreDatabase open(CentreConfiguration configuration) {
    CentreConfiguration.Database named = configuration.db();
    if (named.url() != null) {
      return new Named(named.url(), orEmpty(named.user()), orEmpty(named.password()));
    }
    try {
      return new Embedded(start(configuration.dataDir(), program(configuration)));
    } catch (IOException e) {
      throw new CentreNotStartedException(
          "the embedded PostgreSQL did not start; set db.url to use another", e);
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static Path program(CentreConfiguration configuration) {
    String kept = configuration.db().program();
    return kept == null
        ? configuration.dataDir().resolve("postgresql-program")
        : Path.of(kept).toAbsolutePath();
  }

  private static EmbeddedPostgres start(Path dataDir, Path program) throws IOException {
    ownFolder(program);
    return EmbeddedPostgres.builder()
        .setDataDirectory(dataDir.resolve("postgresql"))
        .setOverrideWorkingDirectory(program.resolve("unpacked").toFile())
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("full_page_writes", "on")
        .start();
  }

  /// Closed to others: whoever could write there would run as us.
  private static void ownFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
  }

  /// One that somebody else runs.
  record Named(String url, String user, String password) implements CentreDatabase {

    @Override
    public void close() {
      // Not ours to stop.
    }

    @Override
    public String toString() {
      return "database of its own";
    }
  }

  /// One that lives as long as the launcher.
  record Embedded(EmbeddedPostgres server) implements CentreDatabase {

    @Override
    public String url() {
      return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    @Override
    public String user() {
      return "postgres";
    }

    @Override
    public String password() {
      return "none";
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }
}
