package org.yinfa.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.yinfa.form.Forms;
import org.yinfa.input.ReportSchema;

/** {@code GET /v1/schemas/report}: the JSON Schema of a report. */
@Path("/v1/schemas/report")
public final class SchemaResource {

  private final byte[] schema;

  SchemaResource(Forms forms) {
    this.schema = ReportSchema.json(forms);
  }

  @GET
  @Produces({"application/schema+json", "application/json"})
  public byte[] schema() {
    return schema.clone();
  }
}
