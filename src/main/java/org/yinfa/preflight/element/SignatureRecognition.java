package org.yinfa.preflight.element;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Painted;
import org.yinfa.preflight.page.Paragraph;

/** Finds out, from the date of issue upwards, who signs and with which seals and stamps (7.3.5). */
final class SignatureRecognition {

  /** A stamp of a signature is at least so much wider than high; a seal is round. */
  private static final double STAMP_PROPORTION = 1.4;

  private final List<Paragraph> paragraphs;
  private final List<Role> roles;
  private final Sheets sheets;

  SignatureRecognition(List<Paragraph> paragraphs, List<Role> roles, Sheets sheets) {
    this.paragraphs = paragraphs;
    this.roles = roles;
    this.sheets = sheets;
  }

  void recognize(int date) {
    @Nullable Painted stamped = null;
    for (int i = date - 1; i >= 0; i--) {
      Paragraph paragraph = paragraphs.get(i);
      if (roles.get(i) == Role.FIGURE) {
        boolean stamp = isStamp(paragraph, date);
        stamped = stamp ? paragraph.images().get(0) : stamped;
        roles.set(i, stamp ? Role.STAMP : Role.SEAL);
      } else if (stamped != null && isBeside(paragraph, stamped)) {
        roles.set(i, Role.OFFICE);
      } else if (isIssuer(i)) {
        roles.set(i, stamped == null ? Role.ISSUER : Role.OFFICE);
      } else {
        return;
      }
    }
  }

  private boolean isStamp(Paragraph figure, int date) {
    Rectangle2D box = figure.images().get(0).box();
    boolean overDate =
        figure.page() == paragraphs.get(date).page()
            && box.getMaxY() > paragraphs.get(date).first().top();
    return box.getWidth() > STAMP_PROPORTION * box.getHeight() && !overDate;
  }

  /** However long the office that a stamp belongs to, it stands at the height of the stamp. */
  private static boolean isBeside(Paragraph paragraph, Painted stamp) {
    double middle = (paragraph.first().top() + paragraph.last().bottom()) / 2;
    return paragraph.page() == stamp.page()
        && middle > stamp.box().getMinY()
        && middle < stamp.box().getMaxY();
  }

  private boolean isIssuer(int index) {
    Paragraph paragraph = paragraphs.get(index);
    return paragraph.tag().equals("P")
        && paragraph.lines().size() == 1
        && (isSealed(index) || isFree(index) && !isParagraph(paragraph));
  }

  private boolean isFree(int index) {
    return roles.get(index) == Role.PARAGRAPH || roles.get(index) == Role.ISSUER;
  }

  /** Names under their seals follow these in the tag tree, as a screen reader reads them. */
  private boolean isSealed(int index) {
    return index > 0
        && roles.get(index - 1) == Role.FIGURE
        && (isFree(index) || roles.get(index) == Role.CAPTION)
        && paragraphs.get(index - 1).page() == paragraphs.get(index).page()
        && !paragraphs.get(index).text().matches(".*[。：）]");
  }

  /** A last paragraph of one line that starts as paragraphs do is not the issuer's name. */
  private boolean isParagraph(Paragraph paragraph) {
    Line line = paragraph.first();
    Grid grid = sheets.grid(line.page());
    return line.text().matches(".*[。：）]")
        || line.left() < grid.left() + 3 * Grid.CHARACTER
            && line.right() < grid.right() - 8 * Grid.CHARACTER;
  }
}
