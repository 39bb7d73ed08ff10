package org.yinfa.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import net.sf.saxon.s9api.SaxonApiException;
import org.junit.jupiter.api.Test;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import org.yinfa.layout.font.FontLibrary;
import org.yinfa.report.DocumentXml;
import org.yinfa.report.Stylesheet;

/** What stylesheets are told of the lines that a text will take. */
class TextLinesTest {

  private static final Stylesheets STYLESHEETS = new Stylesheets(FontLibrary.bundled());

  private static final String STYLESHEET =
      """
      <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
          xmlns:m="https://yinfa.org/ns/metrics">
        <xsl:template match="/"><answer value="{%s}"/></xsl:template>
      </xsl:stylesheet>
      """;

  @Test
  void textIsCountedAsItIsDivided() throws SaxonApiException {
    assertThat(answer("m:lines('', 'body', 16, 64.1)")).isEqualTo("0");
    assertThat(answer("m:lines('政府信息', 'body', 16, 64.1)")).isEqualTo("1");
    assertThat(answer("m:lines('政府信息公', 'body', 16, 64.1)")).isEqualTo("2");
  }

  @Test
  void aFullStopGivesUpItsEmptyHalfAsItDoesOnThePage() throws SaxonApiException {
    assertThat(answer("m:width('政府信息。', 'body', 16)")).isEqualTo("80");
    assertThat(answer("m:lines('政府信息。', 'body', 16, 74)")).isEqualTo("1");
    assertThat(answer("m:lines('政府信息。', 'body', 16, 74, map { 'text-align': 'center' })"))
        .isEqualTo("2");
  }

  @Test
  void theFirstLineMayBeShorterOrLonger() throws SaxonApiException {
    assertThat(answer("m:lines('政府信息', 'body', 16, 64.1, map { 'text-indent': 32 })"))
        .isEqualTo("2");
    assertThat(answer("m:lines('政府信息公开', 'body', 16, 64.1, map { 'text-indent': -32 })"))
        .isEqualTo("1");
  }

  @Test
  void spaceBetweenCharactersTakesRoom() throws SaxonApiException {
    assertThat(answer("m:lines('政府信息', 'body', 16, 64.1, map { 'spacing': 1 })")).isEqualTo("2");
  }

  @Test
  void piecesInSeveralFacesAreOneText() throws SaxonApiException {
    assertThat(answer("m:lines(('一、', '政府信息公开'), ('heading1', 'body'), 16, 64.1)")).isEqualTo("2");
  }

  @Test
  void whatMakesNoSenseIsNamed() {
    assertThatThrownBy(() -> answer("m:lines(('一', '二'), 'body', 16, 64)"))
        .hasMessageContaining("m:lines has 2 texts, but 1 roles");
    assertThatThrownBy(() -> answer("m:lines('一', 'body', 16, 64, map { 'indent': 2 })"))
        .hasMessageContaining("m:lines knows no option indent");
    assertThatThrownBy(() -> answer("m:lines('一', 'body', 16, 64, map { 'spacing': '2pt' })"))
        .hasMessageContaining("lengths of m:lines are numbers of points, not 2pt");
  }

  private static String answer(String expression) throws SaxonApiException {
    byte[] stylesheet = STYLESHEET.formatted(expression).getBytes(UTF_8);
    var answer = new StringBuilder();
    STYLESHEETS.transform(
        new Stylesheet("test/report.xsl", Map.of("test/report.xsl", stylesheet)),
        new DocumentXml("<report/>".getBytes(UTF_8)),
        Set.of(),
        new DefaultHandler() {
          @Override
          public void startElement(String uri, String name, String qualified, Attributes given) {
            answer.append(given.getValue("value"));
          }
        });
    return answer.toString();
  }
}
