package org.yinfa.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yinfa.form.Forms;
import org.yinfa.problem.Problem;

/** Checks a report against the JSON Schema, the one place that says how a report is built. */
final class StructureCheck {

  /** More than are shown, because some of them say the same in other words. */
  private static final int MOST_VIOLATIONS = 10 * Problem.MOST;

  private final Schema schema;
  private final Violation violation;

  StructureCheck(Forms forms) {
    this.schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                new String(ReportSchema.json(forms), StandardCharsets.UTF_8), InputFormat.JSON);
    // Otherwise the validator would build this on first use, in any thread.
    schema.initializeValidators();
    this.violation = new Violation(schema.getSchemaNode());
  }

  void check(JsonNode report, Problems problems) {
    ExecutionContext context = schema.createExecutionContext();
    context.setErrors(new FirstErrors());
    schema.validate(context, report);
    Set<String> ofWrongType =
        context.getErrors().stream()
            .filter(error -> error.getKeyword().equals("type"))
            .map(error -> error.getInstanceLocation().toString())
            .collect(Collectors.toSet());
    for (Error error : context.getErrors()) {
      // What has the wrong type breaks other rules too; mending the type is what helps.
      if (error.getKeyword().equals("type")
          || !ofWrongType.contains(error.getInstanceLocation().toString())) {
        violation.report(error, problems);
      }
    }
  }

  /** Keeps the first errors, so that millions of them can't fill the memory. */
  private static final class FirstErrors extends AbstractList<Error> {

    private final List<Error> kept = new ArrayList<>();

    @Override
    public boolean add(Error error) {
      return kept.size() < MOST_VIOLATIONS && kept.add(error);
    }

    @Override
    public Error get(int index) {
      return kept.get(index);
    }

    @Override
    public int size() {
      return kept.size();
    }
  }
}
