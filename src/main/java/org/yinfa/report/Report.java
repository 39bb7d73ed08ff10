package org.yinfa.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One official report, as its author gave it: every string is printed as it stands, in the order of
 * the components.
 *
 * @param archiveStamp the archive's stamp at the head of the first page (归档章)
 * @param header the head of an official document (版头)
 * @param body headings, paragraphs, tables and images in reading order
 * @param attachments the attachments (附件), each of which starts on a page of its own
 * @param imprint the foot of an official document (版记)
 */
public record Report(
    ReportSettings settings,
    @Nullable ArchiveStamp archiveStamp,
    @Nullable Header header,
    Opening opening,
    List<Block> body,
    Closing closing,
    List<Attachment> attachments,
    @Nullable Imprint imprint) {

  public Report {
    body = List.copyOf(body);
    attachments = List.copyOf(attachments);
  }

  /** A report as it is published: without 版头 and 版记. */
  public Report(Opening opening, List<Block> body, Closing closing, List<Attachment> attachments) {
    this(ReportSettings.DEFAULT, null, null, opening, body, closing, attachments, null);
  }

  /**
   * The title on one line, as archives and document properties write it; empty when there is none.
   */
  public String titleOnOneLine() {
    return String.join("", opening.title());
  }

  /** Whether nothing of it is printed; an archive's stamp alone is no report. */
  public boolean isEmpty() {
    return header == null
        && opening.isEmpty()
        && body.isEmpty()
        && closing.isEmpty()
        && attachments.isEmpty()
        && imprint == null;
  }
}
