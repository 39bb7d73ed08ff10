package org.yinfa.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.yinfa.issued.OriginProperty;
import org.yinfa.verify.file.Metadata;
import org.yinfa.verify.file.ObjectContent;
import org.yinfa.verify.file.ObjectNames;
import org.yinfa.verify.file.OpenFile;
import org.yinfa.verify.file.PrintedPage;

/** Where a file departs from the one that its report gives when it is printed again. */
final class Comparison {

  /** In points: what the rounding of another release may move a character by. */
  private static final double TOLERANCE = 0.5;

  /** More objects than this help nobody; the first ones are named. */
  private static final int MOST_OBJECTS = 20;

  private final OpenFile file;
  private final OpenFile again;

  Comparison(OpenFile file, OpenFile again) {
    this.file = file;
    this.again = again;
  }

  /** Departures of pages, text, metadata and all else; none when only the compression differs. */
  List<Finding> everything() throws IOException {
    List<Finding> findings = new ArrayList<>(text());
    if (findings.isEmpty()) {
      findings.addAll(places());
    }
    findings.addAll(metadata());
    findings.addAll(objects(findings.isEmpty()));
    return findings;
  }

  /** Departures of pages and their text, code point by code point. */
  List<Finding> text() {
    List<String> here = texts(file);
    List<String> there = texts(again);
    if (here.equals(there)) {
      return List.of();
    }
    int page = 0;
    while (page < here.size() && page < there.size() && here.get(page).equals(there.get(page))) {
      page++;
    }
    int number = page + 1;
    if (here.size() < there.size() && isWithout(here, there, page)) {
      return List.of(Finding.onPage(number, "reproduction.page-missing", number));
    }
    if (here.size() != there.size()) {
      return List.of(Finding.onPage(number, "reproduction.pages", here.size(), there.size()));
    }
    if (here.stream().sorted().toList().equals(there.stream().sorted().toList())) {
      return List.of(Finding.onPage(number, "reproduction.page-order", number));
    }
    return List.of(firstDifference(number, here.get(page), there.get(page)));
  }

  private static boolean isWithout(List<String> here, List<String> there, int page) {
    List<String> rest = new ArrayList<>(there);
    rest.remove(page);
    return page >= here.size() || here.get(page).equals(rest.get(page));
  }

  private static List<String> texts(OpenFile file) {
    List<String> texts = new ArrayList<>();
    for (PrintedPage page : file.pages()) {
      var text = new StringBuilder();
      page.characters().forEach(character -> text.append(character.text()));
      texts.add(text.toString());
    }
    return texts;
  }

  private static Finding firstDifference(int page, String here, String there) {
    int[] found = here.codePoints().toArray();
    int[] expected = there.codePoints().toArray();
    int at = 0;
    while (at < found.length && at < expected.length && found[at] == expected[at]) {
      at++;
    }
    return Finding.onPage(
        page, "reproduction.text-differs", at + 1, excerpt(found, at), excerpt(expected, at));
  }

  private static String excerpt(int[] codePoints, int at) {
    int from = Math.max(0, at - 4);
    int length = Math.min(codePoints.length, at + 8) - from;
    return length <= 0 ? "" : new String(codePoints, from, length);
  }

  /** Characters that stand elsewhere, the first of each page, for pages of the same text. */
  List<Finding> places() {
    List<Finding> findings = new ArrayList<>();
    for (int index = 0; index < Math.min(file.pages().size(), again.pages().size()); index++) {
      findings.addAll(places(file.pages().get(index), again.pages().get(index)));
    }
    return findings;
  }

  private static List<Finding> places(PrintedPage here, PrintedPage there) {
    Iterator<PrintedPage.Character> expected = there.characters().iterator();
    for (PrintedPage.Character found : here.characters()) {
      if (!expected.hasNext()) {
        return List.of();
      }
      PrintedPage.Character other = expected.next();
      double distance = Math.hypot(found.x() - other.x(), found.y() - other.y());
      if (distance > TOLERANCE) {
        return List.of(
            Finding.onPage(
                here.number(),
                "reproduction.moved",
                found.text(),
                Math.round(distance * 10) / 10.0));
      }
    }
    return List.of();
  }

  private List<Finding> metadata() {
    List<Finding> findings = new ArrayList<>();
    compare("title", Metadata.DC, "title", findings);
    compare("number", Metadata.DC, "identifier", findings);
    compare("issuers", Metadata.DC, "creator", findings);
    compare("date", Metadata.XMP, "CreateDate", findings);
    compare("source", OriginProperty.NAMESPACE, OriginProperty.SOURCE.id(), findings);
    compare("printed", OriginProperty.NAMESPACE, OriginProperty.PRINTED.id(), findings);
    return findings;
  }

  private void compare(String name, String namespace, String property, List<Finding> findings) {
    List<String> here = file.metadata().values(namespace, property);
    List<String> there = again.metadata().values(namespace, property);
    if (!here.equals(there)) {
      findings.add(
          Finding.of(
              "reproduction.metadata", name, String.join(", ", here), String.join(", ", there)));
    }
  }

  /**
   * @param all whether to name the contents of pages and metadata too, which are compared above
   */
  private List<Finding> objects(boolean all) throws IOException {
    List<Finding> findings = new ArrayList<>();
    List<OpenFile.Numbered> here = file.objects();
    List<OpenFile.Numbered> there = again.objects();
    if (here.size() != there.size()) {
      findings.add(Finding.of("reproduction.objects", here.size(), there.size()));
      return findings;
    }
    Iterator<OpenFile.Numbered> expected = there.iterator();
    for (OpenFile.Numbered object : here) {
      OpenFile.Numbered other = expected.next();
      boolean equal =
          object.number() == other.number()
              && ObjectContent.areEqual(object.object(), other.object());
      if (!equal && (all || !isComparedAbove(object.object())) && findings.size() < MOST_OBJECTS) {
        findings.add(
            Finding.of("reproduction.object", ObjectNames.of(object.object()), object.number()));
      }
    }
    return findings;
  }

  private static boolean isComparedAbove(COSBase object) {
    return object instanceof COSDictionary dictionary
        && Optional.ofNullable(dictionary.getNameAsString(COSName.TYPE))
            .filter(type -> type.equals("Metadata"))
            .isPresent();
  }
}
