package id.anjungan.central.gateway;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/// Keeps the two listeners apart: the kiosk listener (TLS with a client certificate) knows nothing
/// but kiosk commands, the public one everything else.
@WebFilter("/*")
public class Listeners extends HttpFilter {

  private static final long serialVersionUID = 1L;
  private static final String KIOSK_PATHS = "/kiosk/";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean kioskCommand = request.getRequestURI().startsWith(KIOSK_PATHS);
    if (request.isSecure() == kioskCommand) {
      chain.doFilter(request, response);
      return;
    }
    Reply reply = Problems.NOT_FOUND;
    response.setStatus(reply.status());
    response.setContentType(reply.mediaType());
    response.getOutputStream().write(reply.body());
  }
}
