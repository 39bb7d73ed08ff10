package org.yinfa.verify.file;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Tells what belongs to a field for a signature (ISO 32000-1, 12.7.4.5). */
public final class SignatureFields {

  private SignatureFields() {}

  /** Whether an annotation is the widget of such a field, merged with it or not (12.7.3.1). */
  public static boolean isWidget(PDAnnotation annotation) {
    COSDictionary widget = annotation.getCOSObject();
    COSDictionary field = widget.getCOSDictionary(COSName.PARENT);
    return "Widget".equals(annotation.getSubtype())
        && (isField(widget) || field != null && isField(field));
  }

  public static boolean isField(COSDictionary dictionary) {
    return "Sig".equals(dictionary.getNameAsString(COSName.FT));
  }
}
