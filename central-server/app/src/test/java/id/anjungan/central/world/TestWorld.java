package id.anjungan.central.world;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/// Before the first integration test: a PostgreSQL, keys, and the options with which Arquillian
/// starts the server. Unit tests need none of it.
public final class TestWorld implements LauncherSessionListener {

  private static final Path FOLDER = Path.of("target", "world").toAbsolutePath();

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (System.getProperty("anjungan.payara") != null) {
      open();
    }
  }

  private static void open() {
    try {
      Files.createDirectories(FOLDER);
      TestKeys keys = TestKeys.in(FOLDER.resolve("keys"));
      keys.writeDevice("STREET-01");
      keys.writeDevice("STREET-02");
      keys.writeDevice("STREET-03");
      keys.writeStrangerDevice("STRANGER");
      String url = database();
      int kioskPort = freePort();
      System.setProperty("anjungan.it.db", url);
      System.setProperty("anjungan.it.kiosk.port", Integer.toString(kioskPort));
      System.setProperty("anjungan.it.jvm", String.join(" ", virtualMachine(url)));
      System.setProperty("anjungan.it.options", String.join(" ", options(kioskPort)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String database() throws IOException {
    EmbeddedPostgres postgres =
        EmbeddedPostgres.builder().setServerConfig("listen_addresses", "127.0.0.1").start();
    return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
  }

  private static List<String> virtualMachine(String url) {
    Path keys = FOLDER.resolve("keys");
    return List.of(
        "-Xmx512m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Djava.awt.headless=true",
        "-Danjungan.profile=demo",
        "-Danjungan.keys.dir=" + keys,
        "-Ddb.url=" + url,
        "-Ddb.user=postgres",
        "-Ddb.password=none",
        "-Djavax.net.ssl.keyStore=" + keys.resolve("centre.p12"),
        "-Djavax.net.ssl.keyStoreType=PKCS12",
        "-Djavax.net.ssl.keyStorePassword=" + TestKeys.PASSWORD,
        "-Djavax.net.ssl.trustStore=" + keys.resolve("kiosk-ca-trust.p12"),
        "-Djavax.net.ssl.trustStoreType=PKCS12",
        "-Djavax.net.ssl.trustStorePassword=" + TestKeys.PASSWORD);
  }

  private static List<String> options(int kioskPort) throws IOException {
    String network = "set configs.config.server-config.network-config.";
    String kiosk = network + "protocols.protocol.https-listener.";
    String listener = network + "network-listeners.network-listener.";
    Path preboot =
        Files.write(
            FOLDER.resolve("preboot"),
            List.of(
                listener + "http-listener.address=127.0.0.1",
                listener + "https-listener.address=127.0.0.1",
                kiosk + "ssl.cert-nickname=centre",
                kiosk + "ssl.client-auth=need",
                kiosk + "http.http2-enabled=false"));
    return List.of(
        "--nohazelcast",
        "--disablephonehome",
        "--prebootcommandfile",
        preboot.toString(),
        "--sslport",
        Integer.toString(kioskPort));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  static Path keys() {
    return FOLDER.resolve("keys");
  }
}
