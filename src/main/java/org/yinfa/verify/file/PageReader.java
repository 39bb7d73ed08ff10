package org.yinfa.verify.file;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs through the content of one page and notes where everything lands. For one page. */
final class PageReader extends PDFGraphicsStreamEngine {

  /** About what one character takes in memory. */
  private static final int CHARACTER_BYTES = 192;

  /** About what one shape takes in memory. */
  private static final int SHAPE_BYTES = 128;

  private final Map<PDFont, PrintedFont> fonts;
  private final Allowance allowance;
  private final List<PrintedPage.Character> characters = new ArrayList<>();
  private final List<PrintedPage.Shape> shapes = new ArrayList<>();
  private final Deque<Boolean> artifacts = new ArrayDeque<>();
  private final Deque<Integer> contents = new ArrayDeque<>();
  private final Outline path = new Outline();
  private @Nullable PrintedColour colour;
  private boolean shaded;

  private PageReader(PDPage page, Map<PDFont, PrintedFont> fonts, Allowance allowance) {
    super(page);
    this.fonts = fonts;
    this.allowance = allowance;
    addOperator(new InlinePicture());
  }

  /** Reads all pages of a document, which share its fonts. */
  static List<PrintedPage> read(PDDocument document, Allowance allowance) throws IOException {
    Map<PDFont, PrintedFont> fonts = new HashMap<>();
    List<PrintedPage> pages = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      var reader = new PageReader(page, fonts, allowance);
      reader.processPage(page);
      pages.add(reader.page(page, pages.size() + 1));
    }
    return List.copyOf(pages);
  }

  private PrintedPage page(PDPage page, int number) {
    PDRectangle sheet = page.getMediaBox();
    return new PrintedPage(
        number,
        new Rectangle2D.Double(
            sheet.getLowerLeftX(), sheet.getLowerLeftY(), sheet.getWidth(), sheet.getHeight()),
        Math.floorMod(page.getRotation(), 360),
        characters,
        shapes,
        characters.isEmpty() && shapes.isEmpty() && !shaded);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    artifacts.push(tag.getName().equals("Artifact"));
    contents.push(
        properties == null
            ? PrintedPage.NO_CONTENT
            : properties.getInt(COSName.MCID, PrintedPage.NO_CONTENT));
  }

  @Override
  public void endMarkedContentSequence() {
    // the file may end more than it began
    artifacts.poll();
    contents.poll();
  }

  private int content() {
    for (int content : contents) {
      if (content != PrintedPage.NO_CONTENT) {
        return content;
      }
    }
    return PrintedPage.NO_CONTENT;
  }

  /** Characters in a row have one colour, and share it. */
  private PrintedColour shared(PDColor wanted) {
    PrintedColour last = colour;
    if (last == null || !last.isOf(wanted)) {
      last = new PrintedColour(wanted);
      colour = last;
    }
    return last;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    allowance.spend(CHARACTER_BYTES);
    String text = font.toUnicode(code);
    characters.add(
        new PrintedPage.Character(
            text == null ? "\uFFFD" : text,
            matrix.createAffineTransform(),
            displacement.getX(),
            fonts.computeIfAbsent(font, PrintedFont::new),
            code,
            shared(getGraphicsState().getNonStrokingColor()),
            content(),
            artifacts.contains(true)));
  }

  private void addShape(boolean picture, Rectangle2D box, PDColor painted) {
    allowance.spend(SHAPE_BYTES);
    shapes.add(new PrintedPage.Shape(picture, box, shared(painted), content()));
  }

  private void addPicture() {
    AffineTransform place =
        getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    addShape(
        true,
        place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D(),
        getGraphicsState().getNonStrokingColor());
  }

  @Override
  public void drawImage(PDImage image) {
    addPicture();
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    path.start(a.getX(), a.getY());
    path.add(b.getX(), b.getY());
    path.add(c.getX(), c.getY());
    path.add(d.getX(), d.getY());
    path.close();
  }

  @Override
  public void clip(int windingRule) {
    // what is clipped away counts as well: nothing of a page should be
  }

  @Override
  public void moveTo(float x, float y) {
    path.start(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.add(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.add(x1, y1);
    path.add(x2, y2);
    path.add(x3, y3);
  }

  @Override
  public @Nullable Point2D getCurrentPoint() {
    return path.end();
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void strokePath() {
    Rectangle2D box = path.box();
    double half = Math.abs(transformWidth(getGraphicsState().getLineWidth())) / 2;
    // a stroke reaches to both sides of its path, but its butt ends go no further
    boolean lying = box.getWidth() > box.getHeight();
    double across = lying ? 0 : half;
    double along = lying ? half : 0;
    addShape(
        false,
        new Rectangle2D.Double(
            box.getX() - across,
            box.getY() - along,
            box.getWidth() + 2 * across,
            box.getHeight() + 2 * along),
        getGraphicsState().getStrokingColor());
    path.reset();
  }

  @Override
  public void fillPath(int windingRule) {
    addShape(false, path.box(), getGraphicsState().getNonStrokingColor());
    path.reset();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    fillPath(windingRule);
  }

  /** A shading has no edge of its own. */
  @Override
  public void shadingFill(COSName shading) {
    shaded = true;
  }

  /** The box of a path: of what a hostile file draws, not every point is kept. */
  private static final class Outline {

    private @Nullable Rectangle2D box;
    private @Nullable Point2D start;
    private @Nullable Point2D end;

    void start(double x, double y) {
      start = new Point2D.Double(x, y);
      add(x, y);
    }

    void add(double x, double y) {
      end = new Point2D.Double(x, y);
      if (box == null) {
        box = new Rectangle2D.Double(x, y, 0, 0);
      } else {
        box.add(x, y);
      }
    }

    void close() {
      end = start;
    }

    @Nullable Point2D end() {
      return end;
    }

    Rectangle2D box() {
      return box == null ? new Rectangle2D.Double() : box;
    }

    void reset() {
      box = null;
      start = null;
      end = null;
    }
  }

  /** Takes the place of PDFBox's own operator, which unpacks the picture whatever its size. */
  private final class InlinePicture extends OperatorProcessor {

    InlinePicture() {
      super(PageReader.this);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      addPicture();
    }

    @Override
    public String getName() {
      return OperatorName.BEGIN_INLINE_IMAGE;
    }
  }
}
