package org.yinfa.layout;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Paint;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;
import org.apache.fop.traits.BorderProps;
import org.apache.fop.traits.RuleStyle;
import org.w3c.dom.Document;

/**
 * Puts the space of composed lines between their characters; passes everything else on to FOP's
 * painter.
 */
final class SpacingPainter implements IFPainter {

  private final IFPainter painter;
  private final SpacedText spacedText;
  private final Runnable beforeText;

  /**
   * @param beforeText runs before each text is drawn
   */
  SpacingPainter(IFPainter painter, SpacedText spacedText, Runnable beforeText) {
    this.painter = painter;
    this.spacedText = spacedText;
    this.beforeText = beforeText;
  }

  @Override
  public void drawText(
      int x, int y, int letterSpacing, int wordSpacing, int[][] adjustments, String text)
      throws IFException {
    drawText(x, y, letterSpacing, wordSpacing, adjustments, text, false);
  }

  @Override
  public void drawText(
      int x,
      int y,
      int letterSpacing,
      int wordSpacing,
      int[][] adjustments,
      String text,
      boolean nextIsSpace)
      throws IFException {
    beforeText.run();
    if (!spacedText.isMarked(text)) {
      painter.drawText(x, y, letterSpacing, wordSpacing, adjustments, text, nextIsSpace);
      return;
    }
    SpacedText.Piece piece = spacedText.piece(text);
    String characters = SpacedText.unmarked(text);
    // the commonest space of the line goes to all of it at once, the rest to the characters that
    // differ
    int common = piece.gaps()[0];
    int[][] differences = new int[Math.min(characters.length(), piece.gaps().length) + 1][];
    for (int i = 0; i < differences.length - 1; i++) {
      int difference = piece.gaps()[i] - common;
      if (difference != 0) {
        differences[i + 1] = new int[] {difference, 0, difference, 0};
      }
    }
    painter.drawText(x + piece.shift(), y, common, 0, differences, characters, nextIsSpace);
  }

  @Override
  public void startViewport(AffineTransform transform, Dimension size, Rectangle clip)
      throws IFException {
    painter.startViewport(transform, size, clip);
  }

  @Override
  public void startViewport(AffineTransform[] transforms, Dimension size, Rectangle clip)
      throws IFException {
    painter.startViewport(transforms, size, clip);
  }

  @Override
  public void endViewport() throws IFException {
    painter.endViewport();
  }

  @Override
  public void startGroup(AffineTransform[] transforms, String layer) throws IFException {
    painter.startGroup(transforms, layer);
  }

  @Override
  public void startGroup(AffineTransform transform, String layer) throws IFException {
    painter.startGroup(transform, layer);
  }

  @Override
  public void endGroup() throws IFException {
    painter.endGroup();
  }

  @Override
  public void setFont(
      String family, String style, Integer weight, String variant, Integer size, Color color)
      throws IFException {
    painter.setFont(family, style, weight, variant, size, color);
  }

  @Override
  public void clipRect(Rectangle rectangle) throws IFException {
    painter.clipRect(rectangle);
  }

  @Override
  public void clipBackground(
      Rectangle rectangle,
      BorderProps before,
      BorderProps after,
      BorderProps start,
      BorderProps end)
      throws IFException {
    painter.clipBackground(rectangle, before, after, start, end);
  }

  @Override
  public boolean isBackgroundRequired(
      BorderProps before, BorderProps after, BorderProps start, BorderProps end) {
    return painter.isBackgroundRequired(before, after, start, end);
  }

  @Override
  public void fillRect(Rectangle rectangle, Paint fill) throws IFException {
    painter.fillRect(rectangle, fill);
  }

  @Override
  public void drawBorderRect(
      Rectangle rectangle,
      BorderProps top,
      BorderProps bottom,
      BorderProps left,
      BorderProps right,
      Color background)
      throws IFException {
    painter.drawBorderRect(rectangle, top, bottom, left, right, background);
  }

  @Override
  public void drawLine(Point start, Point end, int width, Color color, RuleStyle style)
      throws IFException {
    painter.drawLine(start, end, width, color, style);
  }

  @Override
  public void drawImage(String uri, Rectangle rectangle) throws IFException {
    Turn turn = Turn.of(uri);
    if (turn == Turn.NONE) {
      painter.drawImage(uri, rectangle);
      return;
    }
    painter.startGroup(turn.into(rectangle), null);
    painter.drawImage(uri, turn.lying(rectangle));
    painter.endGroup();
  }

  @Override
  public void drawImage(Document document, Rectangle rectangle) throws IFException {
    painter.drawImage(document, rectangle);
  }
}
