package org.yinfa.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yinfa.importer.Dropped;
import org.yinfa.importer.ImportedReport;
import org.yinfa.importer.PlainTextReader;
import org.yinfa.input.ReportWriter;

/**
 * {@code POST /v1/reports/import}: turns plain text into report JSON. The body is the report alone;
 * headers tell what was left out.
 */
@Path("/v1/reports/import")
public final class ImportResource {

  /** More header fields than this would be refused by clients and proxies. */
  private static final int DROPPED_FIELDS = 50;

  private final PlainTextReader reader;
  private final ReportWriter writer;
  private final BodyReader intake;

  ImportResource(PlainTextReader reader, ReportWriter writer, BodyReader intake) {
    this.reader = reader;
    this.writer = writer;
    this.intake = intake;
  }

  @POST
  @Consumes(MediaType.TEXT_PLAIN)
  @Produces(MediaType.APPLICATION_JSON)
  public Response read(@Context HttpServletRequest request, @Context HttpHeaders headers) {
    requireUtf8(headers.getMediaType());
    return intake.process(request, body -> answer(reader.read(body)));
  }

  private Response answer(ImportedReport imported) {
    Response.ResponseBuilder response =
        Response.ok(writer.write(imported.report()))
            .header("Yinfa-Dropped-Count", imported.dropped().size());
    imported.dropped().stream()
        .limit(DROPPED_FIELDS)
        .forEach(
            dropped ->
                response.header("Yinfa-Dropped", dropped.line() + ";" + id(dropped.reason())));
    return response.build();
  }

  /** Such as page-field. */
  private static String id(Dropped.Reason reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void requireUtf8(@Nullable MediaType type) {
    if (type == null) {
      throw new NotSupportedException();
    }
    String charset = type.getParameters().get(MediaType.CHARSET_PARAMETER);
    if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
      throw new NotSupportedException();
    }
  }
}
