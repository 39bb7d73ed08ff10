package org.yinfa.http;

import com.codahale.metrics.MetricRegistry;
import io.dropwizard.core.server.AbstractServerFactory;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import java.util.Set;
import org.glassfish.jersey.server.ServerProperties;
import org.yinfa.archive.DocumentVerifiers;
import org.yinfa.form.Forms;
import org.yinfa.importer.PlainTextReader;
import org.yinfa.input.ReportReader;
import org.yinfa.input.ReportWriter;
import org.yinfa.problem.LimitProblem;
import org.yinfa.proof.Proofreader;
import org.yinfa.rendering.Archiving;
import org.yinfa.rendering.Renderer;
import org.yinfa.report.Limits;
import org.yinfa.template.Templates;

/** Everything under /v1, and problem details for all that goes wrong above and below it. */
public final class HttpInterface {

  private final Renderer renderer;
  private final PlainTextReader plainTextReader;
  private final ReportWriter reportWriter;
  private final Templates templates;
  private final Limits limits;
  private final Admission admission;
  private final DocumentVerifiers verifiers;
  private final Archiving archiving;
  private final ReportReader reportReader;
  private final Proofreader proofreader;

  public HttpInterface(
      Renderer renderer,
      PlainTextReader plainTextReader,
      ReportWriter reportWriter,
      Templates templates,
      Limits limits,
      Admission admission,
      DocumentVerifiers verifiers,
      Archiving archiving,
      ReportReader reportReader,
      Proofreader proofreader) {
    this.renderer = renderer;
    this.plainTextReader = plainTextReader;
    this.reportWriter = reportWriter;
    this.templates = templates;
    this.limits = limits;
    this.admission = admission;
    this.verifiers = verifiers;
    this.archiving = archiving;
    this.reportReader = reportReader;
    this.proofreader = proofreader;
  }

  public void register(Environment environment, AbstractServerFactory server) {
    MetricRegistry metrics = environment.metrics();
    BodyReader intake = new BodyReader(admission, limits.bodyBytes(), LimitProblem.TOO_LARGE);

    JerseyEnvironment jersey = environment.jersey();
    // Jersey would hold back the first 8 KiB of a stream of events; Jetty counts what is short
    jersey.property(ServerProperties.OUTBOUND_CONTENT_LENGTH_BUFFER, 0);
    jersey.register(new PdfResource(renderer, intake));
    jersey.register(new ImportResource(plainTextReader, reportWriter, intake));
    jersey.register(new ProofResource(reportReader, proofreader, intake));
    jersey.register(new ArchiveResource(archiving, intake));
    jersey.register(new VerifyResource(verifiers, admission));
    jersey.register(new SchemaResource(Forms.bundled()));
    jersey.register(new TemplatesResource(templates));

    server.setRegisterDefaultExceptionMappers(false);
    jersey.register(new RejectedMapper(metrics));
    jersey.register(new FullMapper(metrics));
    jersey.register(new RefusedMapper());
    jersey.register(new BrokenOffMapper());
    jersey.register(new UnexpectedMapper(metrics));
    jersey.register(UnreadBodyFilter.class);

    JettyProblems jettyProblems = new JettyProblems(environment.getObjectMapper());
    environment.getApplicationContext().setErrorHandler(jettyProblems);
    environment
        .lifecycle()
        .addServerLifecycleListener(started -> started.setErrorHandler(jettyProblems));

    compressTextOnly(server);
  }

  /** RFC 9530, 3: the digest is of the bytes on the wire, so a PDF must travel as it was made. */
  private static void compressTextOnly(AbstractServerFactory server) {
    if (server.getGzipFilterFactory().getCompressedMimeTypes() == null) {
      server
          .getGzipFilterFactory()
          .setCompressedMimeTypes(
              Set.of("application/json", "application/schema+json", ProblemDetails.MEDIA_TYPE));
    }
  }
}
