package org.yinfa.http;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Answers a failure with problem details in the language of the client. */
abstract class ProblemMapper<E extends Throwable> implements ExceptionMapper<E> {

  /** Set by Jersey; stands for the request of the current thread. */
  @Context private @Nullable HttpHeaders headers;

  final Locale language() {
    return AcceptLanguage.preferred(
        headers == null ? null : headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }

  final Response.ResponseBuilder answer(ProblemDetails details) {
    return Response.status(details.status())
        .type(ProblemDetails.MEDIA_TYPE)
        .language(language())
        .entity(details);
  }
}
