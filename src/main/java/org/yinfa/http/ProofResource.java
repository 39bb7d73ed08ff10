package org.yinfa.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.yinfa.input.ReportReader;
import org.yinfa.proof.ProofJson;
import org.yinfa.proof.Proofreader;

/** {@code POST /v1/reports/proof}: compares the numbers of a report with each other. */
@Path("/v1/reports/proof")
public final class ProofResource {

  private final ReportReader reader;
  private final Proofreader proofreader;
  private final BodyReader intake;

  ProofResource(ReportReader reader, Proofreader proofreader, BodyReader intake) {
    this.reader = reader;
    this.proofreader = proofreader;
    this.intake = intake;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public ObjectNode proofread(@Context HttpServletRequest request, @Context HttpHeaders headers) {
    Locale locale = AcceptLanguage.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    return intake.process(
        request, body -> ProofJson.of(proofreader.proofread(reader.read(body), null), locale));
  }
}
