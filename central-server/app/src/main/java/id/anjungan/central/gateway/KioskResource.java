package id.anjungan.central.gateway;

import id.anjungan.central.application.Applications;
import id.anjungan.central.application.Captures;
import id.anjungan.central.application.ChipWriting;
import id.anjungan.central.application.FirstChecks;
import id.anjungan.central.application.KioskReports;
import id.anjungan.central.application.Ordering;
import id.anjungan.central.application.Releases;
import id.anjungan.central.application.Sightings;
import id.anjungan.central.contract.ApplicationOpened;
import id.anjungan.central.contract.ApplicationRequest;
import id.anjungan.central.contract.CardOrder;
import id.anjungan.central.contract.CardSighting;
import id.anjungan.central.contract.Challenge;
import id.anjungan.central.contract.ChallengeRequest;
import id.anjungan.central.contract.ChipScript;
import id.anjungan.central.contract.FingerVerdict;
import id.anjungan.central.contract.KioskPaths;
import id.anjungan.central.contract.OrderRequest;
import id.anjungan.central.contract.Ready;
import id.anjungan.central.contract.ReleaseRequest;
import id.anjungan.central.contract.ReleaseVerdict;
import id.anjungan.central.contract.Reports;
import id.anjungan.central.contract.ReportsAccepted;
import id.anjungan.central.contract.ScriptRequest;
import id.anjungan.central.contract.SightingVerdict;
import id.anjungan.central.contract.SignedCapture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// The commands of kiosks, one method each ([KioskPaths]).
@Path("/kiosk/v1")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class KioskResource {

  private final Dispatch dispatch;
  private final KioskIdentity identity;
  private final Clock clock;
  private final Sightings sightings;
  private final Captures captures;
  private final FirstChecks firstChecks;
  private final Applications applications;
  private final Ordering ordering;
  private final ChipWriting chipWriting;
  private final Releases releases;
  private final KioskReports reports;

  @Inject
  public KioskResource(
      Dispatch dispatch,
      KioskIdentity identity,
      Clock clock,
      Sightings sightings,
      Captures captures,
      FirstChecks firstChecks,
      Applications applications,
      Ordering ordering,
      ChipWriting chipWriting,
      Releases releases,
      KioskReports reports) {
    this.dispatch = dispatch;
    this.identity = identity;
    this.clock = clock;
    this.sightings = sightings;
    this.captures = captures;
    this.firstChecks = firstChecks;
    this.applications = applications;
    this.ordering = ordering;
    this.chipWriting = chipWriting;
    this.releases = releases;
    this.reports = reports;
  }

  @GET
  @Path("ready")
  @Operation(summary = "Whether the centre takes commands, and its time")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Ready.class)))
  public Response ready(@Context HttpServletRequest http) {
    return identity
        .of(http)
        .map(kiosk -> Reply.of(new Ready(clock.instant())))
        .orElse(Problems.KIOSK_UNKNOWN)
        .response();
  }

  @POST
  @Path("sightings")
  @Operation(summary = "A card was read: may its holder be served?")
  @RequestBody(content = @Content(schema = @Schema(implementation = CardSighting.class)))
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SightingVerdict.class)))
  public Response sightings(@Context HttpServletRequest http) throws IOException {
    return dispatch
        .command(http, KioskPaths.SIGHTINGS, CardSighting.class, sightings::see)
        .response();
  }

  @POST
  @Path("challenges")
  @Operation(summary = "A one-time challenge for one capture of one finger")
  @RequestBody(content = @Content(schema = @Schema(implementation = ChallengeRequest.class)))
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = Challenge.class)))
  public Response challenges(@Context HttpServletRequest http) throws IOException {
    return dispatch
        .command(http, KioskPaths.CHALLENGES, ChallengeRequest.class, captures::challenge)
        .response();
  }

  @POST
  @Path("verifications")
  @Operation(summary = "The first check: a finger against the record")
  @RequestBody(content = @Content(schema = @Schema(implementation = SignedCapture.class)))
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FingerVerdict.class)))
  public Response verifications(@Context HttpServletRequest http) throws IOException {
    return dispatch
        .command(http, KioskPaths.VERIFICATIONS, SignedCapture.class, firstChecks::verify)
        .response();
  }

  @POST
  @Path("applications")
  @Operation(summary = "Opens an application after a matched first check")
  @RequestBody(content = @Content(schema = @Schema(implementation = ApplicationRequest.class)))
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ApplicationOpened.class)))
  public Response applications(@Context HttpServletRequest http) throws IOException {
    return dispatch
        .command(http, KioskPaths.APPLICATIONS, ApplicationRequest.class, applications::open)
        .response();
  }

  @POST
  @Path("orders")
  @Operation(summary = "Binds a blank to an application")
  @RequestBody(content = @Content(schema = @Schema(implementation = OrderRequest.class)))
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = CardOrder.class)))
  public Response orders(@Context HttpServletRequest http) throws IOException {
    return dispatch
        .command(http, KioskPaths.ORDERS, OrderRequest.class, ordering::order)
        .response();
  }

  @POST
  @Path("scripts")
  @Operation(summary = "The commands that write a blank's chip")
  @RequestBody(content = @Content(schema = @Schema(implementation = ScriptRequest.class)))
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ChipScript.class)))
  public Response scripts(@Context HttpServletRequest http) throws IOException {
    return dispatch
        .command(http, KioskPaths.SCRIPTS, ScriptRequest.class, chipWriting::script)
        .response();
  }

  @POST
  @Path("releases")
  @Operation(summary = "The second check: a finger against the record and the new chip")
  @RequestBody(content = @Content(schema = @Schema(implementation = ReleaseRequest.class)))
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReleaseVerdict.class)))
  public Response releases(@Context HttpServletRequest http) throws IOException {
    return dispatch
        .command(http, KioskPaths.RELEASES, ReleaseRequest.class, releases::release)
        .response();
  }

  @POST
  @Path("reports")
  @Operation(summary = "What happened at the kiosk, in the order of its journal")
  @RequestBody(content = @Content(schema = @Schema(implementation = Reports.class)))
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReportsAccepted.class)))
  public Response reports(@Context HttpServletRequest http) throws IOException {
    return dispatch.command(http, KioskPaths.REPORTS, Reports.class, reports::receive).response();
  }
}
