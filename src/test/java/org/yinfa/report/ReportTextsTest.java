package org.yinfa.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yinfa.input.AnyJson;
import org.yinfa.testkit.Documents;

class ReportTextsTest {

  /** Fields whose strings are words for the program or for readers who listen, or dates. */
  private static final String NOT_PRINTED =
      "/(template|lineGrid|properties/.*)|.*/(type|form|align|mediaType|data|alternateText|date|printedOn)";

  @Property(tries = 300)
  void everyPrintedStringOfTheJsonIsVisitedAtItsPlace(@ForAll("reports") Report report)
      throws IOException {
    Map<String, String> printed = new TreeMap<>();
    collect("", new ObjectMapper().readTree(Documents.json(report)), printed);
    printed.keySet().removeIf(pointer -> pointer.matches(NOT_PRINTED));

    assertThat(new TreeMap<>(visited(report))).isEqualTo(printed);
  }

  @Provide
  Arbitrary<Report> reports() {
    return AnyJson.reports();
  }

  @Example
  void textsComeInTheOrderOfReading() {
    Report report = Documents.read(Documents.sample("official-document/complete"));

    List<String> pointers = List.copyOf(visited(report).keySet());

    assertThat(pointers)
        .containsSubsequence(
            "/archiveStamp/fonds",
            "/header/copyNumber",
            "/title/0",
            "/addressee",
            "/preamble/0",
            "/body/0/text",
            "/signature/issuers/0",
            "/annotation",
            "/attachments/0/title",
            "/imprint/copyTo");
  }

  private static Map<String, String> visited(Report report) {
    Map<String, String> visited = new LinkedHashMap<>();
    ReportTexts.visit(
        report, (pointer, text) -> assertThat(visited.put(pointer, text)).as(pointer).isNull());
    return visited;
  }

  private static void collect(String pointer, JsonNode node, Map<String, String> strings) {
    if (node.isTextual() || node.isNumber() && pointer.contains("/cells/")) {
      strings.put(pointer, node.asText());
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(pointer + "/" + i, node.get(i), strings);
      }
    } else {
      node.properties()
          .forEach(field -> collect(pointer + "/" + field.getKey(), field.getValue(), strings));
    }
  }
}
