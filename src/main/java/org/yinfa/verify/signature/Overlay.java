package org.yinfa.verify.signature;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.yinfa.verify.Finding;
import org.yinfa.verify.file.IssuedFile;
import org.yinfa.verify.file.Metadata;
import org.yinfa.verify.file.OpenFile;
import org.yinfa.verify.file.PrintedPage;
import org.yinfa.verify.file.SealPlaces;
import org.yinfa.verify.file.SignatureFields;

/**
 * What revisions after the first lay over the pages. A seal belongs on its place, or on the names
 * and dates of the issuers (GB/T 9704-2012, 7.3.5); anything else that covers what is printed makes
 * readers see another document than the one that was issued.
 */
final class Overlay {

  private static final Pattern DATE = Pattern.compile("[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日");

  /** In points from the origin of a character, up and to the right: ink, whatever its size. */
  private static final double INK = 3;

  private static final int EXCERPT = 12;

  /** In points: 6 cm, the seal of the State Council (国发〔1999〕25号), and some room around it. */
  private static final double LARGEST_SEAL = 175;

  private final List<String> issuers;
  private final SealPlaces places;
  private final List<Finding> faults = new ArrayList<>();
  private final List<Finding> remarks = new ArrayList<>();

  private Overlay(List<String> issuers, SealPlaces places) {
    this.issuers = issuers.stream().map(PrintedPage::withoutSpaces).toList();
    this.places = places;
  }

  /**
   * Looks at every page of the file as it is now.
   *
   * @param issued its first revision, which says where seals belong and who issued it
   * @throws IOException if one of the two isn't what a PDF is
   */
  static Overlay of(OpenFile file, IssuedFile issued) throws IOException {
    try (PDDocument first = file.revision(issued.length())) {
      return OpenFile.guarded(() -> of(file, first));
    }
  }

  private static Overlay of(OpenFile file, PDDocument first) throws IOException {
    Metadata metadata = Metadata.of(first, file.allowance());
    var overlay = new Overlay(metadata.values(Metadata.DC, "creator"), SealPlaces.of(first));
    for (PrintedPage page : file.pages()) {
      PDPage now = file.document().getPage(page.number() - 1);
      for (PDAnnotation annotation : now.getAnnotations()) {
        file.allowance().requireTime();
        overlay.examine(annotation, page);
      }
    }
    return overlay;
  }

  /** What hides something that is printed, or shows something without being a signature. */
  List<Finding> faults() {
    return faults;
  }

  /** Signatures that show something where no seal is expected, beside what is printed. */
  List<Finding> remarks() {
    return remarks;
  }

  private void examine(PDAnnotation annotation, PrintedPage page) {
    PDRectangle edges = annotation.getRectangle();
    if (edges == null || annotation.isHidden() || annotation.getAppearance() == null) {
      return;
    }
    var box =
        new Rectangle2D.Double(
            edges.getLowerLeftX(), edges.getLowerLeftY(), edges.getWidth(), edges.getHeight());
    if (box.isEmpty() || places.contain(page.number(), box)) {
      return;
    }
    if (!SignatureFields.isWidget(annotation)) {
      faults.add(Finding.onPage(page.number(), "integrity.shown", annotation.getSubtype()));
      return;
    }
    var covered = new Covered(page, box);
    if (covered.hidden.isEmpty()) {
      remarks.add(Finding.onPage(page.number(), "integrity.signature-shown"));
    } else if (covered.isSeal) {
      remarks.add(Finding.onPage(page.number(), "integrity.seal-over", covered.hidden));
    } else {
      faults.add(Finding.onPage(page.number(), "integrity.hidden", covered.hidden));
    }
  }

  /** What stands below a signature. */
  private final class Covered {

    /** The beginning of what is no name or date of the issuers. */
    final String hidden;

    /** Whether it may be a seal over the names and dates, whatever else it touches. */
    final boolean isSeal;

    Covered(PrintedPage page, Rectangle2D box) {
      Map<Long, String> lines = lines(page);
      var text = new StringBuilder();
      boolean isOverNames = false;
      for (PrintedPage.Character character : page.characters()) {
        if (box.contains(character.x() + INK, character.y() + INK)) {
          if (isSealed(line(lines, character))) {
            isOverNames = true;
          } else {
            text.append(character.text());
          }
        }
      }
      hidden = excerpt(PrintedPage.withoutSpaces(text.toString()));
      isSeal = isOverNames && Math.max(box.getWidth(), box.getHeight()) <= LARGEST_SEAL;
    }
  }

  private static String excerpt(String text) {
    return text.codePointCount(0, text.length()) <= EXCERPT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
  }

  /** The text of each line by its height on the page, to the nearest point. */
  private static Map<Long, String> lines(PrintedPage page) {
    return page.characters().stream()
        .collect(
            Collectors.groupingBy(
                character -> Math.round(character.y()),
                Collectors.mapping(
                    PrintedPage.Character::text,
                    Collectors.collectingAndThen(
                        Collectors.joining(), PrintedPage::withoutSpaces))));
  }

  private static String line(Map<Long, String> lines, PrintedPage.Character character) {
    return Objects.requireNonNull(lines.get(Math.round(character.y())));
  }

  /** Whether a line is a date, or names or a part of the name of issuers, as under a seal. */
  private boolean isSealed(String line) {
    String rest = line;
    for (String issuer : issuers) {
      rest = rest.replace(issuer, "");
    }
    String left = rest;
    return DATE.matcher(line).matches()
        || left.isEmpty()
        || issuers.stream().anyMatch(issuer -> issuer.contains(left));
  }
}
