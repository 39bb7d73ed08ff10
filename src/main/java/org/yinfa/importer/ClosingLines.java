package org.yinfa.importer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yinfa.importer.Dropped.Reason;
import org.yinfa.importer.SourceLines.Line;
import org.yinfa.report.Attachment;
import org.yinfa.report.Closing;
import org.yinfa.report.Signature;

/**
 * The signature and what follows it. They are recognised only if every line to the end of the text
 * has its place after the body, in this order; any other line would be printed too early.
 *
 * @param body the lines before it, at least one
 */
record ClosingLines(
    List<Line> body, Closing closing, List<Attachment> attachments, List<Dropped> dropped) {

  private static final int LONGEST_NOTE = 200;
  private static final Pattern ANNOTATION = Pattern.compile("[（(][^（()）]*[）)]");
  private static final Pattern CONTACT =
      Pattern.compile(
          "[（(]?(联系人|联系电话|联系方式|联系单位|联系地址|咨询电话|电话|地址|邮编|邮政编码|电子邮箱|电子邮件)"
              + "[\\s\\u00A0\\u3000]*[：:].*");

  /** The lines between a date and the attachments. */
  private record Notes(@Nullable String annotation, @Nullable String contact, int end) {

    static Notes at(List<Line> lines, int start) {
      int end = start;
      String annotation = null;
      if (end < lines.size() && isAnnotation(lines.get(end).text())) {
        annotation = lines.get(end++).text();
      }
      int contacts = end;
      while (end < lines.size() && isContact(lines.get(end).text())) {
        end++;
      }
      // A report has one line of contacts, so several become one, divided by spaces.
      String contact =
          lines.subList(contacts, end).stream().map(Line::text).collect(Collectors.joining(" "));
      return new Notes(annotation, contact.isEmpty() ? null : contact, end);
    }
  }

  static ClosingLines of(List<Line> lines) {
    int attachments = Attachments.start(lines);
    for (int at = 1; at < lines.size(); at++) {
      Optional<LocalDate> date = DateLine.read(lines.get(at).text());
      if (date.isPresent()) {
        Notes notes = Notes.at(lines, at + 1);
        if (notes.end() == lines.size()
            || notes.end() >= attachments && Attachments.isMark(lines.get(notes.end()).text())) {
          return signed(lines, at, date.get(), notes);
        }
      }
    }
    return new ClosingLines(lines, Closing.NONE, List.of(), List.of());
  }

  private static ClosingLines signed(List<Line> lines, int at, LocalDate date, Notes notes) {
    int issuers = at;
    while (issuers > 1 && isIssuer(lines.get(issuers - 1).text())) {
      issuers--;
    }
    List<Line> attached = lines.subList(notes.end(), lines.size());
    List<Attachment> attachments = Attachments.read(attached);
    int bodyEnd = issuers - Attachments.listLength(lines.subList(0, issuers), attachments);
    List<Dropped> dropped = new ArrayList<>();
    lines.subList(bodyEnd, issuers).stream()
        .map(line -> new Dropped(line.number(), line.text(), Reason.ATTACHMENT_LIST))
        .forEach(dropped::add);
    dropped.addAll(Attachments.marks(attached));
    return new ClosingLines(
        lines.subList(0, bodyEnd),
        new Closing(
            List.of(),
            signature(lines.subList(issuers, at), lines.get(at).text(), date),
            notes.annotation(),
            notes.contact()),
        attachments,
        dropped);
  }

  private static Signature signature(List<Line> issuers, String printed, LocalDate date) {
    var standard = new Signature(issuers.stream().map(Line::text).toList(), date, null, null);
    return printed.equals(standard.dateText())
        ? standard
        : new Signature(standard.issuers(), date, printed, null);
  }

  private static boolean isIssuer(String line) {
    return BodyName.is(line) && HeadingMark.of(line).isEmpty();
  }

  private static boolean isAnnotation(String line) {
    return line.length() <= LONGEST_NOTE
        && ANNOTATION.matcher(line).matches()
        && HeadingMark.of(line).isEmpty();
  }

  private static boolean isContact(String line) {
    return line.length() <= LONGEST_NOTE && CONTACT.matcher(line).matches();
  }
}
