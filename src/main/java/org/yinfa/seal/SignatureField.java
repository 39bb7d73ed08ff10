package org.yinfa.seal;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfRectangle;
import com.lowagie.text.pdf.PdfString;
import java.awt.geom.Rectangle2D;

/** Adds a signature field to a file: on its page, in its form and in its tag tree. */
final class SignatureField {

  /** Printed, and not to be moved (ISO 32000-1, table 165). */
  private static final int PRINT_AND_LOCKED = 4 | 128;

  /** There are signatures, and they want appended revisions only (table 219). */
  private static final int SIGNATURES_EXIST_APPEND_ONLY = 3;

  private static final PdfName NEXT_KEY = new PdfName("ParentTreeNextKey");

  private final SealablePdf file;
  private final Revision revision;

  SignatureField(SealablePdf file, Revision revision) {
    this.file = file;
    this.revision = revision;
  }

  /**
   * @param signer the name for the text that is read aloud in the place of the field
   */
  void add(
      String name,
      PdfIndirectReference signature,
      PdfIndirectReference appearance,
      SealPlace place,
      String signer) {
    var widget = new PdfDictionary(PdfName.ANNOT);
    PdfIndirectReference field = revision.add(widget);
    widget.put(PdfName.SUBTYPE, PdfName.WIDGET);
    widget.put(PdfName.FT, PdfName.SIG);
    widget.put(PdfName.T, new PdfString(name, PdfObject.TEXT_UNICODE));
    widget.put(PdfName.TU, new PdfString("电子签名（" + signer + "）", PdfObject.TEXT_UNICODE));
    widget.put(PdfName.V, signature);
    widget.put(PdfName.F, new PdfNumber(PRINT_AND_LOCKED));
    widget.put(PdfName.P, file.pageReference(place.page()));
    widget.put(PdfName.RECT, rectangle(place.box()));
    var appearances = new PdfDictionary();
    appearances.put(PdfName.N, appearance);
    widget.put(PdfName.AP, appearances);
    widget.put(PdfName.STRUCTPARENT, new PdfNumber(tag(field, place)));
    addToPage(field, place.page());
    addToForm(field);
  }

  private static PdfRectangle rectangle(Rectangle2D box) {
    return new PdfRectangle(
        (float) box.getMinX(), (float) box.getMinY(), (float) box.getMaxX(), (float) box.getMaxY());
  }

  private void addToPage(PdfIndirectReference field, int number) {
    PdfDictionary page = file.page(number);
    revision.change(file.pageReference(number));
    append(page, PdfName.ANNOTS, field);
    // ISO 14289-1, 7.18.3
    page.put(PdfName.TABS, PdfName.S);
  }

  private void addToForm(PdfIndirectReference field) {
    PdfDictionary form = file.catalog().getAsDict(PdfName.ACROFORM);
    revision.change(file.reader().getTrailer().get(PdfName.ROOT));
    if (form == null) {
      form = new PdfDictionary();
      file.catalog().put(PdfName.ACROFORM, form);
    }
    revision.change(file.catalog().get(PdfName.ACROFORM));
    form.put(PdfName.SIGFLAGS, new PdfNumber(SIGNATURES_EXIST_APPEND_ONLY));
    append(form, PdfName.FIELDS, field);
  }

  /** Adds to an array that may be there, and may be an object of its own. */
  private void append(PdfDictionary holder, PdfName key, PdfObject added) {
    PdfArray array = holder.getAsArray(key);
    if (array == null) {
      holder.put(key, new PdfArray(added));
    } else {
      revision.change(holder.get(key));
      array.add(added);
    }
  }

  /**
   * Makes the field a Form element after that of its seal, or the last one of the document (ISO
   * 14289-1, 7.18.4).
   *
   * @return the key of the field in the parent tree
   */
  private int tag(PdfIndirectReference field, SealPlace place) {
    var content = new PdfDictionary(PdfName.OBJR);
    content.put(PdfName.OBJ, field);
    content.put(PdfName.PG, file.pageReference(place.page()));
    var element = new PdfDictionary(new PdfName("StructElem"));
    element.put(PdfName.S, PdfName.FORM);
    element.put(PdfName.PG, file.pageReference(place.page()));
    element.put(PdfName.K, content);
    PdfIndirectReference form = revision.add(element);
    PdfIndirectReference parent = place.parent() == null ? wholeDocument() : place.parent();
    element.put(PdfName.P, parent);
    revision.change(parent);
    insert((PdfDictionary) file.reader().getPdfObject(parent.getNumber()), form, place);
    return register(form);
  }

  private PdfIndirectReference wholeDocument() {
    return (PdfIndirectReference) file.structure().getAsArray(PdfName.K).getPdfObject(0);
  }

  private void insert(PdfDictionary parent, PdfIndirectReference form, SealPlace place) {
    PdfArray kids = parent.getAsArray(PdfName.K);
    revision.change(parent.get(PdfName.K));
    int after = kids.size();
    for (int i = 0; i < kids.size(); i++) {
      if (place.element() != null
          && kids.getPdfObject(i) instanceof PdfIndirectReference kid
          && kid.getNumber() == place.element().getNumber()) {
        after = i + 1;
      }
    }
    kids.add(after, form);
  }

  /** Puts the element at the end of the parent tree (ISO 32000-1, 14.7.4.4). */
  private int register(PdfIndirectReference form) {
    PdfDictionary root = file.structure();
    PdfDictionary tree = root.getAsDict(PdfName.PARENTTREE);
    revision.change(file.catalog().get(PdfName.STRUCTTREEROOT));
    revision.change(root.get(PdfName.PARENTTREE));
    int key =
        root.contains(NEXT_KEY) ? root.getAsNumber(NEXT_KEY).intValue() : highestKey(tree) + 1;
    root.put(NEXT_KEY, new PdfNumber(key + 1));
    var entry = new PdfArray(new PdfNumber(key));
    entry.add(form);
    if (tree.contains(PdfName.KIDS)) {
      var limits = new PdfArray(new PdfNumber(key));
      limits.add(new PdfNumber(key));
      var leaf = new PdfDictionary();
      leaf.put(PdfName.LIMITS, limits);
      leaf.put(PdfName.NUMS, entry);
      append(tree, PdfName.KIDS, revision.add(leaf));
    } else {
      revision.change(tree.get(PdfName.NUMS));
      entry.getElements().forEach(tree.getAsArray(PdfName.NUMS)::add);
    }
    return key;
  }

  private static int highestKey(PdfDictionary node) {
    int highest = -1;
    PdfArray numbers = node.getAsArray(PdfName.NUMS);
    for (int i = 0; numbers != null && i < numbers.size(); i += 2) {
      highest = Math.max(highest, numbers.getAsNumber(i).intValue());
    }
    PdfArray kids = node.getAsArray(PdfName.KIDS);
    for (int i = 0; kids != null && i < kids.size(); i++) {
      highest = Math.max(highest, highestKey(kids.getAsDict(i)));
    }
    return highest;
  }
}
