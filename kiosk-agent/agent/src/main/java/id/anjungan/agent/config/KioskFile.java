package id.anjungan.agent.config;

import id.anjungan.agent.config.KioskConfig.CentreAccess;
import id.anjungan.agent.config.KioskConfig.Devices;
import id.anjungan.agent.config.KioskConfig.Limits;
import id.anjungan.agent.config.KioskConfig.Load;
import id.anjungan.agent.config.KioskConfig.SerialDevice;
import id.anjungan.agent.config.KioskConfig.Slot;
import id.anjungan.agent.contract.Office;
import id.anjungan.agent.contract.Words;
import id.anjungan.central.contract.KioskId;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads kiosk.json; every value is checked before the first device is touched.
final class KioskFile {

  private static final int DEFAULT_CLAIM_SECONDS = 120;
  private static final int HIGHEST_BAUD = 921_600;

  private static final Office ANY_OFFICE =
      new Office(
          new Words(
              "Dinas Dukcapil kabupaten/kota ini",
              "Civil registry office (Dinas Dukcapil) of this regency"),
          null,
          new Words("Hari dan jam kerja", "Working days, in office hours"));

  private KioskFile() {}

  static KioskConfig read(Path file) {
    ConfigNode root = ConfigNode.ofFile(file);
    Devices devices = devices(root.object("devices"));
    Regency regency = root.value("regency", "a regency code such as 33.15", Regency::new);
    KioskConfig config =
        new KioskConfig(
            root.value("kioskId", "a kiosk id such as STREET-01", KioskId::new),
            regency,
            regency.zone(),
            words(root.object("place")),
            office(root),
            path(root, "dataDir"),
            doorPort(root.object("door")),
            centre(root.object("centre")),
            path(root, "captureKey"),
            path(root, "releaseKey"),
            sam(root.object("sam")),
            devices,
            limits(root.object("limits")),
            loads(root, devices.hopper().name()),
            clock(root));
    root.nothingElse();
    return config;
  }

  private static Words words(ConfigNode node) {
    Words words = new Words(node.text("id"), node.text("en"));
    node.nothingElse();
    return words;
  }

  /// An older file names none: then the citizen reads what kind of office helps, and when.
  private static Office office(ConfigNode root) {
    return root.has("office") ? office(root.object("office"), root) : ANY_OFFICE;
  }

  private static Office office(ConfigNode node, ConfigNode root) {
    Words name = words(node.object("name"));
    String address = node.text("address");
    Words hours = words(node.object("hours"));
    node.nothingElse();
    try {
      return new Office(name, address, hours);
    } catch (IllegalArgumentException e) {
      throw root.refused(
          "office",
          "short: name %d, address %d, hours %d characters at most"
              .formatted(Office.LONGEST_NAME, Office.LONGEST_ADDRESS, Office.LONGEST_HOURS));
    }
  }

  private static int doorPort(ConfigNode node) {
    int port = node.number("port", 0, 65_535);
    node.nothingElse();
    return port;
  }

  private static CentreAccess centre(ConfigNode node) {
    URI url = node.value("url", "https://HOST:PORT", KioskFile::centreUrl);
    CentreAccess access =
        new CentreAccess(
            url, path(node, "keyStore"), path(node, "trustStore"), path(node, "passwordFile"));
    node.nothingElse();
    return access;
  }

  private static URI centreUrl(String text) {
    URI url = URI.create(text);
    boolean bare =
        (url.getRawPath() == null || url.getRawPath().isEmpty() || url.getRawPath().equals("/"))
            && url.getRawQuery() == null
            && url.getRawUserInfo() == null;
    if (!"https".equals(url.getScheme()) || url.getHost() == null || !bare) {
      throw new IllegalArgumentException("https with host and port alone");
    }
    return url;
  }

  private static Path sam(ConfigNode node) {
    Path configuration = path(node, "configuration");
    node.nothingElse();
    return configuration;
  }

  private static Devices devices(ConfigNode node) {
    Devices devices =
        new Devices(
            serial(node.object("fingerprint"), "zfm20"),
            serial(node.object("acceptor"), "crt"),
            serial(node.object("hopper"), "crt591"),
            serial(node.object("cardPrinter"), "evolis"),
            serial(node.object("receiptPrinter"), "escpos"),
            IoFile.read(node.object("io")),
            slot(node.object("coupler")),
            slot(node.object("samSlot")));
    if (!devices.samSlot().socket().equals(devices.coupler().socket())) {
      throw node.refused("samSlot.socket", "the coupler's: a process has one PC/SC daemon");
    }
    node.nothingElse();
    return devices;
  }

  static SerialDevice serial(ConfigNode node, String driver) {
    boolean addressed = driver.startsWith("crt");
    SerialDevice device =
        new SerialDevice(
            node.oneOf("driver", List.of(driver)),
            path(node, "port"),
            node.number("baud", 1_200, HIGHEST_BAUD),
            addressed ? node.number("address", 0, 15) : 0,
            driver.equals("crt591") ? node.text("name") : "");
    node.nothingElse();
    return device;
  }

  private static Slot slot(ConfigNode node) {
    Slot slot =
        new Slot(node.oneOf("driver", List.of("pcsc")), node.text("reader"), path(node, "socket"));
    node.nothingElse();
    return slot;
  }

  private static Limits limits(ConfigNode node) {
    Limits limits =
        new Limits(
            node.number("idleSeconds", 5, 600),
            node.number("warningSeconds", 20, 120),
            node.number("cardTakenSeconds", 5, 120),
            node.number("fingerSeconds", 5, 120),
            node.number("centreSeconds", 1, 300),
            node.numberOr("claimSeconds", 10, 600, DEFAULT_CLAIM_SECONDS));
    node.nothingElse();
    return limits;
  }

  /// None when no file of the stock is named.
  private static List<Load> loads(ConfigNode root, String hopper) {
    return root.textOrNull("stock") == null
        ? List.of()
        : StockFile.read(path(root, "stock"), hopper);
  }

  private static @Nullable Instant clock(ConfigNode root) {
    return root.textOrNull("clock") == null
        ? null
        : root.value("clock", "an ISO instant such as 2026-11-22T03:00:00Z", Instant::parse);
  }

  private static Path path(ConfigNode node, String name) {
    return node.value(name, "a path", Path::of);
  }
}
