package org.yinfa.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.accessibility.StructureTreeEventHandler;
import org.apache.fop.pdf.PDFName;
import org.apache.fop.pdf.PDFStructElem;
import org.apache.fop.pdf.StandardStructureTypes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.AttributesImpl;

class StructureTreeTest {

  private final Recording engine = new Recording();
  private final StructureTree tree = new StructureTree(engine, new PartedRows());

  @Test
  void whatServesTheLayoutLeavesNoTag() {
    tree.startNode("block", role("P"), null);
    assertThat(tree.startNode("block", role(StructureTree.NONE), null)).isNull();
    tree.endNode("block");
    tree.endNode("block");

    assertThat(engine.events).containsExactly("<block P>", "</block>");
  }

  @Test
  void inlineWithoutARoleBelongsToItsBlock() {
    tree.startNode("block", role("P"), null);
    tree.startNode("inline", new AttributesImpl(), null);
    tree.endNode("inline");
    tree.endNode("block");

    assertThat(engine.events).containsExactly("<block P>", "</block>");
  }

  @Test
  void inlineThatGoesOnIsTheElementOfTheOneBefore() {
    tree.startNode("block", role("Div"), null);
    StructureTreeElement heading = tree.startNode("inline", role("H2"), null);
    tree.endNode("inline");
    StructureTreeElement rest = tree.startNode("inline", role(StructureTree.CONTINUED), null);
    tree.endNode("inline");

    assertThat(rest).isSameAs(heading);
    assertThat(engine.events).containsExactly("<block Div>", "<inline H2>", "</inline>");
  }

  @Test
  void typeOfOurOwnPassesTheEngineAsOneThatItKnows() {
    var seal = (PDFStructElem) tree.startImageNode("external-graphic", role("SealBox"), null);

    assertThat(engine.events).containsExactly("<external-graphic Figure>");
    assertThat(((PDFName) seal.get("S")).getName()).isEqualTo("SealBox");
  }

  private static Attributes role(String role) {
    var attributes = new AttributesImpl();
    attributes.addAttribute("", "role", "role", "CDATA", role);
    return attributes;
  }

  /** Writes down what arrives, and makes an element of each. */
  private static final class Recording implements StructureTreeEventHandler {

    private final List<String> events = new ArrayList<>();

    @Override
    public void startPageSequence(Locale language, @Nullable String role) {
      events.add("<page-sequence>");
    }

    @Override
    public void endPageSequence() {
      events.add("</page-sequence>");
    }

    @Override
    public StructureTreeElement startNode(
        String name, Attributes attributes, @Nullable StructureTreeElement parent) {
      events.add("<" + name + " " + attributes.getValue("role") + ">");
      return new PDFStructElem(null, StandardStructureTypes.Paragraphlike.P);
    }

    @Override
    public StructureTreeElement startImageNode(
        String name, Attributes attributes, @Nullable StructureTreeElement parent) {
      return startNode(name, attributes, parent);
    }

    @Override
    public StructureTreeElement startReferencedNode(
        String name, Attributes attributes, @Nullable StructureTreeElement parent) {
      return startNode(name, attributes, parent);
    }

    @Override
    public void endNode(String name) {
      events.add("</" + name + ">");
    }
  }
}
