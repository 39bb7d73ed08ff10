package org.yinfa.preflight.page;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Runs through the content of one page and notes where everything lands. For one page. */
final class PageReader extends PDFGraphicsStreamEngine {

  private static final int NO_CONTENT = -1;

  private final int number;
  private final PDRectangle box;
  private final int rotation;
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Glyph> artifacts = new ArrayList<>();
  private final List<Painted> painted = new ArrayList<>();
  private final Map<Integer, List<Glyph>> glyphsByContent = new HashMap<>();
  private final Map<Integer, List<Painted>> imagesByContent = new HashMap<>();
  private final Deque<Integer> contents = new ArrayDeque<>();
  private final Deque<Boolean> artifactStack = new ArrayDeque<>();
  private final Map<PDFont, Map<Integer, Rectangle2D>> outlines = new HashMap<>();
  private final Path2D path = new Path2D.Double();

  private PageReader(PDPage page, int number) {
    super(page);
    this.number = number;
    this.box = page.getMediaBox();
    this.rotation = Math.floorMod(page.getRotation(), 360);
    addOperator(new InlinePicture());
  }

  /** A page and, by the number of each marked-content sequence on it, what belongs to that. */
  record Content(Page page, Map<Integer, List<Glyph>> glyphs, Map<Integer, List<Painted>> images) {

    /** Held as most of its text is read; what is no text of it stays where it is on the sheet. */
    Content turnedToReader() {
      if (!page.isPortrait()) {
        AffineTransform toSheet = new AffineTransform(0, -1, 1, 0, 0, page.width());
        return new Content(
            new Page(
                page.number(),
                page.width(),
                page.height(),
                Direction.UP,
                page.glyphs(),
                each(page.artifacts(), glyph -> glyph.turned(toSheet, Direction.ACROSS)),
                page.painted()),
            glyphs,
            images);
      }
      Direction reader = reader();
      if (reader == Direction.ACROSS) {
        return this;
      }
      AffineTransform turn = reader.toReader(page.width(), page.height());
      return new Content(
          new Page(
              page.number(),
              page.height(),
              page.width(),
              reader,
              each(page.glyphs(), glyph -> glyph.turned(turn, reader)),
              page.artifacts(),
              each(page.painted(), drawn -> drawn.turned(turn))),
          eachOf(glyphs, glyph -> glyph.turned(turn, reader)),
          eachOf(images, drawn -> drawn.turned(turn)));
    }

    private Direction reader() {
      for (Direction direction : List.of(Direction.UP, Direction.DOWN)) {
        long running =
            page.glyphs().stream().filter(glyph -> glyph.direction() == direction).count();
        if (2 * running > page.glyphs().size()) {
          return direction;
        }
      }
      return Direction.ACROSS;
    }

    private static <T> List<T> each(List<T> all, UnaryOperator<T> change) {
      return all.stream().map(change).toList();
    }

    private static <T> Map<Integer, List<T>> eachOf(
        Map<Integer, List<T>> all, UnaryOperator<T> change) {
      Map<Integer, List<T>> changed = new HashMap<>();
      all.forEach((content, list) -> changed.put(content, each(list, change)));
      return changed;
    }
  }

  static Content read(PDPage page, int number) throws IOException {
    var reader = new PageReader(page, number);
    reader.processPage(page);
    boolean turned = reader.rotation % 180 != 0;
    return new Content(
            new Page(
                number,
                turned ? reader.box.getHeight() : reader.box.getWidth(),
                turned ? reader.box.getWidth() : reader.box.getHeight(),
                Direction.ACROSS,
                reader.glyphs,
                reader.artifacts,
                reader.painted),
            reader.glyphsByContent,
            reader.imagesByContent)
        .turnedToReader();
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
    artifactStack.push(tag.getName().equals("Artifact"));
    contents.push(properties == null ? NO_CONTENT : properties.getInt(COSName.MCID, NO_CONTENT));
  }

  @Override
  public void endMarkedContentSequence() {
    // the file may end more than it began
    artifactStack.poll();
    contents.poll();
  }

  /** The name without the mark of a subset; a Type 3 font needn't have one. */
  private static String name(PDFont font) {
    String name = font.getName();
    return name == null ? "" : name.replaceFirst("^[A-Z]{6}\\+", "");
  }

  private int content() {
    for (int content : contents) {
      if (content != NO_CONTENT) {
        return content;
      }
    }
    return NO_CONTENT;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    String text = font.toUnicode(code);
    AffineTransform toPage = shown(matrix.createAffineTransform());
    Point2D origin = toPage.transform(new Point2D.Double(0, 0), null);
    Point2D end = toPage.transform(new Point2D.Double(displacement.getX(), 0), null);
    Point2D up = toPage.transform(new Point2D.Double(0, 1), null);
    var glyph =
        new Glyph(
            number,
            text == null || text.isEmpty() ? 0 : text.codePointAt(0),
            name(font),
            origin.distance(up),
            origin.getX(),
            origin.getY(),
            origin.distance(end),
            toPage.createTransformedShape(outline(font, code)).getBounds2D(),
            rgb(getGraphicsState().getNonStrokingColor()),
            Direction.of(origin, end, up));
    if (artifactStack.contains(true)) {
      artifacts.add(glyph);
    } else {
      glyphs.add(glyph);
      glyphsByContent.computeIfAbsent(content(), key -> new ArrayList<>()).add(glyph);
    }
  }

