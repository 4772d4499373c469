package id.anjungan.central.contract;

/// The commands of a kiosk: all POST with JSON, below the kiosk listener (mutual TLS), each with
/// the header [#IDEMPOTENCY_HEADER]. An answer that is not 2xx is a [Problem].
///
/// | path | request | answer |
/// |---|---|---|
/// | [#READY] (GET) | - | [Ready] |
/// | [#SIGHTINGS] | [CardSighting] | [SightingVerdict] |
/// | [#CHALLENGES] | [ChallengeRequest] | [Challenge] |
/// | [#VERIFICATIONS] | [SignedCapture] | [FingerVerdict] |
/// | [#APPLICATIONS] | [ApplicationRequest] | [ApplicationOpened] |
/// | [#ORDERS] | [OrderRequest] | [CardOrder] |
/// | [#SCRIPTS] | [ScriptRequest] | [ChipScript] |
/// | [#RELEASES] | [ReleaseRequest] | [ReleaseVerdict] |
/// | [#REPORTS] | [Reports] | [ReportsAccepted] |
public final class KioskPaths {

  public static final String READY = "/kiosk/v1/ready";
  public static final String SIGHTINGS = "/kiosk/v1/sightings";
  public static final String CHALLENGES = "/kiosk/v1/challenges";
  public static final String VERIFICATIONS = "/kiosk/v1/verifications";
  public static final String APPLICATIONS = "/kiosk/v1/applications";
  public static final String ORDERS = "/kiosk/v1/orders";
  public static final String SCRIPTS = "/kiosk/v1/scripts";
  public static final String RELEASES = "/kiosk/v1/releases";
  public static final String REPORTS = "/kiosk/v1/reports";
  public static final String IDEMPOTENCY_HEADER = "Idempotency-Key";

  private KioskPaths() {}
}
