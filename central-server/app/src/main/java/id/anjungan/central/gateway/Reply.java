package id.anjungan.central.gateway;

import id.anjungan.central.contract.Problem;
import id.anjungan.central.contract.WireCodec;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/// An answer as it goes over the wire, byte for byte.
///
/// @param lasting whether the same command would be answered the same for ever
record Reply(int status, byte[] body, boolean lasting) {

  static final String PROBLEM_TYPE = "application/problem+json";
  private static final int OK = 200;

  Reply {
    body = body.clone();
  }

  static Reply of(Object value) {
    return new Reply(OK, WireCodec.write(value), true);
  }

  static Reply of(Problem problem) {
    return new Reply(problem.status(), WireCodec.write(problem), !problem.retry());
  }

  @Override
  public byte[] body() {
    return body.clone();
  }

  boolean isRefusal() {
    return status != OK;
  }

  String mediaType() {
    return isRefusal() ? PROBLEM_TYPE : MediaType.APPLICATION_JSON;
  }

  Response response() {
    return Response.status(status).type(mediaType()).entity(body).build();
  }

  @Override
  public String toString() {
    return status + ", " + body.length + " bytes";
  }
}
