package org.yinfa.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.yinfa.archive.Statement;
import org.yinfa.archive.Verification;
import org.yinfa.archive.Verifier;
import org.yinfa.report.Problem;
import org.yinfa.report.ReportRejected;

/**
 * {@code POST /v1/documents/verify}: a PDF in, the verdict of every check out. A file that did not
 * pass is an answer like any other, not an error.
 */
@Path("/v1/documents/verify")
public final class VerifyResource {

  private final Verifier verifier;
  private final Intake intake;

  VerifyResource(Verifier verifier, Intake intake) {
    this.verifier = verifier;
    this.intake = intake;
  }

  /** The body of the answer. */
  record Verdict(boolean passed, List<Statement> checks) {}

  @POST
  @Consumes("application/pdf")
  @Produces(MediaType.APPLICATION_JSON)
  public Object verify(@Context HttpServletRequest request, @Context HttpHeaders headers) {
    Locale locale = AcceptLanguage.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    Verification verification = intake.process(request, this::verify);
    return new Verdict(verification.passed(), verification.statements(locale));
  }

  /** A damaged PDF gets its verdict; what never was a PDF is refused. */
  private Verification verify(byte[] body) {
    String start = new String(body, 0, Math.min(body.length, 1024), StandardCharsets.ISO_8859_1);
    if (!start.contains("%PDF-")) {
      throw new ReportRejected(Problem.at("", Problem.Code.NOT_PDF));
    }
    return verifier.verify(body, null);
  }
}
