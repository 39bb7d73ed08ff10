package org.yinfa.preflight.element;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yinfa.preflight.page.Line;
import org.yinfa.preflight.page.Painted;
import org.yinfa.preflight.page.Paragraph;

/**
 * The end of a text: who signs it, with what, and when (7.3.5).
 *
 * @param textAbove the last line before it, or null where nothing stands before it
 */
public record SignatureBlock(
    List<Line> issuers,
    List<Painted> seals,
    List<Line> offices,
    List<Painted> stamps,
    Line date,
    @Nullable Line textAbove) {

  public static List<SignatureBlock> all(Layout layout) {
    List<SignatureBlock> all = new ArrayList<>();
    for (int i = 0; i < layout.elements().size(); i++) {
      if (layout.elements().get(i).role() == Role.DATE) {
        all.add(endingWith(layout.elements(), i));
      }
    }
    return all;
  }

  private static SignatureBlock endingWith(List<Element> elements, int date) {
    List<Line> issuers = new ArrayList<>();
    List<Painted> seals = new ArrayList<>();
    List<Line> offices = new ArrayList<>();
    List<Painted> stamps = new ArrayList<>();
    int i = date - 1;
    while (i >= 0 && elements.get(i).role() != Role.DATE && elements.get(i).role().isSignature()) {
      Paragraph paragraph = elements.get(i).paragraph();
      switch (elements.get(i).role()) {
        case SEAL -> seals.addAll(paragraph.images());
        case STAMP -> stamps.addAll(paragraph.images());
        case OFFICE -> offices.add(paragraph.first());
        default -> issuers.add(paragraph.first());
      }
      i--;
    }
    List.of(issuers, seals, offices, stamps).forEach(Collections::reverse);
    boolean text = i >= 0 && !elements.get(i).paragraph().isFigure();
    return new SignatureBlock(
        issuers,
        seals,
        offices,
        stamps,
        elements.get(date).paragraph().first(),
        text ? elements.get(i).paragraph().last() : null);
  }

  public boolean isJoint() {
    return seals.size() > 1;
  }
}
