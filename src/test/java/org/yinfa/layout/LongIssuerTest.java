package org.yinfa.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.yinfa.report.Report;
import org.yinfa.testkit.Documents;
import org.yinfa.testkit.Pdf;
import org.yinfa.testkit.PrintedText;

class LongIssuerTest {

  /** 28 characters are a full line; a name of 60 takes three. */
  @Test
  void sealedNameThatNoLineHoldsIsPrintedWhole() {
    Report sealed = Documents.read(Documents.sample("sealed"));
    String json = new String(Documents.json(sealed), StandardCharsets.UTF_8);
    String issuer = sealed.closing().signature().issuers().get(0);
    byte[] longer = json.replace(issuer, "某市".repeat(30) + issuer).getBytes(StandardCharsets.UTF_8);

    Pdf pdf = Documents.render(longer);

    assertThat(pdf.characters()).isEqualTo(PrintedText.of(Documents.read(longer)));
    assertThat(pdf.tagTree()).contains("Seal [Alt=");
    assertThat(pdf.glyphs()).allMatch(glyph -> glyph.x() > 27 && glyph.x() + glyph.width() < 185);
  }

  /** The dot is drawn one em wide there, and has to be measured so. */
  @Test
  void sealedNameWithADotInItStaysOnItsLine() {
    Report sealed = Documents.read(Documents.sample("sealed"));
    String json = new String(Documents.json(sealed), StandardCharsets.UTF_8);
    String issuer = sealed.closing().signature().issuers().get(0);
    byte[] dotted = json.replace(issuer, "某·某县统计局").getBytes(StandardCharsets.UTF_8);

    Pdf pdf = Documents.render(dotted);

    assertThat(pdf.characters()).isEqualTo(PrintedText.of(Documents.read(dotted)));
  }
}
