package org.yinfa.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Base64;
import java.util.HexFormat;
import org.yinfa.rendering.RenderRequest;
import org.yinfa.rendering.RenderedDocument;
import org.yinfa.rendering.Renderer;

/** {@code POST /v1/reports/pdf}: turns report JSON into a PDF. */
@Path("/v1/reports/pdf")
public final class PdfResource {

  private final Renderer renderer;
  private final BodyReader intake;

  PdfResource(Renderer renderer, BodyReader intake) {
    this.renderer = renderer;
    this.intake = intake;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces("application/pdf")
  public Response render(@Context HttpServletRequest request, @Context UriInfo address) {
    RenderOptions query = RenderOptions.ofPdf(address.getQueryParameters());
    RenderedDocument document =
        intake.process(
            request,
            body ->
                renderer.render(
                    new RenderRequest(body, query.template(), query.profile(), query.strict())));
    String digest = Base64.getEncoder().encodeToString(document.sha256());
    return Response.ok(document.pdf())
        .header(HttpHeaders.CONTENT_LENGTH, document.pdf().length)
        .tag(new EntityTag(HexFormat.of().formatHex(document.sha256())))
        // RFC 9530, 2: the digest is a byte sequence between colons.
        .header("Repr-Digest", "sha-256=:" + digest + ":")
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"report.pdf\"")
        .build();
  }
}
