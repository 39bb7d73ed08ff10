package org.yinfa.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;
import org.yinfa.layout.font.FontLibrary;

/** What the engine is given of a block with c:break. */
class TitleBreakTest {

  private static final FontLibrary FONTS = FontLibrary.bundled();

  @Test
  void titleIsDividedByItsMeaning() throws SAXException {
    assertThat(composed("meaning", "云山市行政审批服务局2018年度政府信息公开工作年度报告"))
        .isEqualTo("云山市行政审批服务局\n2018年度政府信息公开工作年度报告");
  }

  @Test
  void linesOfTheAuthorStay() throws SAXException {
    assertThat(composed("meaning", "机关事务管理局2017年度政府\n信息公开工作年度报告"))
        .isEqualTo("机关事务管理局2017年度政府\n信息公开工作年度报告");
  }

  @Test
  void onlyTheLineThatIsTooWideIsDividedFurther() throws SAXException {
    assertThat(composed("meaning", "清河县\n云山市人力资源和社会保障局关于调整企业退休人员基本养老金的通知"))
        .isEqualTo("清河县\n云山市人力资源和社会保障局\n关于调整企业退休人员基本养老金的通知");
  }

  @Test
  void wordWiderThanTheLineIsStillSet() throws SAXException {
    assertThat(composed("meaning", "W".repeat(60))).contains("\n");
  }

  @Test
  void otherTextIsDividedByItsLengthAlone() throws SAXException {
    assertThat(composed(null, "云山市行政审批服务局2018年度政府信息公开工作年度报告"))
        .contains("\n")
        .doesNotContain("服务局\n");
  }

  private static String composed(String way, String title) throws SAXException {
    var text = new StringBuilder();
    var engine =
        new DefaultHandler() {
          @Override
          public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
          }
        };
    Passage passage = Passage.begin(new Deadline(Clock.systemUTC(), Duration.ofMinutes(1)));
    var filter = new ComposingFilter(FONTS, passage, new EngineEvents(), engine);
    var attributes = new AttributesImpl();
    attributes.addAttribute("", "font-family", "font-family", "CDATA", "title");
    attributes.addAttribute("", "font-size", "font-size", "CDATA", "22pt");
    attributes.addAttribute("", "text-align", "text-align", "CDATA", "center");
    attributes.addAttribute(Composition.NAMESPACE, "measure", "c:measure", "CDATA", "442.205pt");
    if (way != null) {
      attributes.addAttribute(Composition.NAMESPACE, "break", "c:break", "CDATA", way);
    }
    filter.startElement("http://www.w3.org/1999/XSL/Format", "block", "fo:block", attributes);
    filter.characters(title.toCharArray(), 0, title.length());
    filter.endElement("http://www.w3.org/1999/XSL/Format", "block", "fo:block");
    return text.codePoints()
        .filter(character -> !passage.spacedText().isMark(character))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
