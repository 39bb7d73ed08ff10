package org.yinfa.http;

import jakarta.ws.rs.core.Response;

/** 400 for a body that couldn't be read to its end; often the client is gone by then. */
final class BrokenOffMapper extends ProblemMapper<RequestBody.BrokenOff> {

  @Override
  public Response toResponse(RequestBody.BrokenOff brokenOff) {
    return answer(ProblemDetails.ofStatus(Response.Status.BAD_REQUEST.getStatusCode(), language()))
        .build();
  }
}
