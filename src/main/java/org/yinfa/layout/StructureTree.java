package org.yinfa.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.apache.fop.fo.pagination.Flow;
import org.apache.fop.pdf.PDFArray;
import org.apache.fop.pdf.PDFDictionary;
import org.apache.fop.pdf.PDFDocument;
import org.apache.fop.pdf.PDFName;
import org.apache.fop.pdf.PDFStructElem;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;
import org.yinfa.issued.StructureType;

/**
 * Corrects FOP's tag tree: what only serves the layout leaves no tag, an element that goes on in
 * the next line stays one element, a header cell says what it heads, and what ISO 32000-1 has no
 * type for gets a {@link StructureType}.
 */
final class StructureTree implements StructureTreeEventHandler {

  /** The role of what only serves the layout: its content belongs to the element around it. */
  static final String NONE = "NoTag";

  /** The role of what is printed again, and was read at its first place. */
  static final String ARTIFACT = "artifact";

  /** The role of an inline that goes on with the element of the last inline that had a role. */
  static final String CONTINUED = "continued";

  private final StructureTreeEventHandler tree;
  private final PartedRows partedRows;
  private final Deque<Node> open = new ArrayDeque<>();
  private final NavigableMap<String, PDFStructElem> cellsById = new TreeMap<>();
  private @Nullable StructureTreeElement lastInline;

  StructureTree(StructureTreeEventHandler tree, PartedRows partedRows) {
    this.tree = tree;
    this.partedRows = partedRows;
  }

  /**
   * An open formatting object. Content goes to its element, or to that of an ancestor if it has
   * none.
   */
  private record Node(@Nullable StructureTreeElement element, boolean inTree, boolean isArtifact) {

    Node(@Nullable StructureTreeElement element, boolean inTree) {
      this(element, inTree, false);
    }
  }

  /** Writes the index of the cells that have names, once all are there. */
  void indexCells() {
    if (!cellsById.isEmpty()) {
      var names = new PDFArray();
      cellsById.forEach(
          (id, cell) -> {
            names.add(id);
            names.add(cell);
          });
      var index = new PDFDictionary();
      index.put("Names", names);
      PDFDocument document = cellsById.firstEntry().getValue().getDocumentSafely();
      document.getRoot().getStructTreeRoot().put("IDTree", index);
    }
  }

  @Override
  public void startPageSequence(Locale language, @Nullable String role) {
    tree.startPageSequence(language, role);
  }

  @Override
  public void endPageSequence() {
    tree.endPageSequence();
  }

  @Override
  public @Nullable StructureTreeElement startNode(
      String name, Attributes attributes, @Nullable StructureTreeElement parent) {
    Attributes placed = name.equals("static-content") ? readAfterTheFlow(attributes) : attributes;
    return start(name, placed, parent, (given, above) -> tree.startNode(name, given, above));
  }

  @Override
  public @Nullable StructureTreeElement startImageNode(
      String name, Attributes attributes, @Nullable StructureTreeElement parent) {
    return start(
        name, attributes, parent, (given, above) -> tree.startImageNode(name, given, above));
  }

  @Override
  public @Nullable StructureTreeElement startReferencedNode(
      String name, Attributes attributes, @Nullable StructureTreeElement parent) {
    return start(
        name, attributes, parent, (given, above) -> tree.startReferencedNode(name, given, above));
  }

  @Override
  public void endNode(String name) {
    if (open.pop().inTree) {
      tree.endNode(name);
    }
  }

  private @Nullable StructureTreeElement start(
      String name,
      Attributes attributes,
      @Nullable StructureTreeElement parent,
      BiFunction<Attributes, @Nullable StructureTreeElement, @Nullable StructureTreeElement> add) {
    String role = attributes.getValue("role");
    if (ARTIFACT.equals(role) || !open.isEmpty() && open.element().isArtifact) {
      open.push(new Node(null, false, true));
      return null;
    }
    StructureTreeElement above =
        parent == null && !open.isEmpty() ? open.element().element : parent;
    if (NONE.equals(role) || name.equals("inline") && role == null) {
      open.push(new Node(above, false));
      return null;
    }
    if (CONTINUED.equals(role)) {
      open.push(new Node(lastInline, false));
      return lastInline;
    }
    Optional<StructureType> own = StructureType.of(role);
    StructureTreeElement element;
    if (PartedRows.isNamed(role)) {
      element = add.apply(withRole(attributes, "TR"), above);
      partedRows.add(role, element);
      open.push(new Node(element, true));
      return element;
    }
    if (name.equals("table-cell") && role != null) {
      CellTag cell = CellTag.of(role, attributes);
      element = add.apply(cell.known(), above);
      cell.complete((PDFStructElem) element, cellsById);
    } else {
      element =
          add.apply(own.map(type -> withRole(attributes, known(type))).orElse(attributes), above);
    }
    if (own.isPresent()) {
      ((PDFStructElem) element).put("S", new PDFName(role));
    }
    if (name.equals("inline")) {
      lastInline = element;
    }
    // FOP leaves out some elements that PDF/UA does without; their content belongs to the one above
    open.push(new Node(element == null ? above : element, true));
    return element;
  }

  /** The role under which FOP lets a type pass: it must take a picture for one. */
  private static String known(StructureType type) {
    return type == StructureType.SEAL_BOX ? StructureType.SEAL.standard() : type.standard();
  }

  /** FOP orders the tags of a page by the names of its regions. */
  private static Attributes readAfterTheFlow(Attributes attributes) {
    var last = new AttributesImpl(attributes);
    last.setValue(last.getIndex(Flow.FLOW_NAME), "xsl-region-after");
    return last;
  }

  private static Attributes withRole(Attributes attributes, String role) {
    var changed = new AttributesImpl(attributes);
    changed.setValue(changed.getIndex("role"), role);
    return changed;
  }
}
