package org.yinfa.http;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.yinfa.template.Template;
import org.yinfa.template.Templates;

/** {@code GET /v1/templates}: the document types, and sample reports to try them with. */
@Path("/v1/templates")
@Produces(MediaType.APPLICATION_JSON)
public final class TemplatesResource {

  private final Templates templates;

  TemplatesResource(Templates templates) {
    this.templates = templates;
  }

  /**
   * One document type as it is listed.
   *
   * @param samples the names for /v1/templates/{id}/samples/{name}
   */
  record Listed(String id, String name, String description, List<String> samples) {}

  @GET
  public List<Listed> list() {
    return templates.all().stream().map(TemplatesResource::listed).toList();
  }

  @GET
  @Path("/{id}/samples/{name}")
  public byte[] sample(@PathParam("id") String id, @PathParam("name") String name) {
    return templates
        .find(id)
        .flatMap(template -> template.sample(name))
        .orElseThrow(NotFoundException::new);
  }

  private static Listed listed(Template template) {
    return new Listed(template.id(), template.name(), template.description(), template.samples());
  }
}
