package org.yinfa.certificate;

import java.util.List;
import java.util.Map;

/**
 * Measures the finished pages of a document against GB/T 9704-2012 and the rules of Chinese line
 * composition. Thread-safe.
 */
public final class LayoutCertificate {

  private final List<Check> checks;

  /**
   * @param faces for each role of a text (body, title, heading1 to heading4, issuerMark,
   *     pageNumber) the PostScript names of its fonts: the face itself, then those that stand in
   *     for characters it lacks
   */
  public LayoutCertificate(Map<String, List<String>> faces) {
    var fonts = new Faces(faces);
    this.checks =
        List.of(
            new PageCheck(),
            new ArchiveStampCheck(),
            new HeadCheck(fonts),
            new MarkCheck(fonts),
            new DocumentNumberCheck(fonts),
            new ApproverCheck(fonts),
            new RedLineCheck(),
            new LetterCheck(),
            new GridCheck(),
            new LineCheck(),
            new LineEndCheck(),
            new PlaceCheck(),
            new FaceCheck(fonts),
            new SignatureCheck(),
            new SealCheck(),
            new JointSealCheck(),
            new StampCheck(),
            new AttendanceCheck(fonts),
            new ImprintCheck(fonts),
            new ImprintLineCheck(),
            new TurnedPageCheck(),
            new PageNumberCheck(fonts),
            new PageBreakCheck());
  }

  /**
   * Measures all pages of a file. Without tags to know its paragraphs by, a file is measured by the
   * page only, and that is a finding.
   *
   * @throws IllegalArgumentException if the bytes are no PDF that can be read
   */
  public Certificate measure(byte[] pdf) {
    FinishedPages finished = FinishedPages.read(pdf);
    var sheets = new Sheets(finished.pages(), finished.paragraphs());
    List<Element> elements = Recognition.of(finished.paragraphs(), sheets);
    var layout = new Layout(finished.pages(), elements, sheets);
    var ledger = new Ledger();
    if (!finished.tagged()) {
      ledger.finding(Rule.TAGS, 1, 0, 0, "no tags", "a tag tree to know paragraphs by", "");
    }
    checks.forEach(check -> check.examine(layout, ledger));
    return ledger.certificate(layout.pages().size());
  }
}
