package org.yinfa.verify.file;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ObjLongConsumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;

/** The dictionaries of a file, at whatever depth of an object they stand. */
public final class Dictionaries {

  private final Set<COSDictionary> seen = new HashSet<>();
  private final ObjLongConsumer<COSDictionary> visitor;

  private Dictionaries(ObjLongConsumer<COSDictionary> visitor) {
    this.visitor = visitor;
  }

  /**
   * Visits each once, with the number of the object that it stands in.
   *
   * @throws IOException if the file is too damaged for that
   */
  public static void forEach(OpenFile file, ObjLongConsumer<COSDictionary> visitor)
      throws IOException {
    var dictionaries = new Dictionaries(visitor);
    OpenFile.guarded(
        () -> {
          for (OpenFile.Numbered object : file.objects()) {
            dictionaries.visit(object.object(), object.number());
          }
          return dictionaries;
        });
  }

  private void visit(COSBase object, long number) {
    if (object instanceof COSArray array) {
      for (COSBase element : array) {
        visit(element, number);
      }
    } else if (object instanceof COSDictionary dictionary && seen.add(dictionary)) {
      visitor.accept(dictionary, number);
      dictionary.getValues().forEach(value -> visit(value, number));
    }
  }
}
