package org.yinfa.seal;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfString;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yinfa.issued.IssuedForm;
import org.yinfa.issued.StructureType;
import org.yinfa.pdf.IntactPdf;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Limits;

/** An issued file, opened to be sealed; it may have seals already. */
final class SealablePdf {

  private final PdfReader reader;
  private final List<SealPlace> places = new ArrayList<>();
  private final List<Field> fields = new ArrayList<>();
  private final Set<Integer> elements = new HashSet<>();

  /** A signature that is there already. */
  private record Field(String name, int page, Rectangle2D box) {}

  private SealablePdf(PdfReader reader) {
    this.reader = reader;
  }

  static SealablePdf open(byte[] bytes, Limits limits) {
    return IntactPdf.open(
        bytes,
        limits,
        reader -> {
          var file = new SealablePdf(reader);
          file.requireOurs();
          file.findFields();
          file.findPlaces(file.structure().get(PdfName.K), null, 0);
          return file;
        });
  }

  private void requireOurs() {
    PdfDictionary information = reader.getTrailer().getAsDict(PdfName.INFO);
    PdfString producer = information == null ? null : information.getAsString(PdfName.PRODUCER);
    boolean ours =
        producer != null
            && IssuedForm.isProducer(producer.toUnicodeString())
            && catalog().getAsStream(PdfName.METADATA) != null
            && catalog().getAsDict(PdfName.STRUCTTREEROOT) != null
            && !reader.isNewXrefType();
    if (!ours) {
      throw new Rejected(Problem.at("", SealProblem.NOT_OURS));
    }
  }

  /** PDF/A-1, whose files are PDF 1.4, forbids transparency (ISO 19005-1, 6.4). */
  boolean allowsTransparency() {
    return reader.getPdfVersion() > '4';
  }

  PdfReader reader() {
    return reader;
  }

  PdfDictionary catalog() {
    return reader.getCatalog();
  }

  PdfDictionary structure() {
    return catalog().getAsDict(PdfName.STRUCTTREEROOT);
  }

  /** A page by its number from 1. */
  PdfDictionary page(int number) {
    return reader.getPageN(number);
  }

  PdfIndirectReference pageReference(int number) {
    return reader.getPageOrigRef(number);
  }

  /** Whether a field of this name is there already. */
  boolean hasField(String name) {
    return fields.stream().anyMatch(field -> field.name().equals(name));
  }

  /** The program's files have no fields but those of signatures, each merged with its widget. */
  private void findFields() {
    PdfDictionary form = catalog().getAsDict(PdfName.ACROFORM);
    PdfArray all = form == null ? new PdfArray() : form.getAsArray(PdfName.FIELDS);
    for (int i = 0; i < all.size(); i++) {
      PdfDictionary field = all.getAsDict(i);
      PdfString name = field.getAsString(PdfName.T);
      PdfIndirectReference page = field.getAsIndirectObject(PdfName.P);
      PdfArray corners = field.getAsArray(PdfName.RECT);
      if (name == null || page == null || corners == null) {
        throw new Rejected(Problem.at("", SealProblem.NOT_OURS));
      }
      fields.add(new Field(name.toUnicodeString(), pageNumber(page), box(corners)));
    }
  }

  /**
   * The place of a seal.
   *
   * @param number from 1; null for the first place without a signature, or, in a file without
   *     seals, for a signature that shows nothing
   */
  SealPlace sealPlace(@Nullable Integer number) {
    if (number != null) {
      if (number > places.size() || isSigned(places.get(number - 1))) {
        throw new Rejected(Problem.at("", SealProblem.NO_SUCH_SEAL, number, places.size()));
      }
      return places.get(number - 1);
    }
    return places.stream().filter(place -> !isSigned(place)).findFirst().orElseGet(SealPlace::none);
  }

  private boolean isSigned(SealPlace place) {
    return fields.stream().anyMatch(field -> place.isAt(field.page(), field.box()));
  }

  /** Walks the tag tree, in which nothing has two parents and which isn't deep. */
  private void findPlaces(
      @Nullable PdfObject kid, @Nullable PdfIndirectReference parent, int depth) {
    PdfObject direct = PdfReader.getPdfObject(kid);
    boolean again = kid instanceof PdfIndirectReference known && !elements.add(known.getNumber());
    if (again || depth > IssuedForm.DEEPEST_ELEMENT) {
      throw new Rejected(Problem.at("", SealProblem.NOT_OURS));
    }
    if (direct instanceof PdfArray several) {
      several.getElements().forEach(each -> findPlaces(each, parent, depth));
    } else if (direct instanceof PdfDictionary element && element.contains(PdfName.S)) {
      if (!(kid instanceof PdfIndirectReference reference)) {
        throw new Rejected(Problem.at("", SealProblem.NOT_OURS));
      }
      String type = PdfName.decodeName(element.getAsName(PdfName.S).toString());
      boolean free = StructureType.SEAL_BOX.is(type);
      if (free || StructureType.SEAL.is(type)) {
        places.add(place(element, reference, free, parent));
      }
      findPlaces(element.get(PdfName.K), reference, depth + 1);
    }
  }

  private SealPlace place(
      PdfDictionary element,
      PdfIndirectReference reference,
      boolean free,
      @Nullable PdfIndirectReference parent) {
    PdfDictionary content = element.getAsArray(PdfName.K).getAsDict(0);
    Rectangle2D box = box(element.getAsDict(PdfName.A).getAsArray(new PdfName("BBox")));
    int page = pageNumber(content.getAsIndirectObject(PdfName.PG));
    return new SealPlace(page, box, free, reference, parent);
  }

  private int pageNumber(PdfIndirectReference reference) {
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      if (pageReference(page).getNumber() == reference.getNumber()) {
        return page;
      }
    }
    throw new IllegalArgumentException("an element on no page");
  }

  private static Rectangle2D box(PdfArray corners) {
    double left = number(corners, 0);
    double bottom = number(corners, 1);
    return new Rectangle2D.Double(
        left, bottom, number(corners, 2) - left, number(corners, 3) - bottom);
  }

  private static double number(PdfArray array, int index) {
    PdfNumber number = array.getAsNumber(index);
    return number.doubleValue();
  }
}
