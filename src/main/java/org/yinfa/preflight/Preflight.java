package org.yinfa.preflight;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yinfa.preflight.check.ApproverCheck;
import org.yinfa.preflight.check.ArchiveStampCheck;
import org.yinfa.preflight.check.AttendanceCheck;
import org.yinfa.preflight.check.DateAndIssuerCheck;
import org.yinfa.preflight.check.DocumentNumberCheck;
import org.yinfa.preflight.check.Expectation;
import org.yinfa.preflight.check.FaceCheck;
import org.yinfa.preflight.check.Faces;
import org.yinfa.preflight.check.GridCheck;
import org.yinfa.preflight.check.HeadCheck;
import org.yinfa.preflight.check.ImprintCheck;
import org.yinfa.preflight.check.ImprintLineCheck;
import org.yinfa.preflight.check.IssuerMarkCheck;
import org.yinfa.preflight.check.JointSealCheck;
import org.yinfa.preflight.check.LayoutCheck;
import org.yinfa.preflight.check.Ledger;
import org.yinfa.preflight.check.LetterCheck;
import org.yinfa.preflight.check.LineCheck;
import org.yinfa.preflight.check.LineEndCheck;
import org.yinfa.preflight.check.PageBreakCheck;
import org.yinfa.preflight.check.PageCheck;
import org.yinfa.preflight.check.PlaceCheck;
import org.yinfa.preflight.check.PrintedNumberCheck;
import org.yinfa.preflight.check.RedLineCheck;
import org.yinfa.preflight.check.Rule;
import org.yinfa.preflight.check.SealPlaceCheck;
import org.yinfa.preflight.check.Spot;
import org.yinfa.preflight.check.StampCheck;
import org.yinfa.preflight.check.TurnedPageCheck;
import org.yinfa.preflight.element.Element;
import org.yinfa.preflight.element.Layout;
import org.yinfa.preflight.element.Recognition;
import org.yinfa.preflight.element.Sheets;
import org.yinfa.preflight.page.FinishedPages;
import org.yinfa.preflight.page.TimedList;
import org.yinfa.verdict.LayoutFinding;
import org.yinfa.verdict.LayoutPlace;
import org.yinfa.verdict.LayoutReport;
import org.yinfa.verify.Check;
import org.yinfa.verify.CheckResult;
import org.yinfa.verify.Finding;
import org.yinfa.verify.file.OpenFile;

/**
 * Measures the finished pages of a document against GB/T 9704-2012 and the rules of Chinese line
 * composition. Thread-safe.
 */
public final class Preflight implements Check {

  private static final String ID = "layout";

  private final List<LayoutCheck> checks;

  /**
   * @param faces for each role of a text (body, title, heading1 to heading4, issuerMark,
   *     pageNumber) the PostScript names of its fonts: the face itself, then those that stand in
   *     for characters it lacks
   */
  public Preflight(Map<String, List<String>> faces) {
    var fonts = new Faces(faces);
    this.checks =
        List.of(
            new PageCheck(),
            new ArchiveStampCheck(),
            new HeadCheck(fonts),
            new IssuerMarkCheck(fonts),
            new DocumentNumberCheck(fonts),
            new ApproverCheck(fonts),
            new RedLineCheck(),
            new LetterCheck(),
            new GridCheck(),
            new LineCheck(),
            new LineEndCheck(),
            new PlaceCheck(),
            new FaceCheck(fonts),
            new DateAndIssuerCheck(),
            new SealPlaceCheck(),
            new JointSealCheck(),
            new StampCheck(),
            new AttendanceCheck(fonts),
            new ImprintCheck(fonts),
            new ImprintLineCheck(),
            new TurnedPageCheck(),
            new PrintedNumberCheck(fonts),
            new PageBreakCheck());
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public CheckResult examine(OpenFile file) {
    LayoutReport report;
    try {
      report = measure(file);
    } catch (IOException damaged) {
      return CheckResult.failed(ID, "layout.unreadable", OpenFile.reason(damaged));
    }
    List<Finding> findings = report.findings().stream().map(Preflight::departure).toList();
    return CheckResult.of(ID, findings, "layout.clean", report.pages()).with(report);
  }

  /**
   * Measures all pages of a file. Without tags to know its paragraphs by, a file is measured by the
   * page only, and that is a finding.
   *
   * @throws IOException if what has to be measured is damaged
   */
  public LayoutReport measure(OpenFile file) throws IOException {
    FinishedPages finished = OpenFile.guarded(() -> FinishedPages.of(file));
    var sheets = new Sheets(finished.pages(), finished.paragraphs());
    List<Element> elements = Recognition.of(finished.paragraphs(), sheets);
    var layout = new Layout(finished.pages(), new TimedList<>(elements, file.allowance()), sheets);
    var ledger = new Ledger();
    if (!finished.tagged()) {
      ledger.finding(Rule.TAGS, Spot.of(1, 0, 0), Expectation.of("tags.none", "tags.paragraphs"));
    }
    for (LayoutCheck check : checks) {
      file.allowance().requireTime();
      check.examine(layout, ledger);
    }
    return ledger.certificate(layout.pages().size());
  }

  private static Finding departure(LayoutFinding finding) {
    LayoutPlace place = finding.place();
    return Finding.onPage(
        place.page(),
        "layout.departs",
        finding.rule().clause(),
        finding.rule().name(),
        finding.rule().id(),
        finding.measured(),
        finding.required(),
        millimetres(place.x()),
        millimetres(place.y()),
        place.shown());
  }

  private static String millimetres(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
