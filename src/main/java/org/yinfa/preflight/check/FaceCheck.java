package org.yinfa.preflight.check;

import java.util.List;
import java.util.regex.Pattern;
import org.yinfa.preflight.element.Element;
import org.yinfa.preflight.element.Grid;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.page.Paragraph;
import org.yinfa.preflight.page.Run;

/** 5.2.2, 7.3.1 and 7.3.3: the size and the face of the text and of each level. */
public final class FaceCheck implements LayoutCheck {

  private static final List<Pattern> MARKS =
      List.of(
          Pattern.compile("[一二三四五六七八九十百]+、.*"),
          Pattern.compile("[（(][一二三四五六七八九十百]+[）)].*"),
          Pattern.compile("[0-9０-９]+[.．、].*"),
          Pattern.compile("[（(][0-9０-９]+[）)].*"));

  private final Faces faces;

  public FaceCheck(Faces faces) {
    this.faces = faces;
  }

  @Override
  public void examine(Layout layout, Ledger ledger) {
    for (Element element : layout.elements()) {
      Paragraph paragraph = element.paragraph();
      if (paragraph.isFigure() || !layout.isUpright(paragraph.first())) {
        continue;
      }
      switch (element.role()) {
        case TITLE, ATTACHMENT_TITLE -> {
          Faces.examineSize(Rule.TITLE_SIZE, paragraph, Grid.TITLE_SIZE, ledger);
          examineFace(Rule.TITLE_FACE, "title", paragraph.runs().get(0), paragraph, ledger);
        }
        case ADDRESSEE, ISSUER, OFFICE, DATE, LIST_LABEL, LIST_BODY, PARAGRAPH -> {
          Faces.examineSize(Rule.TEXT_SIZE, paragraph, Grid.SIZE, ledger);
          paragraph
              .runs()
              .forEach(run -> examineFace(Rule.TEXT_FACE, "body", run, paragraph, ledger));
        }
        case HEADING -> {
          Faces.examineSize(Rule.HEADING_SIZE, paragraph, Grid.SIZE, ledger);
          paragraph.runs().forEach(run -> examineHeading(run, paragraph, ledger));
        }
        case ATTACHMENT_LABEL -> {
          Faces.examineSize(Rule.ATTACHMENT_PLACE, paragraph, Grid.SIZE, ledger);
          examineFace(
              Rule.ATTACHMENT_PLACE, "heading1", paragraph.runs().get(0), paragraph, ledger);
        }
        default -> {
          // the faces of the others are free
        }
      }
    }
  }

  /** A heading wears the face of the level that its mark shows, whatever its depth in the tree. */
  private void examineHeading(Run run, Paragraph paragraph, Ledger ledger) {
    if (!run.tag().startsWith("H")) {
      examineFace(Rule.TEXT_FACE, "body", run, paragraph, ledger);
      return;
    }
    for (int level = 1; level <= MARKS.size(); level++) {
      if (MARKS.get(level - 1).matcher(run.text()).matches()) {
        examineFace(Rule.HEADING_FACE, "heading" + level, run, paragraph, ledger);
        return;
      }
    }
  }

  private void examineFace(Rule rule, String role, Run run, Paragraph paragraph, Ledger ledger) {
    faces.examineFace(rule, role, run.glyphs(), paragraph.text(), ledger);
  }
}
