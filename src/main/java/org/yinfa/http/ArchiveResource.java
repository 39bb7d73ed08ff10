package org.yinfa.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.yinfa.archive.ArchivePackage;
import org.yinfa.rendering.Archiving;
import org.yinfa.rendering.RenderRequest;

/** {@code POST /v1/reports/archive}: turns report JSON into a package for an archive. */
@Path("/v1/reports/archive")
public final class ArchiveResource {

  private final Archiving archiving;
  private final BodyReader intake;

  ArchiveResource(Archiving archiving, BodyReader intake) {
    this.archiving = archiving;
    this.intake = intake;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces("application/zip")
  public Response archive(@Context HttpServletRequest request, @Context UriInfo address) {
    RenderOptions query = RenderOptions.of(address.getQueryParameters());
    byte[] zip =
        intake.process(
            request, body -> zip(new RenderRequest(body, query.template(), query.profile())));
    return Response.ok(zip)
        .header(HttpHeaders.CONTENT_LENGTH, zip.length)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"report.zip\"")
        .build();
  }

  private byte[] zip(RenderRequest request) {
    var out = new ByteArrayOutputStream();
    try {
      var archive = new ArchivePackage(out);
      archive.add(archiving.archive("report", request));
      archive.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
