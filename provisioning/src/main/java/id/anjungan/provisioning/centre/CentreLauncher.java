package id.anjungan.provisioning.centre;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// `anjungan centre FILE`: PostgreSQL and Payara Micro, until it is told to end.
///
/// Needs the system properties `anjungan.payara` (jar of Payara Micro) and `anjungan.war`
/// (`ROOT.war`). Writes `ports.json` once the centre takes commands. Exit codes: 0 after SIGTERM, 1
/// when the server did not start or ended by itself, 3 for a wrong configuration.
public final class CentreLauncher {

  private static final Duration LONGEST_START = Duration.ofMinutes(3);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final int FAILED = 1;
  private static final int WRONG_CONFIGURATION = 3;
  private static final int OK = 200;

  private final Clock clock;

  CentreLauncher(Clock clock) {
    this.clock = clock;
  }

  public static void main(String[] arguments) throws InterruptedException {
    if (arguments.length != 1) {
      System.err.println("centre: name the configuration file, and nothing else");
      System.exit(WRONG_CONFIGURATION);
    }
    try {
      new CentreLauncher(Clock.systemUTC()).run(Path.of(arguments[0]));
      System.exit(FAILED);
    } catch (WrongConfigurationException e) {
      System.err.println("centre: " + e.getMessage());
      System.exit(WRONG_CONFIGURATION);
    } catch (CentreNotStartedException e) {
      System.err.println("centre: " + e.getMessage());
      System.exit(FAILED);
    }
  }

  /// Returns only when the server ended by itself.
  private void run(Path file) throws InterruptedException {
    Instant startedAt = clock.instant();
    CentreConfiguration configuration = CentreConfiguration.read(file);
    ServerProcess.Program program = program();
    TestMarks.refuseInProduction(
        configuration, ServerProcess.password(configuration.tls().passwordFile()));
    Shutdown shutdown = Shutdown.atEndOfProcess();
    shutdown.closing(DataFolder.take(configuration.dataDir()));
    CentreDatabase database = shutdown.closing(CentreDatabase.open(configuration));
    System.out.println("centre: database ready");
    Ports ports = Ports.of(configuration);
    ServerProcess server =
        shutdown.closing(ServerProcess.start(program, configuration, database, ports, startedAt));
    awaitReady(server, ports);
    ports.write(configuration.dataDir());
    System.out.println(
        "centre: ready, public port " + ports.publicPort() + ", kiosk port " + ports.kioskPort());
    server.waitFor();
    shutdown.unlessAsked(
        () -> System.err.println("centre: the server ended by itself, see " + server.log()));
  }

  private static ServerProcess.Program program() {
    return new ServerProcess.Program(
        Path.of(System.getProperty("java.home"), "bin", "java"),
        Path.of(System.getProperty("anjungan.payara", "payara-micro.jar")).toAbsolutePath(),
        Path.of(System.getProperty("anjungan.war", "ROOT.war")).toAbsolutePath());
  }

  private void awaitReady(ServerProcess server, Ports ports) throws InterruptedException {
    Instant limit = clock.instant().plus(LONGEST_START);
    URI ready = URI.create("http://127.0.0.1:" + ports.publicPort() + "/health/ready");
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (!isReady(client, ready)) {
        if (!server.isAlive()) {
          throw new CentreNotStartedException(
              "the server did not start, see " + server.log(), null);
        }
        if (clock.instant().isAfter(limit)) {
          throw new CentreNotStartedException("the server is not ready, see " + server.log(), null);
        }
        Thread.sleep(BETWEEN_LOOKS);
      }
    }
  }

  private static boolean isReady(HttpClient client, URI ready) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(5)).build();
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == OK && answer.body().contains("database");
    } catch (IOException e) {
      return false;
    }
  }
}
