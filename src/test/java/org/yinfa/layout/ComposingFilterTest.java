package org.yinfa.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;
import org.yinfa.layout.font.FontLibrary;
import org.yinfa.problem.Problem;
import org.yinfa.report.Limits;

/**
 * Formatting objects as they pass to the engine; templates/README.md says what they may ask for.
 */
class ComposingFilterTest {

  private static final FontLibrary FONTS = FontLibrary.bundled();

  /** Eleven characters of 16 points, four to a line. */
  private static final String THREE_LINES = "政府信息公开工作报告书";

  private final EngineEvents events = new EngineEvents();

  private static final String BLOCK =
      "font-size='16pt' line-height='28pt' c:measure='64.1pt' keep-with-next.within-page='50'";

  @Test
  void aBlockWithoutMeasurePassesThrough() {
    List<Attributes> objects = pass("<fo:block space-after='3pt'>文<fo:block/></fo:block>");

    assertThat(objects.get(0).getLength()).isEqualTo(1);
    assertThat(objects.get(0).getValue("space-after")).isEqualTo("3pt");
    assertThat(objects).hasSize(2);
  }

  @Test
  void aComposedBlockReturnsToItsGrid() {
    List<Attributes> objects = pass(block(BLOCK + " c:grid='30pt' c:after='8pt'", THREE_LINES));

    // three lines of 28, and at least 8 after them, take four of 30
    assertThat(objects.get(0).getValue("space-after")).isEqualTo("36.0pt");
  }

  @Test
  void theSpaceOfACellIsHalfBeforeAndHalfAfterWithoutItsBorder() {
    List<Attributes> objects =
        pass(block(BLOCK + " c:grid='36pt' c:after='4pt' c:around='0.5pt'", "政府"));

    assertThat(objects.get(0).getValue("padding-before")).isEqualTo("3.75pt");
    assertThat(objects.get(0).getValue("padding-after")).isEqualTo("3.75pt");
  }

  @Test
  void theFirstAndLastTwoLinesOfAParagraphKeepTogether() {
    assertThat(keeps(pass(block(BLOCK, THREE_LINES)))).containsExactly("50", "200", "200", null);
  }

  @Test
  void onlyTheLastLineOfABlockKeepsWhereItIsAskedTo() {
    String attributes = BLOCK + " c:last-line-keeps='true'";

    assertThat(keeps(pass(block(attributes, THREE_LINES)))).containsExactly("50", null, null);
    assertThat(keeps(pass(block(attributes, "政府")))).containsExactly((String) null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "c:measure='60pt' c:last-line-keeps='true'"
            + " | c:last-line-keeps on fo:block needs keep-with-next.within-page",
        "c:measure='60pt' c:last-line-keeps='true' keep-with-next.within-page='1' text-align='end'"
            + " | c:last-line-keeps on fo:block needs text-align=\"start\"",
        "c:measure='60pt' c:after='4pt' | c:after on fo:block needs c:grid",
        "c:measure='60pt' c:around='4pt' | c:around on fo:block needs c:grid",
        "c:measure='60pt' c:grid='9pt' c:together='3' | c:together on fo:block needs c:around",
        "c:measure='60pt' c:grid='0pt' | c:grid on fo:block needs a length above 0pt",
        "c:measure='60pt' c:break='sense' | c:break on fo:block needs the value meaning",
        "c:spacing='1pt' | c:spacing on fo:block needs c:measure",
        "c:mesure='60pt' | c:mesure on fo:block needs another name,"
            + " one of [after, around, break, field, grid, last-line-keeps, measure, no-room,"
            + " spacing, together]",
        "c:measure='2em' | lengths of composed text are given in points, not as 2em",
        "c:measure='manypt' | lengths of composed text are given in points, not as manypt",
        "c:measure='60pt' line-height='1.5' | lengths of composed text are given in points, not as 1.5",
      })
  void whatNoBlockMayAskForIsNamed(String attributes, String message) {
    assertRefused(block(attributes, "政府"), message);
  }

  @Test
  void whatHasNoRoomIsAProblemOfItsField() {
    pass("<fo:block c:field='/title'><fo:block c:no-room='true'/></fo:block>");

    assertThat(events.problems()).containsExactly(Problem.at("/title", LayoutProblem.NO_ROOM));
    assertRefused("<fo:block c:no-room='true'/>", "c:no-room on fo:block needs c:field");
  }

  @Test
  void aComposedBlockHoldsTextAndInlinesOnly() {
    assertRefused(
        block("c:measure='60pt'", "<fo:block/>"),
        "a block with c:measure holds text and inlines only, not fo:block");
    assertRefused(
        block("c:measure='60pt'", "<fo:inline c:spacing='1pt'>政</fo:inline>"),
        "c:spacing belongs on the block, not on an inline of it");
    assertRefused(
        "<fo:block-container c:measure='60pt'/>",
        "c:measure on fo:block-container needs a fo:block");
  }

  private static String block(String attributes, String content) {
    return "<fo:block " + attributes + ">" + content + "</fo:block>";
  }

  private static List<String> keeps(List<Attributes> objects) {
    List<String> keeps = new ArrayList<>();
    objects.forEach(attributes -> keeps.add(attributes.getValue("keep-with-next.within-page")));
    return keeps;
  }

  private void assertRefused(String objects, String message) {
    assertThatThrownBy(() -> pass(objects))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
  }

  /** The attributes of the objects that come out, below the outermost. */
  private List<Attributes> pass(String objects) {
    List<Attributes> passed = new ArrayList<>();
    var engine =
        new DefaultHandler() {
          @Override
          public void startElement(String uri, String name, String qualified, Attributes given) {
            passed.add(new AttributesImpl(given));
          }
        };
    var filter =
        new ComposingFilter(
            FONTS,
            Passage.begin(new Deadline(Clock.systemUTC(), Limits.DEFAULT.time())),
            events,
            engine);
    String xml =
        "<fo:flow xmlns:fo='http://www.w3.org/1999/XSL/Format'"
            + " xmlns:c='https://yinfa.org/ns/composition'>"
            + objects
            + "</fo:flow>";
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setNamespaceAware(true);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      reader.setContentHandler(filter);
      reader.parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException("these are no formatting objects: " + xml, e);
    }
    return passed.subList(1, passed.size());
  }
}
