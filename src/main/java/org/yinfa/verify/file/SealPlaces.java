package org.yinfa.verify.file;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.yinfa.issued.StructureType;

/**
 * Where a file says that its seals are, or will be: elements of the tag tree with a box.
 *
 * @param byPage in points from the lower left corner of each page, counted from 1
 */
public record SealPlaces(Map<Integer, List<Rectangle2D>> byPage) {

  private static final Set<String> TYPES =
      Set.of(StructureType.SEAL.id(), StructureType.SEAL_BOX.id());

  private static final int NO_PAGE = 0;

  /** In points. */
  private static final double ROUNDING = 1;

  public static SealPlaces of(PDDocument document) {
    Map<COSDictionary, Integer> pages = new HashMap<>();
    for (PDPage page : document.getPages()) {
      pages.put(page.getCOSObject(), pages.size() + 1);
    }
    Map<Integer, List<Rectangle2D>> places = new HashMap<>();
    for (OpenFile.Numbered object : OpenFile.objects(document)) {
      if (object.object() instanceof COSDictionary element
          && TYPES.contains(element.getNameAsString(COSName.S, ""))) {
        Rectangle2D box = TagTree.box(element);
        if (box != null) {
          int page = pages.getOrDefault(page(element), NO_PAGE);
          places.computeIfAbsent(page, number -> new ArrayList<>()).add(widened(box));
        }
      }
    }
    return new SealPlaces(places);
  }

  /** The page of the marked content in an element. */
  private static @Nullable COSBase page(COSDictionary element) {
    return element.getDictionaryObject(COSName.K) instanceof COSArray content
            && content.size() > 0
            && content.getObject(0) instanceof COSDictionary first
        ? first.getDictionaryObject(COSName.PG)
        : element.getDictionaryObject(COSName.PG);
  }

  private static Rectangle2D widened(Rectangle2D box) {
    return new Rectangle2D.Double(
        box.getX() - ROUNDING,
        box.getY() - ROUNDING,
        box.getWidth() + 2 * ROUNDING,
        box.getHeight() + 2 * ROUNDING);
  }

  public boolean contain(int page, Rectangle2D box) {
    return byPage.getOrDefault(page, List.of()).stream().anyMatch(place -> place.contains(box));
  }
}
