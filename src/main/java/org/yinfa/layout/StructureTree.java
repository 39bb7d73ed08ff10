package org.yinfa.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.apache.fop.pdf.PDFDictionary;
import org.apache.fop.pdf.PDFName;
import org.apache.fop.pdf.PDFStructElem;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Puts the tag tree right where FOP's own is not: inlines that only change the face or the spacing
 * leave no Span, and the title of the document gets a type of its own, Title, which {@link Finish}
 * maps to P (ISO 32000-1 has none).
 */
final class StructureTree implements StructureTreeEventHandler {

  static final String TITLE = "Title";

  private final StructureTreeEventHandler tree;
  private final Deque<Boolean> inlinesInTree = new ArrayDeque<>();

  StructureTree(StructureTreeEventHandler tree) {
    this.tree = tree;
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
    if (name.equals("inline")) {
      boolean inTree = attributes.getValue("role") != null;
      inlinesInTree.push(inTree);
      return inTree ? tree.startNode(name, attributes, parent) : null;
    }
    if (TITLE.equals(attributes.getValue("role"))) {
      var paragraph = new AttributesImpl(attributes);
      paragraph.setValue(paragraph.getIndex("role"), "P");
      StructureTreeElement element = tree.startNode(name, paragraph, parent);
      ((PDFStructElem) element).put("S", new PDFName(TITLE));
      return element;
    }
    StructureTreeElement element = tree.startNode(name, attributes, parent);
    if ("TH".equals(attributes.getValue("role"))) {
      // ISO 14289-1, 7.5: a header cell says what it heads; FOP says so from PDF 1.5 on only
      var scope = new PDFDictionary();
      scope.put("O", new PDFName("Table"));
      scope.put("Scope", new PDFName("Column"));
      ((PDFStructElem) element).put("A", scope);
    }
    return element;
  }

  @Override
  public void endNode(String name) {
    if (!name.equals("inline") || inlinesInTree.pop()) {
      tree.endNode(name);
    }
  }

  @Override
  public StructureTreeElement startImageNode(
      String name, Attributes attributes, @Nullable StructureTreeElement parent) {
    return tree.startImageNode(name, attributes, parent);
  }

  @Override
  public StructureTreeElement startReferencedNode(
      String name, Attributes attributes, @Nullable StructureTreeElement parent) {
    return tree.startReferencedNode(name, attributes, parent);
  }
}
