package org.yinfa.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.yinfa.form.Forms;
import org.yinfa.input.ReportSchema;

/** {@code GET /v1/schemas/report}: the JSON Schema of a report. */
@Path("/v1/schemas/report")
public final class SchemaResource {

  private final Forms forms;

  SchemaResource(Forms forms) {
    this.forms = forms;
  }

  @GET
  @Produces({"application/schema+json", "application/json"})
  public byte[] schema() {
    return ReportSchema.json(forms);
  }
}
