package org.yinfa.preflight;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.yinfa.testkit.MixedText;

/**
 * What the composer makes of any mixture has no fault in the eyes of the check, which knows nothing
 * of it.
 */
class MixedLinesCheckTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PARAGRAPHS = 60;
  private static final int ATTACHMENTS = 5;

  @Property(tries = 6, seed = "-105269755040340301")
  void randomMixturesHaveNoFinding(@ForAll long seed) {
    byte[] json = report(new Random(seed)).toString().getBytes(UTF_8);

    assertThat(Printing.measured(Printing.asItIs().print(json)).in(Locale.ENGLISH).findings())
        .as("seed %d", seed)
        .isEmpty();
  }

  private static JsonNode report(Random random) {
    ObjectNode report = JSON.createObjectNode();
    report.putArray("title").add("关于混排的报告");
    ArrayNode body = report.putArray("body");
    for (int i = 0; i < PARAGRAPHS; i++) {
      body.add(paragraph(mixture(random)));
    }
    ArrayNode attachments = report.putArray("attachments");
    for (int i = 0; i < ATTACHMENTS; i++) {
      String title = mixture(random);
      ObjectNode attachment = attachments.addObject();
      attachment.put("title", title.length() > 100 ? title.substring(0, 100) + "目录" : title);
      attachment.putArray("body").add(paragraph("附件正文。"));
    }
    return report;
  }

  private static ObjectNode paragraph(String text) {
    return JSON.createObjectNode().put("type", "paragraph").put("text", text);
  }

  /** Between characters, as no text starts with a closing mark. */
  private static String mixture(Random random) {
    return "关于" + MixedText.paragraph(random) + "情况";
  }
}
