package id.anjungan.provisioning.centre;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Payara Micro as a child process. Its secrets travel in files that only this user may read, never
/// on a command line.
final class ServerProcess implements Closeable {

  private static final long SECONDS_TO_END = 15;

  private final Process process;
  private final Path log;

  private ServerProcess(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  /// What the server is started from.
  ///
  /// @param payara the jar of Payara Micro
  /// @param war `ROOT.war`: by another name it would not stand at the root
  record Program(Path java, Path payara, Path war) {

    Program {
      if (!war.endsWith("ROOT.war") || !Files.isRegularFile(war)) {
        throw new WrongConfigurationException("anjungan.war must be a file ROOT.war: " + war, null);
      }
      if (!Files.isRegularFile(payara)) {
        throw new WrongConfigurationException("anjungan.payara is no file: " + payara, null);
      }
    }
  }

  /// @param startedAt the machine's instant that a moved clock starts from
  static ServerProcess start(
      Program program,
      CentreConfiguration configuration,
      CentreDatabase database,
      Ports ports,
      Instant startedAt) {
    try {
      Path dataDir = configuration.dataDir();
      forget(dataDir.resolve("server"));
      Path log = Files.createDirectories(dataDir.resolve("log")).resolve("server.log");
      ProcessBuilder builder =
          new ProcessBuilder(
              program.java().toString(), "@" + arguments(program, configuration, ports));
      settings(builder.environment(), configuration, database, startedAt);
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      Process process = builder.start();
      Files.writeString(Leftovers.serverPid(dataDir), process.pid() + "\n");
      return new ServerProcess(process, log);
    } catch (IOException e) {
      throw new CentreNotStartedException("Payara Micro could not be started", e);
    }
  }

  /// The server would deploy again what it finds of its last life, before what it is told to.
  private static void forget(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  private static Path arguments(Program program, CentreConfiguration configuration, Ports ports) {
    Path folder = configuration.dataDir().resolve("server");
    List<String> lines = new ArrayList<>(virtualMachine(configuration));
    lines.addAll(List.of("-jar", program.payara().toString()));
    lines.addAll(List.of("--nohazelcast", "--disablephonehome"));
    lines.addAll(List.of("--rootdir", folder.resolve("root").toString()));
    lines.addAll(List.of("--prebootcommandfile", listeners(folder).toString()));
    lines.addAll(List.of("--port", Integer.toString(ports.publicPort())));
    lines.addAll(List.of("--sslport", Integer.toString(ports.kioskPort())));
    lines.addAll(List.of("--deploy", program.war().toString()));
    return secret(folder.resolve("arguments"), lines.stream().map(ServerProcess::quoted).toList());
  }

  /// The client compiler alone and the serial collector halve the time to the first answer.
  private static List<String> virtualMachine(CentreConfiguration configuration) {
    String password = password(configuration.tls().passwordFile());
    return List.of(
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Djava.awt.headless=true",
        "-Duser.timezone=UTC",
        "-Djavax.net.ssl.keyStore=" + configuration.tls().keyStore(),
        "-Djavax.net.ssl.keyStoreType=PKCS12",
        "-Djavax.net.ssl.keyStorePassword=" + password,
        "-Djavax.net.ssl.trustStore=" + configuration.tls().trustStore(),
        "-Djavax.net.ssl.trustStoreType=PKCS12",
        "-Djavax.net.ssl.trustStorePassword=" + password);
  }

  /// Both listeners on loopback; the TLS one is the kiosks' and needs a client certificate.
  private static Path listeners(Path folder) {
    String network = "set configs.config.server-config.network-config.";
    String kiosk = network + "protocols.protocol.https-listener.";
    String listener = network + "network-listeners.network-listener.";
    return secret(
        folder.resolve("preboot"),
        List.of(
            listener + "http-listener.address=127.0.0.1",
            listener + "https-listener.address=127.0.0.1",
            kiosk + "ssl.cert-nickname=centre",
            kiosk + "ssl.client-auth=need",
            kiosk + "http.http2-enabled=false"));
  }

  private static void settings(
      Map<String, String> environment,
      CentreConfiguration configuration,
      CentreDatabase database,
      Instant startedAt) {
    environment.put("ANJUNGAN_PROFILE", configuration.profile());
    environment.put("ANJUNGAN_KEYS_DIR", configuration.keysDir().toString());
    environment.put("DB_URL", database.url());
    environment.put("DB_USER", database.user());
    environment.put("DB_PASSWORD", database.password());
    if (configuration.clock() != null) {
      environment.put("ANJUNGAN_CLOCK_START", configuration.clock());
      environment.put("ANJUNGAN_CLOCK_STARTED_AT", startedAt.toString());
    }
  }

  /// @return the first line of the file
  static String password(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new WrongConfigurationException(file + " cannot be read", e);
    }
  }

  private static String quoted(String argument) {
    return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static Path secret(Path file, List<String> lines) {
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      return Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  Path log() {
    return log;
  }

  /// Waits until the server ends. @return its exit code
  int waitFor() throws InterruptedException {
    return process.waitFor();
  }

  /// Asks it to end, and ends it when it does not in time.
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
