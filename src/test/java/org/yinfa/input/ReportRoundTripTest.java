package org.yinfa.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yinfa.report.Block;
import org.yinfa.report.Closing;
import org.yinfa.report.Limits;
import org.yinfa.report.Opening;
import org.yinfa.report.Report;
import org.yinfa.report.Signature;

class ReportRoundTripTest {

  private final ReportReader reader = new ReportReader(Limits.DEFAULT);
  private final ReportWriter writer = new ReportWriter();

  @Property(tries = 500)
  void aReportThatIsWrittenIsReadAsTheSameReport(@ForAll("reports") Report report) {
    byte[] json = writer.write(report);

    assertThat(reader.read(json)).isEqualTo(report);
    assertThat(writer.write(reader.read(json))).isEqualTo(json);
  }

  @Example
  void blocksOfEveryTypeAreWrittenAndReadBack() {
    assertThat(AnyJson.blocks().sampleStream().limit(100).flatMap(List::stream))
        .extracting(Object::getClass)
        .contains(Block.class.getPermittedSubclasses());
  }

  @Example
  void aReportIsWrittenInItsOrderWithoutWhatIsAbsent() {
    var report =
        new Report(
            new Opening(List.of("报告"), null, null, List.of("𠮷 \"5/6\"")),
            List.of(
                new Block.Heading(1, "", "总体情况", null),
                new Block.Table(null, List.of("甲", ""), List.of(List.of("1", "2")), List.of())),
            new Closing(
                List.of(),
                new Signature(List.of(), LocalDate.of(2018, 1, 17), null, null),
                null,
                null),
            List.of());

    assertThat(new String(writer.write(report), UTF_8))
        .isEqualTo(
            """
            {
              "title": [
                "报告"
              ],
              "preamble": [
                "𠮷 \\"5/6\\""
              ],
              "body": [
                {
                  "type": "heading",
                  "level": 1,
                  "mark": "",
                  "text": "总体情况"
                },
                {
                  "type": "table",
                  "header": [
                    "甲",
                    ""
                  ],
                  "rows": [
                    [
                      "1",
                      "2"
                    ]
                  ]
                }
              ],
              "signature": {
                "date": "2018-01-17"
              }
            }
            """);
  }

  @Provide
  Arbitrary<Report> reports() {
    return AnyJson.reports();
  }
}
