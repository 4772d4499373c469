package id.anjungan.central.street;

import id.anjungan.central.contract.MalformedValueException;
import id.anjungan.central.contract.Nik;
import id.anjungan.central.contract.Problem;
import id.anjungan.central.contract.UnreadableMessageException;
import id.anjungan.central.platform.CentreSettings;
import id.anjungan.central.platform.Constraints;
import id.anjungan.central.platform.NextStep;
import id.anjungan.central.resident.MalformedCitizenException;
import id.anjungan.central.security.CentreKeys;
import id.anjungan.central.street.StreetMessages.CitizenEntry;
import id.anjungan.central.street.StreetMessages.KioskEntry;
import id.anjungan.central.street.StreetMessages.StockEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The street's endpoints: in profile demo, for callers on this machine; elsewhere nothing stands
/// here.
@Path("/street/v1")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StreetResource {

  private static final String PROBLEM_TYPE = "application/problem+json";

  private final CentreSettings settings;
  private final Constraints constraints;
  private final StreetFleet fleet;
  private final StreetCitizens citizens;
  private final StreetState state;
  private final CentreKeys keys;

  @Inject
  public StreetResource(
      CentreSettings settings,
      Constraints constraints,
      StreetFleet fleet,
      StreetCitizens citizens,
      StreetState state,
      CentreKeys keys) {
    this.settings = settings;
    this.constraints = constraints;
    this.fleet = fleet;
    this.citizens = citizens;
    this.state = state;
    this.keys = keys;
  }

  @POST
  @Path("kiosks")
  public Response kiosks(@Context HttpServletRequest http) throws IOException {
    return enter(http, KioskEntry.class, fleet::enter);
  }

  @POST
  @Path("citizens")
  public Response citizens(@Context HttpServletRequest http) throws IOException {
    return enter(http, CitizenEntry.class, citizens::enter);
  }

  @POST
  @Path("stock")
  public Response stock(@Context HttpServletRequest http) throws IOException {
    return enter(http, StockEntry.class, fleet::load);
  }

  @GET
  @Path("state")
  public Response state(@Context HttpServletRequest http, @QueryParam("nik") @Nullable String nik)
      throws IOException {
    refuseStrangers(http);
    return answered(() -> state.of(new Nik(nik == null ? "" : nik)));
  }

  @GET
  @Path("receipt-key")
  @Produces("application/jwk+json")
  public String receiptKey(@Context HttpServletRequest http) throws IOException {
    refuseStrangers(http);
    return keys.receiptPublic();
  }

  private <R> Response enter(HttpServletRequest http, Class<R> type, Function<R, Object> entering)
      throws IOException {
    refuseStrangers(http);
    byte[] body = http.getInputStream().readNBytes(StreetJson.LONGEST);
    return answered(() -> entering.apply(checked(StreetJson.read(body, type))));
  }

  private <R> R checked(R message) {
    constraints
        .violation(message)
        .ifPresent(v -> {
          throw new StreetRefusedException(v.code(), v.detail(), null);
        });
    return message;
  }

  private void refuseStrangers(HttpServletRequest http) throws IOException {
    boolean loopback = InetAddress.getByName(http.getRemoteAddr()).isLoopbackAddress();
    if (settings.profile() != CentreSettings.Profile.DEMO || !loopback) {
      throw new NotFoundException();
    }
  }

  private static Response answered(Supplier<Object> act) {
    try {
      return Response.ok(StreetJson.write(act.get())).build();
    } catch (StreetRefusedException e) {
      return refused(422, e.code(), e);
    } catch (MalformedCitizenException e) {
      return refused(422, e.code(), e);
    } catch (UnreadableMessageException | MalformedValueException e) {
      return refused(400, "MESSAGE_UNREADABLE", e);
    }
  }

  private static Response refused(int status, String code, RuntimeException why) {
    Problem problem =
        Problem.of(status, code, String.valueOf(why.getMessage()), NextStep.CALL_SERVICE, false);
    return Response.status(status).type(PROBLEM_TYPE).entity(StreetJson.write(problem)).build();
  }
}
