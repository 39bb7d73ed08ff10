package org.yinfa.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinfa.verify.file.OpenFile;
import org.yinfa.verify.file.PrintedPage;

/** Whether the printed page numbers have no gap and stand on the pages that they count. */
public final class PageNumberCheck implements Check {

  private static final String ID = "page-numbers";

  private static final Pattern NUMBER = Pattern.compile("[—–―-]([0-9]{1,6})[—–―-]");

  @Override
  public String id() {
    return ID;
  }

  @Override
  public CheckResult examine(OpenFile file) {
    List<PrintedPage> pages = file.pages();
    if (pages.stream().noneMatch(page -> number(page).isPresent())) {
      return CheckResult.notApplicable(ID, "page-numbers.none");
    }
    List<Finding> findings = new ArrayList<>();
    for (int index = 0; index < pages.size(); index++) {
      examine(pages, index, findings);
    }
    return CheckResult.of(ID, findings, "page-numbers.complete", pages.size());
  }

  private static void examine(List<PrintedPage> pages, int index, List<Finding> findings) {
    PrintedPage page = pages.get(index);
    OptionalInt printed = number(page);
    if (printed.isPresent() && printed.getAsInt() != page.number()) {
      findings.add(
          Finding.onPage(page.number(), "page-numbers.wrong", page.number(), printed.getAsInt()));
    } else if (printed.isEmpty() && !mayLackNumber(pages, index)) {
      findings.add(Finding.onPage(page.number(), "page-numbers.missing", page.number()));
    }
  }

  /** Blank pages, the imprint's page after one, and the first page of a letter (10.1). */
  private static boolean mayLackNumber(List<PrintedPage> pages, int index) {
    return index == 0 || pages.get(index).blank() || pages.get(index - 1).blank();
  }

  private static OptionalInt number(PrintedPage page) {
    Matcher matcher = NUMBER.matcher(PrintedPage.withoutSpaces(page.artifacts()));
    // the number is painted first, before the head of a table that goes on
    return matcher.lookingAt()
        ? OptionalInt.of(Integer.parseInt(matcher.group(1)))
        : OptionalInt.empty();
  }
}
