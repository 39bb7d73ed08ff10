package org.yinfa.derive;

import com.lowagie.text.pdf.PRTokeniser;
import com.lowagie.text.pdf.PdfContentParser;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.yinfa.problem.PdfProblem;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;

/**
 * Finds where the text of a page begins, by the operators that move it (ISO 32000-1, 8.4.4 and
 * 9.4). OpenPDF's own text extraction applies nested transformations in the wrong order.
 */
final class TextInPlace {

  private final double right;
  private final double bottom;
  private final double top;
  private final Deque<AffineTransform> saved = new ArrayDeque<>();
  private AffineTransform current = new AffineTransform();
  private AffineTransform line = new AffineTransform();
  private double leading;
  private boolean found;

  private TextInPlace(double right, double bottom, double top) {
    this.right = right;
    this.bottom = bottom;
    this.top = top;
  }

  /** Whether text of page 1 begins left of an edge with its baseline between two heights. */
  static boolean isAny(DerivablePdf pdf, double right, double bottom, double top) {
    var text = new TextInPlace(right, bottom, top);
    try {
      var parser = new PdfContentParser(new PRTokeniser(pdf.reader().getPageContent(1)));
      List<PdfObject> operands = new ArrayList<>();
      while (!parser.parse(operands).isEmpty()) {
        text.apply(operands.get(operands.size() - 1).toString(), operands);
      }
    } catch (IOException | RuntimeException damaged) {
      // OpenPDF meets damage with whatever exception the damaged place leads to.
      throw new Rejected(Problem.at("", PdfProblem.NOT_PDF));
    }
    return text.found;
  }

  private void apply(String operator, List<PdfObject> operands) {
    switch (operator) {
      case "q" -> saved.push(new AffineTransform(current));
      case "Q" -> current = saved.pop();
      case "cm" -> current.concatenate(matrix(operands));
      case "BT" -> line = new AffineTransform();
      case "Tm" -> line = matrix(operands);
      case "Td" -> line.translate(number(operands, 0), number(operands, 1));
      case "TD" -> {
        leading = -number(operands, 1);
        line.translate(number(operands, 0), number(operands, 1));
      }
      case "TL" -> leading = number(operands, 0);
      case "T*" -> line.translate(0, -leading);
      case "'", "\"" -> {
        line.translate(0, -leading);
        show();
      }
      case "Tj", "TJ" -> show();
      default -> {}
    }
  }

  private void show() {
    var start = new Point2D.Double();
    line.transform(start, start);
    current.transform(start, start);
    found |= start.x < right && bottom < start.y && start.y < top;
  }

  private static AffineTransform matrix(List<PdfObject> operands) {
    return new AffineTransform(
        number(operands, 0),
        number(operands, 1),
        number(operands, 2),
        number(operands, 3),
        number(operands, 4),
        number(operands, 5));
  }

  private static double number(List<PdfObject> operands, int index) {
    return ((PdfNumber) operands.get(index)).doubleValue();
  }
}
