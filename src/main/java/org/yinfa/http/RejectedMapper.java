package org.yinfa.http;

import com.codahale.metrics.MetricRegistry;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yinfa.archive.ArchiveProblem;
import org.yinfa.batch.BatchProblem;
import org.yinfa.importer.ImportProblem;
import org.yinfa.input.InputProblem;
import org.yinfa.problem.LimitProblem;
import org.yinfa.problem.Problem;
import org.yinfa.problem.ProblemCode;
import org.yinfa.problem.Rejected;

/** Content at fault: 400 where it couldn't be read, 413 where it is too large, 422 otherwise. */
final class RejectedMapper extends ProblemMapper<Rejected> {

  private static final int UNPROCESSABLE_CONTENT = 422;

  private static final Set<ProblemCode> UNREADABLE =
      Set.of(
          InputProblem.NOT_JSON,
          InputProblem.DUPLICATE_KEY,
          LimitProblem.NESTED_TOO_DEEP,
          ImportProblem.NOT_TEXT);

  private static final Set<ProblemCode> TOO_LARGE =
      Set.of(
          LimitProblem.TOO_LARGE,
          LimitProblem.PDF_TOO_LARGE,
          ArchiveProblem.PACKAGE_TOO_LARGE,
          BatchProblem.BATCH_TOO_LARGE);

  private final MetricRegistry metrics;

  RejectedMapper(MetricRegistry metrics) {
    this.metrics = metrics;
  }

  @Override
  public Response toResponse(Rejected rejected) {
    List<Problem> problems = rejected.problems();
    Set<ProblemCode> codes =
        problems.stream().map(Problem::code).collect(Collectors.toUnmodifiableSet());
    codes.forEach(code -> metrics.meter("yinfa.rejected." + code.id()).mark());
    return answer(ProblemDetails.rejected(status(codes), problems, language())).build();
  }

  private static int status(Collection<ProblemCode> codes) {
    if (codes.stream().anyMatch(TOO_LARGE::contains)) {
      return Response.Status.REQUEST_ENTITY_TOO_LARGE.getStatusCode();
    }
    return codes.stream().anyMatch(UNREADABLE::contains)
        ? Response.Status.BAD_REQUEST.getStatusCode()
        : UNPROCESSABLE_CONTENT;
  }
}
