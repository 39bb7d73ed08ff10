package org.yinfa.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yinfa.input.ReportReader;
import org.yinfa.layout.TypesetRequest;
import org.yinfa.layout.Typesetter;
import org.yinfa.layout.font.FontLibrary;
import org.yinfa.report.DocumentProperties;
import org.yinfa.report.Limits;
import org.yinfa.report.Profile;
import org.yinfa.report.Report;
import org.yinfa.report.Stylesheet;
import org.yinfa.template.Template;
import org.yinfa.template.Templates;
import org.yinfa.xml.ReportXml;

/**
 * What line composition costs: the samples laid out with our composer, and with the same
 * stylesheets but FOP's own line breaking, in turns. Prints milliseconds per document and their
 * ratio.
 */
public final class CompositionBenchmark {

  private static final int WARM_UP = 15;
  private static final int ROUNDS = 25;

  /** What a stylesheet asks of the composer is taken away from what it makes. */
  private static final String PLAIN =
      """
      <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
          xmlns:c="https://yinfa.org/ns/composition" xmlns:p="https://yinfa.org/ns/plain">
        <xsl:import href="report.xsl"/>
        <xsl:mode name="p:plain" on-no-match="shallow-copy"/>
        <xsl:template match="/">
          <xsl:variable name="objects"><xsl:next-match/></xsl:variable>
          <xsl:apply-templates select="$objects" mode="p:plain"/>
        </xsl:template>
        <xsl:template match="@c:*" mode="p:plain"/>
      </xsl:stylesheet>
      """;

  private CompositionBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Template template = Templates.bundled().defaultTemplate();
    var typesetter = new Typesetter(FontLibrary.bundled(), Limits.DEFAULT, Clock.systemUTC());
    List<TypesetRequest> composed = new ArrayList<>();
    List<TypesetRequest> plain = new ArrayList<>();
    Stylesheet uncomposed = withoutComposition(template.stylesheet());
    for (String name : template.samples()) {
      if (name.equals("rare-characters")) {
        // only composed text falls back from font to font
        continue;
      }
      byte[] json = template.sample(name).orElseThrow();
      Report report = new ReportReader(Limits.DEFAULT).read(json);
      var properties = DocumentProperties.of(report, template.name());
      var xml = new ReportXml().write(report, properties, Profile.PDFA_2A);
      composed.add(
          new TypesetRequest(xml, template.stylesheet(), properties.title(), Profile.PDFA_2A));
      plain.add(new TypesetRequest(xml, uncomposed, properties.title(), Profile.PDFA_2A));
    }
    double ours = 0;
    double theirs = 0;
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      double first = milliseconds(typesetter, composed);
      double second = milliseconds(typesetter, plain);
      if (round >= WARM_UP) {
        ours += first / ROUNDS;
        theirs += second / ROUNDS;
      }
    }
    System.out.printf(
        "with composition %.1f ms, with the engine's line breaking %.1f ms per document: ratio %.2f%n",
        ours, theirs, ours / theirs);
  }

  private static double milliseconds(Typesetter typesetter, List<TypesetRequest> requests) {
    long start = System.nanoTime();
    requests.forEach(typesetter::typeset);
    return (System.nanoTime() - start) / 1e6 / requests.size();
  }

  private static Stylesheet withoutComposition(Stylesheet stylesheet) {
    Map<String, byte[]> files = new TreeMap<>(stylesheet.files());
    String entry = "annual-report/plain.xsl";
    files.put(entry, PLAIN.getBytes(StandardCharsets.UTF_8));
    return new Stylesheet(entry, files);
  }
}
