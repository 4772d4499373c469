package id.anjungan.central.gateway;

import id.anjungan.central.security.CentreKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Public keys, for everyone.
@Path("/keys")
@ApplicationScoped
public class KeysResource {

  private final CentreKeys keys;

  @Inject
  public KeysResource(CentreKeys keys) {
    this.keys = keys;
  }

  @GET
  @Path("receipt.jwk")
  @Produces("application/jwk+json")
  @Operation(summary = "The key that verifies what the code on a receipt holds")
  public String receipt() {
    return keys.receiptPublic();
  }
}
