package org.yinfa.verify.file;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** Reads the tag tree of a file (ISO 32000-1, 14.7). For one file. */
public final class TagTree {

  /** About what an element or a reference to content takes in memory. */
  private static final int NODE_BYTES = 96;

  private final Allowance allowance;
  private final Map<COSDictionary, Integer> pages = new HashMap<>();
  private final Set<COSDictionary> seen = new HashSet<>();

  private TagTree(PDDocument document, Allowance allowance) {
    this.allowance = allowance;
    for (PDPage page : document.getPages()) {
      pages.put(page.getCOSObject(), pages.size() + 1);
    }
  }

  /** What an element holds, in the order in which it is read. */
  public sealed interface Node permits Element, Content {}

  /**
   * An element; the root is one without a type.
   *
   * @param type as the file names it, such as P or SealBox
   * @param box what it says that it takes up, in the coordinates of its page; null where it doesn't
   */
  public record Element(String type, @Nullable Rectangle2D box, List<Node> nodes) implements Node {

    public Element {
      nodes = List.copyOf(nodes);
    }
  }

  /**
   * Marked content on a page.
   *
   * @param page counted from 1
   * @param number of the marked content, as {@link PrintedPage.Character#content} names it
   */
  public record Content(int page, int number) implements Node {}

  /** The root of a document's tags; empty for a document without. */
  static Optional<Element> of(PDDocument document, Allowance allowance) {
    COSDictionary root =
        document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    return root == null
        ? Optional.empty()
        : Optional.of(new TagTree(document, allowance).element(root));
  }

  private Element element(COSDictionary element) {
    seen.add(element);
    List<Node> nodes = new ArrayList<>();
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray several) {
      for (COSBase kid : several) {
        add(kid, element, nodes);
      }
    } else if (kids != null) {
      add(kids, element, nodes);
    }
    return new Element(element.getNameAsString(COSName.S, ""), box(element), nodes);
  }

  private void add(COSBase reference, COSDictionary parent, List<Node> nodes) {
    allowance.spend(NODE_BYTES);
    COSBase kid = reference instanceof COSObject object ? object.getObject() : reference;
    if (kid instanceof COSInteger number) {
      addContent(parent, number.intValue(), nodes);
    } else if (kid instanceof COSDictionary dictionary) {
      String type = dictionary.getNameAsString(COSName.TYPE, "StructElem");
      if (type.equals("MCR")) {
        addContent(
            dictionary.containsKey(COSName.PG) ? dictionary : parent,
            dictionary.getInt(COSName.MCID),
            nodes);
      } else if (type.equals("StructElem") && !seen.contains(dictionary)) {
        nodes.add(element(dictionary));
      }
    }
  }

  private void addContent(COSDictionary ofPage, int number, List<Node> nodes) {
    Integer page = pages.get(ofPage.getCOSDictionary(COSName.PG));
    if (page != null) {
      nodes.add(new Content(page, number));
    }
  }

  static @Nullable Rectangle2D box(COSDictionary element) {
    if (element.getDictionaryObject(COSName.A) instanceof COSDictionary layout
        && layout.getDictionaryObject(COSName.BBOX) instanceof COSArray box
        && box.size() == 4) {
      float[] edges = box.toFloatArray();
      return new Rectangle2D.Double(edges[0], edges[1], edges[2] - edges[0], edges[3] - edges[1]);
    }
    return null;
  }
}
