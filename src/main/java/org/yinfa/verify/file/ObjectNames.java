package org.yinfa.verify.file;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Names objects of a file by their own types. */
public final class ObjectNames {

  private ObjectNames() {}

  /** Such as Page, Font or StructElem P; without a type, the kind of object. */
  public static String of(COSBase object) {
    if (object instanceof COSDictionary dictionary) {
      String type = dictionary.getNameAsString(COSName.TYPE, "");
      String kind =
          dictionary.getNameAsString(COSName.SUBTYPE, dictionary.getNameAsString(COSName.S, ""));
      String name = (type + " " + kind).strip();
      String otherwise = object instanceof COSStream ? "stream" : "dictionary";
      return name.isEmpty() ? otherwise : name;
    }
    return object.getClass().getSimpleName().replaceFirst("^COS", "");
  }
}
