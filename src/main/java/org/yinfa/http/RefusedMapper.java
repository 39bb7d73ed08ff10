package org.yinfa.http;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Answers what Jersey refuses by itself: no such address, method or type. */
final class RefusedMapper extends ProblemMapper<ClientErrorException> {

  @Context private @Nullable Request request;

  @Override
  public Response toResponse(ClientErrorException refused) {
    Response response = refused.getResponse();
    String method = request == null ? "" : request.getMethod();
    Response.ResponseBuilder answer =
        answer(ProblemDetails.ofStatus(response.getStatus(), language(), method));
    String allowed = response.getHeaderString(HttpHeaders.ALLOW);
    return allowed == null ? answer.build() : answer.header(HttpHeaders.ALLOW, allowed).build();
  }
}
