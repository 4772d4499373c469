package id.anjungan.agent.config;

import id.anjungan.agent.contract.Office;
import id.anjungan.agent.contract.Words;
import id.anjungan.central.contract.KioskId;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one kiosk is told at its start (docs/street.md, `kiosk.json`).
///
/// @param zone of the regency's province, for dates on paper
/// @param place where the kiosk stands
/// @param office where a person helps whom the kiosk cannot help
/// @param dataDir holds journal, outbox, visits and the door's file
/// @param loads blanks that were put into the hopper so far, each to be booked once
/// @param clockStart instant at which the clock starts; null: the machine's time
public record KioskConfig(
    KioskId kioskId,
    Regency regency,
    ZoneId zone,
    Words place,
    Office office,
    Path dataDir,
    int doorPort,
    CentreAccess centre,
    Path captureKey,
    Path releaseKey,
    Path samConfiguration,
    Devices devices,
    Limits limits,
    List<Load> loads,
    @Nullable Instant clockStart) {

  public KioskConfig {
    loads = List.copyOf(loads);
  }

  /// Where the centre is and what proves this kiosk to it: PKCS #12 stores and their password's
  /// file.
  public record CentreAccess(URI url, Path keyStore, Path trustStore, Path passwordFile) {}

  /// The devices, one of each.
  public record Devices(
      SerialDevice fingerprint,
      SerialDevice acceptor,
      SerialDevice hopper,
      SerialDevice cardPrinter,
      SerialDevice receiptPrinter,
      IoDevice io,
      Slot coupler,
      Slot samSlot) {}

  /// Where the switches and lights of the cabinet hang.
  public sealed interface IoDevice permits SerialDevice, GpioPins {}

  /// On the header pins of this machine. @param lines every switch and light, each at its own pin
  public record GpioPins(Map<GpioLine, GpioPin> lines) implements IoDevice {
    public GpioPins {
      lines = Map.copyOf(lines);
    }
  }

  /// @param bcm number of the Broadcom line @param activeLow whether 0 V means the word of the name
  public record GpioPin(int bcm, boolean activeLow) {}

  /// A device on a serial line. @param address of a CRT unit, else 0 @param name of a hopper in the
  /// registry, else empty
  public record SerialDevice(String driver, Path port, int baud, int address, String name)
      implements IoDevice {}

  /// A slot of a PC/SC reader. @param socket of the PC/SC daemon
  public record Slot(String driver, String reader, Path socket) {}

  /// Blanks that somebody put into the hopper. @param id of this load and never of another
  public record Load(String id, int blanks) {}

  /// Time limits in seconds.
  ///
  /// @param idleSeconds without a touch until the citizen is asked
  /// @param warningSeconds the question stands, at least 20 (WCAG 2.2, 2.2.1)
  /// @param cardTakenSeconds a card waits to be taken
  /// @param fingerSeconds for one impression
  /// @param centreSeconds for one command with its repetitions
  /// @param claimSeconds an old card waits latched for its owner after a power cut (design 5)
  public record Limits(
      int idleSeconds,
      int warningSeconds,
      int cardTakenSeconds,
      int fingerSeconds,
      int centreSeconds,
      int claimSeconds) {}

  /// @throws MalformedConfigException with file, field and form
  public static KioskConfig read(Path file) {
    return KioskFile.read(file);
  }
}
