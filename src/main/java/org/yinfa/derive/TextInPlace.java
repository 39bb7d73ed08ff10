package org.yinfa.derive;

import com.lowagie.text.pdf.parser.FinalText;
import com.lowagie.text.pdf.parser.ParsedText;
import com.lowagie.text.pdf.parser.ParsedTextImpl;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import com.lowagie.text.pdf.parser.TextAssembler;
import com.lowagie.text.pdf.parser.Vector;
import com.lowagie.text.pdf.parser.Word;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.yinfa.report.Problem;
import org.yinfa.report.ReportRejected;

/** Watches where OpenPDF finds text on page 1. */
final class TextInPlace implements TextAssembler {

  private final double right;
  private final double bottom;
  private final double top;
  private boolean found;

  private TextInPlace(double right, double bottom, double top) {
    this.right = right;
    this.bottom = bottom;
    this.top = top;
  }

  /** Whether text begins left of an edge and reaches between two heights, in points. */
  static boolean isAny(FinishedPdf pdf, double right, double bottom, double top) {
    var text = new TextInPlace(right, bottom, top);
    try {
      new PdfTextExtractor(pdf.reader(), text).getTextFromPage(1);
    } catch (IOException | RuntimeException damaged) {
      // OpenPDF meets damage with whatever exception the damaged place leads to.
      throw new ReportRejected(Problem.at("", Problem.Code.NOT_PDF));
    }
    return text.found;
  }

  @Override
  public void process(ParsedText parsed, String contextName) {
    Vector start = parsed.getStartPoint();
    double baseline = start.get(1);
    found |=
        start.get(0) < right
            && baseline + parsed.getAscent() > bottom
            && baseline - parsed.getDescent() < top;
  }

  @Override
  public void process(FinalText completed, String contextName) {}

  @Override
  public void process(Word completed, String contextName) {}

  @Override
  public void renderText(FinalText completed) {}

  @Override
  public void renderText(ParsedTextImpl parsed) {}

  @Override
  public @Nullable FinalText endParsingContext(String containingElementName) {
    return null;
  }

  @Override
  public String getWordId() {
    return "";
  }

  @Override
  public void setPage(int page) {}

  @Override
  public void reset() {}
}
