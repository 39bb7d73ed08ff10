package org.yinfa.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Announces that the connection closes if some of a body was left unread. Jetty closes it anyway; a
 * client that isn't told would send its next request into it (RFC 9112, 9.6).
 */
final class UnreadBodyFilter implements ContainerResponseFilter {

  @Context private @Nullable HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext incoming, ContainerResponseContext answer)
      throws IOException {
    if (mayBeUnread(Objects.requireNonNull(request), answer.getStatus())) {
      answer.getHeaders().putSingle("Connection", "close");
    }
  }

  private static boolean mayBeUnread(HttpServletRequest request, int status) throws IOException {
    if (request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null) {
      return false;
    }
    if (request.getHeader("Expect") != null) {
      // looking at the body would ask the client for it
      return status >= Response.Status.BAD_REQUEST.getStatusCode();
    }
    return !request.getInputStream().isFinished();
  }
}
