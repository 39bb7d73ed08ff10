package org.yinfa.preflight.element;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yinfa.issued.StructureType;
import org.yinfa.preflight.page.Paragraph;

/**
 * Finds out what each paragraph is, from its tag, its size, its words and its neighbours; where it
 * stands decides only when nothing else can, so that a misplaced element is still known.
 */
public final class Recognition {

  private static final Pattern DATE = Pattern.compile("[0-9０-９〇○零一二三四五六七八九十]{4}年.{1,3}月.{1,3}日");
  private static final Pattern DATED = Pattern.compile(".*年.*月.*日.*");
  private static final Pattern ATTACHMENT = Pattern.compile("附件[0-9０-９]*[：:]?");

  /** A line whose two margins differ by less than this, in points, is centred. */
  private static final double CENTRED = 4;

  private static final Pattern ATTENDANCE = Pattern.compile("(出席|请假|列席|缺席|主持|记录)[^：。，]{0,6}：.*");
  private static final Pattern IMPRINT = Pattern.compile("(主送|抄送|抄报)：.*|.*日印发");

  private final List<Paragraph> paragraphs;
  private final Sheets sheets;
  private final List<Role> roles = new ArrayList<>();
  private final int imprint;
  private final HeadRecognition head;

  /** Where the head ends and the text begins. */
  private final int text;

  private Recognition(List<Paragraph> paragraphs, Sheets sheets) {
    this.paragraphs = paragraphs;
    this.sheets = sheets;
    this.imprint = startOfImprint();
    this.head = new HeadRecognition(sheets.stamp());
    this.text = head.length(paragraphs);
  }

  public static List<Element> of(List<Paragraph> paragraphs, Sheets sheets) {
    var recognition = new Recognition(paragraphs, sheets);
    recognition.recognize();
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      elements.add(new Element(recognition.roles.get(i), paragraphs.get(i)));
    }
    return elements;
  }

  private void recognize() {
    for (int i = 0; i < paragraphs.size(); i++) {
      roles.add(i < text ? head.role(paragraphs.get(i), roles) : role(i));
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      if (roles.get(i) == Role.DATE) {
        new SignatureRecognition(paragraphs, roles, sheets).recognize(i);
      }
    }
  }

  private Role role(int index) {
    Paragraph paragraph = paragraphs.get(index);
    Role before = index == 0 ? Role.OTHER : roles.get(index - 1);
    if (paragraph.isFigure()) {
      return Role.FIGURE;
    }
    if (StructureType.TITLE.is(paragraph.tag())) {
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
    boolean dated = DATED.matcher(paragraph.text()).matches();
    if (before == Role.TITLE && isCentred(paragraph) && (dated || !isTable(index + 1))) {
      return Role.DATE_LINE;
    }
    if (before == Role.FIGURE && isCentred(paragraph)
        || isTable(index + 1) && isCentred(paragraph)) {
      return Role.CAPTION;
    }
    if (DATE.matcher(paragraph.text()).matches()) {
      return Role.DATE;
    }
    if ((before == Role.TITLE || before == Role.DATE_LINE || index == text)
        && paragraph.text().endsWith("：")
        && paragraph.first().left() < grid(paragraph).left() + Grid.CHARACTER / 2) {
      return Role.ADDRESSEE;
    }
    if (index >= imprint) {
      return Role.IMPRINT;
    }
    if (ATTENDANCE.matcher(paragraph.text()).matches()) {
      return Role.ATTENDANCE;
    }
    if (isLoneLine(paragraph) && !isCentred(paragraph)) {
      return Role.ISSUER;
    }
    return Role.PARAGRAPH;
  }

  /** What is smaller than the text and ends the document is the imprint, and so its words. */
  private int startOfImprint() {
    int start = paragraphs.size();
    while (start > 0 && isImprint(paragraphs.get(start - 1))) {
      start--;
    }
    return start;
  }

  private static boolean isImprint(Paragraph paragraph) {
    return !paragraph.isFigure()
        && paragraph.place() == Paragraph.Place.TEXT
        && (Math.abs(paragraph.size() - Grid.SMALL_SIZE) < 0.5
            || IMPRINT.matcher(paragraph.text()).matches());
  }

  private boolean isTable(int index) {
    return index < paragraphs.size() && paragraphs.get(index).place() == Paragraph.Place.TABLE;
  }

  /** A single line that starts so far in that it is no paragraph: a signature without a date. */
  private boolean isLoneLine(Paragraph paragraph) {
    return paragraph.lines().size() == 1
        && paragraph.first().left() > grid(paragraph).left() + 6 * Grid.CHARACTER;
  }

  private boolean isCentred(Paragraph paragraph) {
    Grid grid = grid(paragraph);
    return paragraph.lines().stream()
        .allMatch(
            line ->
                Math.abs(line.left() - grid.left() - (grid.right() - line.right())) < CENTRED
                    && line.left() > grid.left() + CENTRED);
  }

  private Grid grid(Paragraph paragraph) {
    return sheets.grid(paragraph.page());
  }
}
