package org.yinfa.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds out what each paragraph is, from its tag, its size, its words and its neighbours; where it
 * stands decides only when nothing else can, so that a misplaced element is still known.
 */
final class Recognition {

  private static final Pattern DATE = Pattern.compile("[0-9０-９〇○零一二三四五六七八九十]{4}年.{1,3}月.{1,3}日");
  private static final Pattern ATTACHMENT = Pattern.compile("附件[0-9０-９]*[：:]?");

  /** A line whose two margins differ by less than this, in points, is centred. */
  private static final double CENTRED = 4;

  private final List<Paragraph> paragraphs;
  private final List<Role> roles = new ArrayList<>();

  private Recognition(List<Paragraph> paragraphs) {
    this.paragraphs = paragraphs;
  }

  static List<Element> of(List<Paragraph> paragraphs) {
    var recognition = new Recognition(paragraphs);
    recognition.recognize();
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      elements.add(new Element(recognition.roles.get(i), paragraphs.get(i)));
    }
    return elements;
  }

  private void recognize() {
    int title = indexOfTitle();
    for (int i = 0; i < paragraphs.size(); i++) {
      roles.add(i < title ? Role.HEAD : role(i));
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      if (roles.get(i) == Role.DATE) {
        markIssuersBefore(i);
      }
    }
  }

  private int indexOfTitle() {
    for (int i = 0; i < paragraphs.size(); i++) {
      if (paragraphs.get(i).tag().equals("Title")) {
        return i;
      }
    }
    return 0;
  }

  private Role role(int index) {
    Paragraph paragraph = paragraphs.get(index);
    Role before = index == 0 ? Role.OTHER : roles.get(index - 1);
    if (paragraph.isFigure()) {
      return Role.FIGURE;
    }
    if (paragraph.tag().equals("Title")) {
      return Role.TITLE;
    }
    if (paragraph.place() != Paragraph.Place.TEXT) {
      return switch (paragraph.place()) {
        case LIST_LABEL -> Role.LIST_LABEL;
        case LIST_BODY -> Role.LIST_BODY;
        default -> Role.TABLE;
      };
    }
    if (paragraph.tag().matches("H[1-6]")) {
      return Role.HEADING;
    }
    return textRole(index, paragraph, before);
  }

  private Role textRole(int index, Paragraph paragraph, Role before) {
    if (before == Role.ATTACHMENT_LABEL) {
      return Role.ATTACHMENT_TITLE;
    }
    if (ATTACHMENT.matcher(paragraph.text()).matches()) {
      return Role.ATTACHMENT_LABEL;
    }
    if (before == Role.TITLE && isCentred(paragraph)) {
      return Role.DATE_LINE;
    }
    if (before == Role.FIGURE && isCentred(paragraph)
        || isTable(index + 1) && isCentred(paragraph)) {
      return Role.CAPTION;
    }
    if (DATE.matcher(paragraph.text()).matches()) {
      return Role.DATE;
    }
    if ((before == Role.TITLE || before == Role.DATE_LINE)
        && paragraph.text().endsWith("：")
        && paragraph.first().left() < Grid.LEFT + Grid.CHARACTER / 2) {
      return Role.ADDRESSEE;
    }
    if (Math.abs(paragraph.size() - Grid.SMALL_SIZE) < 0.5 && index > lastOnGrid()) {
      return Role.IMPRINT;
    }
    if (isLoneLine(paragraph) && !isCentred(paragraph)) {
      return Role.ISSUER;
    }
    return Role.PARAGRAPH;
  }

  /** The last paragraph of the size of the text; what is smaller and follows it is the imprint. */
  private int lastOnGrid() {
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      Paragraph paragraph = paragraphs.get(i);
      if (!paragraph.isFigure() && paragraph.size() > Grid.SMALL_SIZE + 1) {
        return i;
      }
    }
    return -1;
  }

  private boolean isTable(int index) {
    return index < paragraphs.size() && paragraphs.get(index).place() == Paragraph.Place.TABLE;
  }

  /** A single line that starts so far in that it is no paragraph: a signature without a date. */
  private static boolean isLoneLine(Paragraph paragraph) {
    return paragraph.lines().size() == 1
        && paragraph.first().left() > Grid.LEFT + 6 * Grid.CHARACTER;
  }

  private static boolean isCentred(Paragraph paragraph) {
    return paragraph.lines().stream()
        .allMatch(
            line ->
                Math.abs(line.left() - Grid.LEFT - (Grid.RIGHT - line.right())) < CENTRED
                    && line.left() > Grid.LEFT + CENTRED);
  }

  private void markIssuersBefore(int date) {
    for (int i = date - 1; i >= 0; i--) {
      Paragraph paragraph = paragraphs.get(i);
      boolean figure = roles.get(i) == Role.FIGURE;
      boolean issuer =
          !figure
              && paragraph.tag().equals("P")
              && paragraph.lines().size() == 1
              && (roles.get(i) == Role.PARAGRAPH || roles.get(i) == Role.ISSUER)
              && !isParagraph(paragraph);
      if (issuer) {
        roles.set(i, Role.ISSUER);
      } else if (!figure) {
        return;
      }
    }
  }

  /** A last paragraph of one line that starts as paragraphs do is not the issuer's name. */
  private static boolean isParagraph(Paragraph paragraph) {
    Line line = paragraph.first();
    return line.text().matches(".*[。：）]")
        || line.left() < Grid.LEFT + 3 * Grid.CHARACTER
            && line.right() < Grid.RIGHT - 8 * Grid.CHARACTER;
  }
}
