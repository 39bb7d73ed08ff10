package org.yinfa.verify.file;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs through the content of one page and notes each character. For one page. */
final class PageReader extends PDFGraphicsStreamEngine {

  /** About what one character takes in memory. */
  private static final int CHARACTER_BYTES = 128;

  private final Allowance allowance;
  private final List<PrintedPage.Character> characters = new ArrayList<>();
  private final Deque<Boolean> artifacts = new ArrayDeque<>();
  private boolean painted;
  private Point2D point = new Point2D.Float();

  private PageReader(PDPage page, Allowance allowance) {
    super(page);
    this.allowance = allowance;
    addOperator(new InlinePicture());
  }

  static PrintedPage read(PDPage page, int number, Allowance allowance) throws IOException {
    var reader = new PageReader(page, allowance);
    reader.processPage(page);
    return new PrintedPage(number, reader.characters, !reader.painted);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    artifacts.push(tag.getName().equals("Artifact"));
  }

  @Override
  public void endMarkedContentSequence() {
    artifacts.poll();
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    allowance.spend(CHARACTER_BYTES);
    String text = font.toUnicode(code);
    painted = true;
    characters.add(
        new PrintedPage.Character(
            text == null ? "\uFFFD" : text,
            matrix.getTranslateX(),
            matrix.getTranslateY(),
            artifacts.contains(true)));
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    point = a;
  }

  @Override
  public void drawImage(PDImage image) {
    painted = true;
  }

  @Override
  public void clip(int windingRule) {
    // only what is painted counts
  }

  @Override
  public void moveTo(float x, float y) {
    point = new Point2D.Float(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    point = new Point2D.Float(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    point = new Point2D.Float(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return point;
  }

  @Override
  public void closePath() {
    // a path is nothing until it is painted
  }

  @Override
  public void endPath() {
    // a path that only clips
  }

  @Override
  public void strokePath() {
    painted = true;
  }

  @Override
  public void fillPath(int windingRule) {
    painted = true;
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    painted = true;
  }

  @Override
  public void shadingFill(COSName shading) {
    painted = true;
  }

  /** Takes the place of PDFBox's own operator, which unpacks the picture whatever its size. */
  private final class InlinePicture extends OperatorProcessor {

    InlinePicture() {
      super(PageReader.this);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      painted = true;
    }

    @Override
    public String getName() {
      return OperatorName.BEGIN_INLINE_IMAGE;
    }
  }
}
