package org.yinfa.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One official report, as its author gave it: every string is printed as it stands, in the order of
 * the components.
 *
 * @param template the identifier of the document type, or null for the default
 * @param properties what the document properties of the PDF say beyond the printed text
 * @param title the lines of the title (标题), in the author's own division; empty when the report has
 *     none
 * @param dateLine the line under the title, such as （2018年1月17日）
 * @param addressee the receiving bodies (主送机关) with their colon
 * @param preamble the paragraphs before the first heading
 * @param body headings, paragraphs, tables and images in reading order
 * @param attachments the attachments (附件), each of which starts on a page of its own
 * @param signature the issuers and the date of issue (发文机关署名, 成文日期)
 * @param annotation the note below the date (附注), in its own parentheses
 * @param contact the line that says whom to ask
 * @param header the head of an official document (版头)
 * @param attendance who was at the meeting that minutes record
 * @param imprint the foot of an official document (版记)
 * @param archiveStamp the archive's stamp at the head of the first page (归档章)
 * @param lineGrid how the lines fill the page
 */
public record Report(
    @Nullable String template,
    ReportProperties properties,
    List<String> title,
    @Nullable String dateLine,
    @Nullable String addressee,
    List<String> preamble,
    List<Block> body,
    List<Attachment> attachments,
    @Nullable Signature signature,
    @Nullable String annotation,
    @Nullable String contact,
    @Nullable Header header,
    List<Attendance> attendance,
    @Nullable Imprint imprint,
    @Nullable ArchiveStamp archiveStamp,
    LineGrid lineGrid) {

  public Report {
    title = List.copyOf(title);
    preamble = List.copyOf(preamble);
    body = List.copyOf(body);
    attachments = List.copyOf(attachments);
    attendance = List.copyOf(attendance);
  }

  /** A report as it is published: without 版头 and 版记. */
  public Report(
      @Nullable String template,
      ReportProperties properties,
      List<String> title,
      @Nullable String dateLine,
      @Nullable String addressee,
      List<String> preamble,
      List<Block> body,
      List<Attachment> attachments,
      @Nullable Signature signature,
      @Nullable String annotation,
      @Nullable String contact) {
    this(
        template,
        properties,
        title,
        dateLine,
        addressee,
        preamble,
        body,
        attachments,
        signature,
        annotation,
        contact,
        null,
        List.of(),
        null,
        null,
        LineGrid.EDGE);
  }

  /**
   * The title on one line, as archives and document properties write it; empty when there is none.
   */
  public String titleOnOneLine() {
    return String.join("", title);
  }
}
