package org.yinfa.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Problem details for requests that Jetty refuses before they reach a resource. */
final class JettyProblems extends ErrorHandler {

  private final ObjectMapper json;

  JettyProblems(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback)
      throws IOException {
    Locale language =
        AcceptLanguage.preferred(request.getHeaders().get(HttpHeader.ACCEPT_LANGUAGE));
    ProblemDetails details = ProblemDetails.ofStatus(status, language, request.getMethod());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemDetails.MEDIA_TYPE);
    response.getHeaders().put(HttpHeader.CONTENT_LANGUAGE, language.toLanguageTag());
    response.write(true, ByteBuffer.wrap(json.writeValueAsBytes(details)), callback);
  }
}
