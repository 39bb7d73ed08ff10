package org.yinfa.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yinfa.archive.ArchiveProblem;
import org.yinfa.report.LimitProblem;
import org.yinfa.report.PdfProblem;
import org.yinfa.report.Problem;
import org.yinfa.report.Rejected;
import org.yinfa.verify.Verification;
import org.yinfa.verify.Verifier;
import org.yinfa.verify.WordedResult;

/**
 * {@code POST /v1/documents/verify}: checks a PDF or a package, and answers with the verdict of
 * every check. A file that did not pass is an answer, not an error.
 */
@Path("/v1/documents/verify")
public final class VerifyResource {

  private final Verifiers verifiers;
  private final BodyReader files;
  private final BodyReader packages;

  VerifyResource(Verifiers verifiers, Admission admission) {
    this.verifiers = verifiers;
    this.files = new BodyReader(admission, verifiers.fileBytes(), LimitProblem.PDF_TOO_LARGE);
    this.packages =
        new BodyReader(admission, verifiers.packageBytes(), ArchiveProblem.PACKAGE_TOO_LARGE);
  }

  /** The answer to a PDF. */
  record Verdict(boolean passed, List<WordedResult> checks) {}

  /** The answer to a package: its own checks, and those of every document in it. */
  record PackageVerdict(
      boolean passed, List<WordedResult> checks, List<DocumentVerdict> documents) {}

  record DocumentVerdict(String name, boolean passed, List<WordedResult> checks) {}

  @POST
  @Consumes("application/pdf")
  @Produces(MediaType.APPLICATION_JSON)
  public Object verify(@Context HttpServletRequest request, @Context HttpHeaders headers) {
    Locale locale = AcceptLanguage.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    Verification verification = files.process(request, this::verify);
    return new Verdict(verification.passed(), verification.statements(locale));
  }

  @POST
  @Consumes("application/zip")
  @Produces(MediaType.APPLICATION_JSON)
  public Object verifyPackage(@Context HttpServletRequest request, @Context HttpHeaders headers) {
    Locale locale = AcceptLanguage.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    return packages.process(request, body -> verifyPackage(body, locale));
  }

  private PackageVerdict verifyPackage(byte[] body, Locale locale) {
    List<DocumentVerdict> documents = new ArrayList<>();
    Verification verification;
    try {
      verification =
          verifiers
              .packages()
              .verify(
                  body,
                  (name, pdf, each) ->
                      documents.add(
                          new DocumentVerdict(name, each.passed(), each.statements(locale))));
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is read but memory", e);
    }
    boolean passed = verification.passed() && documents.stream().allMatch(DocumentVerdict::passed);
    return new PackageVerdict(passed, verification.statements(locale), documents);
  }

  /** A damaged PDF gets its verdict; what never was a PDF is refused. */
  private Verification verify(byte[] body) {
    if (!Verifier.isPdf(body)) {
      throw new Rejected(Problem.at("", PdfProblem.NOT_PDF));
    }
    return verifiers.files().verify(body, null);
  }
}
