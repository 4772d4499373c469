package id.anjungan.central.gateway;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/// Whatever nobody expected becomes a problem document too; its cause goes to the log only.
@Provider
public class Surprises implements ExceptionMapper<Throwable> {

  private static final System.Logger LOG = System.getLogger(Surprises.class.getName());

  @Override
  public Response toResponse(Throwable surprise) {
    if (surprise instanceof WebApplicationException refused) {
      return refused(refused.getResponse().getStatus()).response();
    }
    LOG.log(System.Logger.Level.ERROR, "a fault of the centre", surprise);
    return Problems.FAULT.response();
  }

  private static Reply refused(int status) {
    return switch (status) {
      case 404 -> Problems.NOT_FOUND;
      case 405 -> Problems.lasting(405, "METHOD_NOT_ALLOWED", "that method is not for this path");
      case 406 -> Problems.lasting(406, "NOT_ACCEPTABLE", "answers are application/json");
      case 415 -> Problems.lasting(415, "MEDIA_TYPE_UNSUPPORTED", "send application/json");
      default -> Problems.lasting(status, "REQUEST_REFUSED", "the request cannot be understood");
    };
  }
}
