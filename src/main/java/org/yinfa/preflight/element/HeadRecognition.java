package org.yinfa.preflight.element;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yinfa.issued.StructureType;
import org.yinfa.preflight.page.Glyph;
import org.yinfa.preflight.page.Painted;
import org.yinfa.preflight.page.Paragraph;

/** Finds out what stands above the title, by its words and its size (7.2). */
final class HeadRecognition {

  private static final double STAMP_SIZE = Grid.SIZE - 2;

  private static final Pattern NUMBER =
      Pattern.compile(".*[〔\\[【（(][0-9]+[〕\\]】）)].*[0-9]+号|第.*[0-9]+[号期]");

  private static final Map<Role, Pattern> WORDS =
      Map.of(
          Role.COPY_NUMBER, Pattern.compile("[0-9]+"),
          Role.CLASSIFICATION, Pattern.compile("(绝密|机密|秘密).*"),
          Role.URGENCY, Pattern.compile("特急|加急|平急|特提"),
          Role.DOCUMENT_NUMBER, NUMBER,
          Role.APPROVERS, Pattern.compile("签发人[：:].*"));

  private final Rectangle2D stamp;

  /**
   * @param stamp the frame of the archive's stamp, empty without one
   */
  HeadRecognition(Rectangle2D stamp) {
    this.stamp = stamp;
  }

  /** What a paragraph is, from the head's paragraphs before it as well: names follow 签发人. */
  Role role(Paragraph paragraph, List<Role> before) {
    if (paragraph.isFigure()) {
      return Role.FIGURE;
    }
    Glyph glyph = paragraph.first().first();
    boolean red = Painted.isRed(glyph.colour());
    if (paragraph.size() < STAMP_SIZE && (!red || isStamped(glyph))) {
      return Role.ARCHIVE_STAMP;
    }
    if (red || paragraph.size() > Grid.TITLE_SIZE + 1) {
      return Role.MARK;
    }
    return WORDS.entrySet().stream()
        .filter(words -> words.getValue().matcher(paragraph.text()).matches())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(
            !before.isEmpty() && before.get(before.size() - 1) == Role.APPROVERS
                ? Role.APPROVERS
                : Role.HEAD);
  }

  /** The names of a mark may be as small as the stamp's words and are as red, but unframed. */
  private boolean isStamped(Glyph glyph) {
    return stamp.contains(glyph.x(), glyph.baseline());
  }

  /** Without a title, as in an order, the head ends with the last paragraph that is known. */
  int length(List<Paragraph> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (StructureType.TITLE.is(paragraphs.get(i).tag())) {
        return i;
      }
    }
    int length = 0;
    while (length < paragraphs.size()
        && (role(paragraphs.get(length), List.of()) != Role.HEAD
            && paragraphs.get(length).place() == Paragraph.Place.TEXT
            && !paragraphs.get(length).isFigure())) {
      length++;
    }
    boolean marked =
        paragraphs.subList(0, length).stream()
            .anyMatch(paragraph -> role(paragraph, List.of()) == Role.MARK);
    return marked ? length : 0;
  }
}
