package org.yinfa.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yinfa.archive.ArchiveProblem;
import org.yinfa.archive.DocumentVerifiers;
import org.yinfa.archive.PackageVerifier;
import org.yinfa.input.InputProblem;
import org.yinfa.problem.LimitProblem;
import org.yinfa.problem.PdfProblem;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.verdict.WordedLayout;
import org.yinfa.verify.Verification;
import org.yinfa.verify.Verifier;
import org.yinfa.verify.WordedResult;
import org.yinfa.verify.file.OpenFile;

/**
 * {@code POST /v1/documents/verify}: checks a PDF or a package, and answers with the verdict of
 * every check. A file that did not pass is an answer, not an error.
 */
@Path("/v1/documents/verify")
public final class VerifyResource {

  private final DocumentVerifiers verifiers;
  private final BodyReader files;
  private final BodyReader packages;

  VerifyResource(DocumentVerifiers verifiers, Admission admission) {
    this.verifiers = verifiers;
    this.files = new BodyReader(admission, verifiers.fileBytes(), LimitProblem.PDF_TOO_LARGE);
    this.packages =
        new BodyReader(admission, verifiers.packageBytes(), ArchiveProblem.PACKAGE_TOO_LARGE);
  }

  /**
   * The answer to a PDF.
   *
   * @param layout all that was measured; null unless it was asked for
   */
  record Verdict(
      boolean passed,
      List<WordedResult> checks,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable WordedLayout layout) {

    static Verdict of(Verification verification, Locale locale) {
      return new Verdict(
          verification.passed(),
          verification.statements(locale),
          verification.layout().map(layout -> layout.in(locale)).orElse(null));
    }
  }

  /** The answer to a package: its own checks, and those of every document in it. */
  record PackageVerdict(
      boolean passed, List<WordedResult> checks, List<DocumentVerdict> documents) {}

  record DocumentVerdict(String name, @JsonUnwrapped Verdict verdict) {}

  @POST
  @Consumes("application/pdf")
  @Produces(MediaType.APPLICATION_JSON)
  public Verdict verify(
      @Context HttpServletRequest request, @Context HttpHeaders headers, @Context UriInfo address) {
    Verifier verifier = asked(address).files();
    return Verdict.of(files.process(request, body -> verify(verifier, body)), locale(headers));
  }

  @POST
  @Consumes("application/zip")
  @Produces(MediaType.APPLICATION_JSON)
  public PackageVerdict verifyPackage(
      @Context HttpServletRequest request, @Context HttpHeaders headers, @Context UriInfo address) {
    PackageVerifier verifier = asked(address).packages();
    return packages.process(request, body -> verify(verifier, body, locale(headers)));
  }

  private static Locale locale(HttpHeaders headers) {
    return AcceptLanguage.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
  }

  /** The parameter {@code layout}, if there is one, is true or false and nothing else. */
  private DocumentVerifiers asked(UriInfo address) {
    MultivaluedMap<String, String> parameters = address.getQueryParameters();
    RenderOptions.requireKnown(parameters, List.of("layout"));
    String layout = parameters.getFirst("layout");
    if (layout == null || layout.equals("false")) {
      return verifiers;
    }
    if (!layout.equals("true")) {
      throw new Rejected(Problem.at("", InputProblem.NOT_ALLOWED, "true, false", layout));
    }
    return verifiers.withLayout();
  }

  private static PackageVerdict verify(PackageVerifier verifier, byte[] body, Locale locale) {
    List<DocumentVerdict> documents = new ArrayList<>();
    Verification verification;
    try {
      verification =
          verifier.verify(
              body,
              (name, each) -> documents.add(new DocumentVerdict(name, Verdict.of(each, locale))));
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is read but memory", e);
    }
    boolean passed =
        verification.passed()
            && documents.stream().allMatch(document -> document.verdict().passed());
    return new PackageVerdict(passed, verification.statements(locale), documents);
  }

  /** A damaged PDF gets its verdict; what never was a PDF is refused. */
  private static Verification verify(Verifier verifier, byte[] body) {
    if (!OpenFile.isPdf(body)) {
      throw new Rejected(Problem.at("", PdfProblem.NOT_PDF));
    }
    return verifier.verify(body, null);
  }
}
