package org.yinfa.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinfa.batch.queue.AcceptedBatch;
import org.yinfa.batch.queue.BatchQueue;
import org.yinfa.batch.queue.BatchResult;
import org.yinfa.batch.queue.BatchStatus;
import org.yinfa.batch.queue.Submission;
import org.yinfa.batch.queue.Submission.Format;
import org.yinfa.template.Templates;

/**
 * {@code /v1/batches}: accepts many reports, and offers their PDFs and a manifest once they are
 * done.
 */
@Path("/v1/batches")
public final class BatchResource {

  private static final String NDJSON = "application/x-ndjson";
  private static final String ZIP = "application/zip";

  private final BatchQueue queue;
  private final Templates templates;
  private final BatchUpload upload;
  private final BatchEvents events;

  BatchResource(BatchQueue queue, Templates templates, BatchUpload upload, BatchEvents events) {
    this.queue = queue;
    this.templates = templates;
    this.upload = upload;
    this.events = events;
  }

  @POST
  @Consumes({NDJSON, ZIP})
  @Produces(MediaType.APPLICATION_JSON)
  public Response accept(
      @Context HttpServletRequest request,
      @Context HttpHeaders headers,
      @Context UriInfo address,
      @HeaderParam("Idempotency-Key") @Nullable String key) {
    RenderOptions query = RenderOptions.of(address.getQueryParameters());
    requireTemplate(query.template());
    MediaType type = headers.getMediaType();
    if (type == null) {
      throw new NotSupportedException();
    }
    boolean isZip = type.isCompatible(MediaType.valueOf(ZIP));
    var submission =
        new Submission(
            UUID.randomUUID(),
            isZip ? Format.ZIP : Format.NDJSON,
            IdempotencyKey.of(key),
            query.profile(),
            query.template());
    AcceptedBatch accepted = upload.accept(request, submission);
    BatchStatus batch = accepted.batch();
    Response.ResponseBuilder answer =
        accepted.isNew()
            ? Response.created(address.getAbsolutePathBuilder().path(batch.id()).build())
            : Response.ok().location(address.getAbsolutePathBuilder().path(batch.id()).build());
    return answer.entity(BatchDescription.of(batch, address)).build();
  }

  @GET
  @Path("/{id}")
  @Produces(MediaType.APPLICATION_JSON)
  public BatchDescription progress(@PathParam("id") String id, @Context UriInfo address) {
    return BatchDescription.of(queue.require(id), address);
  }

  @DELETE
  @Path("/{id}")
  public void remove(@PathParam("id") String id) {
    queue.remove(id);
  }

  @GET
  @Path("/{id}/manifest")
  @Produces(MediaType.APPLICATION_JSON)
  public StreamingOutput manifest(@PathParam("id") String id) {
    BatchResult result = queue.result(id);
    return AnswerBody.of(result::writeManifest);
  }

  @GET
  @Path("/{id}/result.zip")
  @Produces(ZIP)
  public Response archive(@PathParam("id") String id) {
    BatchResult result = queue.result(id);
    StreamingOutput archive = AnswerBody.of(result::writeArchive);
    return Response.ok(archive)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + ".zip\"")
        .build();
  }

  @GET
  @Path("/{id}/events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public Response events(
      @PathParam("id") String id, @HeaderParam("Last-Event-ID") @Nullable String last) {
    queue.require(id);
    return Response.ok(AnswerBody.of(events.of(id, last)))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        // a buffering proxy would hold the events back
        .header("X-Accel-Buffering", "no")
        .build();
  }

  /** Reports once what would be wrong with every report. */
  private void requireTemplate(@Nullable String template) {
    if (template != null) {
      templates.require(template, "");
    }
  }
}