  /** The box of a character's outline, for a size of 1. */
  private Rectangle2D outline(PDFont font, int code) throws IOException {
    Map<Integer, Rectangle2D> known = outlines.computeIfAbsent(font, key -> new HashMap<>());
    Rectangle2D found = known.get(code);
    if (found == null) {
      found =
          font instanceof PDVectorFont vector
              ? AffineTransform.getScaleInstance(0.001, 0.001)
                  .createTransformedShape(vector.getNormalizedPath(code))
                  .getBounds2D()
              : new Rectangle2D.Double();
      known.put(code, found);
    }
    return found;
  }

  /** From the page's own coordinates to those of the page as it is shown, from its upper left. */
  private AffineTransform shown(AffineTransform transform) {
    var toTop = new AffineTransform();
    if (rotation == 90) {
      toTop.concatenate(new AffineTransform(0, 1, 1, 0, 0, 0));
    } else if (rotation == 180) {
      toTop.concatenate(new AffineTransform(-1, 0, 0, 1, box.getWidth(), 0));
    } else if (rotation == 270) {
      toTop.concatenate(new AffineTransform(0, -1, -1, 0, box.getHeight(), box.getWidth()));
    } else {
      toTop.concatenate(new AffineTransform(1, 0, 0, -1, 0, box.getHeight()));
    }
    toTop.translate(-box.getLowerLeftX(), -box.getLowerLeftY());
    toTop.concatenate(transform);
    return toTop;
  }

  private static int rgb(PDColor colour) throws IOException {
    if (colour.getColorSpace() == null || colour.isPattern()) {
      return 0;
    }
    if (colour.getColorSpace() instanceof PDDeviceCMYK) {
      return rgbOfInks(colour.getComponents());
    }
    return colour.toRGB();
  }

  /** Inks taken as they are named, so that black is black whatever the press makes of it. */
  private static int rgbOfInks(float[] inks) {
    int rgb = 0;
    for (int ink = 0; ink < 3; ink++) {
      rgb = rgb << 8 | Math.round(255 * (1 - inks[ink]) * (1 - inks[3]));
    }
    return rgb;
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    path.moveTo(a.getX(), a.getY());
    path.lineTo(b.getX(), b.getY());
    path.lineTo(c.getX(), c.getY());
    path.lineTo(d.getX(), d.getY());
    path.closePath();
  }

  @Override
  public void drawImage(PDImage image) {
    notePicture();
  }

  private void notePicture() {
    AffineTransform toPage =
        shown(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
    var drawn =
        new Painted(
            number,
            true,
            toPage.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D(),
            0);
    painted.add(drawn);
    imagesByContent.computeIfAbsent(content(), key -> new ArrayList<>()).add(drawn);
  }

  @Override
  public void clip(int windingRule) {
    // what is clipped away is measured as well: nothing of a page should be
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x1, y1, x2, y2, x3, y3);
  }

  @Override
  public @Nullable Point2D getCurrentPoint() {
    return path.getCurrentPoint();
  }

  @Override
  public void closePath() {
    path.closePath();
  }

  @Override
  public void endPath() {
    path.reset();
  }

  @Override
  public void strokePath() throws IOException {
    Rectangle2D drawn = shown(new AffineTransform()).createTransformedShape(path).getBounds2D();
    double half = Math.abs(transformWidth(getGraphicsState().getLineWidth())) / 2;
    // a stroke reaches to both sides of its path, but its butt ends go no further
    double across = drawn.getWidth() > drawn.getHeight() ? 0 : half;
    double along = drawn.getWidth() > drawn.getHeight() ? half : 0;
    painted.add(
        new Painted(
            number,
            false,
            new Rectangle2D.Double(
                drawn.getX() - across,
                drawn.getY() - along,
                drawn.getWidth() + 2 * across,
                drawn.getHeight() + 2 * along),
            rgb(getGraphicsState().getStrokingColor())));
    path.reset();
  }

  @Override
  public void fillPath(int windingRule) throws IOException {
    painted.add(
        new Painted(
            number,
            false,
            shown(new AffineTransform()).createTransformedShape(path).getBounds2D(),
            rgb(getGraphicsState().getNonStrokingColor())));
    path.reset();
  }

  @Override
  public void fillAndStrokePath(int windingRule) throws IOException {
    fillPath(windingRule);
  }

  @Override
  public void shadingFill(COSName shading) {
    // a shading has no edge of its own
  }

  /** Takes the place of PDFBox's own operator, which unpacks the picture whatever its size. */
  private final class InlinePicture extends OperatorProcessor {

    InlinePicture() {
      super(PageReader.this);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
      notePicture();
    }

    @Override
    public String getName() {
      return OperatorName.BEGIN_INLINE_IMAGE;
    }
  }
}
