package org.yinfa.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.yinfa.issued.IssuedForm;
import org.yinfa.verify.file.OpenFile;

/** Whether a file does anything, hides anything or carries anything beside its document. */
public final class ContentCheck {

  static final String ACTIVE = "active-content";
  static final String ATTACHMENTS = "attachments";
  static final String ENCRYPTION = "encryption";

  /** ISO 32000-1, 12.6.4: the actions that leave the document or change it. */
  private static final Set<String> ACTIONS =
      Set.of(
          "GoToE",
          "GoToR",
          "Hide",
          "ImportData",
          "JavaScript",
          "Launch",
          "Movie",
          "Named",
          "Rendition",
          "ResetForm",
          "RichMediaExecute",
          "SetOCGState",
          "Sound",
          "SubmitForm",
          "Thread",
          "Trans",
          "URI");

  /** Entries that start something by themselves. */
  private static final List<String> TRIGGERS =
      List.of("AA", "JS", "JavaScript", "OpenAction", "XFA");

  private final List<Finding> active = new ArrayList<>();
  private final List<Finding> attached = new ArrayList<>();
  private final Set<COSDictionary> seen = new HashSet<>();
  private final CheckResult encryption;

  private ContentCheck(OpenFile file) throws IOException {
    for (OpenFile.Numbered object : file.objects()) {
      visit(object.object(), object.number());
    }
    int number = 0;
    for (PDPage page : file.document().getPages()) {
      number++;
      for (PDAnnotation annotation : page.getAnnotations()) {
        examine(annotation, number);
      }
    }
    encryption =
        file.document().isEncrypted()
            ? CheckResult.failed(ENCRYPTION, "encryption.encrypted")
            : CheckResult.passed(ENCRYPTION, "encryption.none");
  }

  static List<CheckResult> checks(OpenFile file) throws IOException {
    var check = new ContentCheck(file);
    return List.of(
        check.encryption,
        CheckResult.of(ACTIVE, check.active, "active-content.none"),
        CheckResult.of(ATTACHMENTS, check.attached, "attachments.none"));
  }

  private void visit(COSBase object, long number) {
    if (object instanceof COSArray array) {
      for (COSBase element : array) {
        visit(element, number);
      }
    } else if (object instanceof COSDictionary dictionary && seen.add(dictionary)) {
      examine(dictionary, number);
      dictionary.getValues().forEach(value -> visit(value, number));
    }
  }

  private void examine(COSDictionary dictionary, long number) {
    String action = dictionary.getNameAsString(COSName.S, "");
    if (ACTIONS.contains(action)) {
      active.add(Finding.of("active-content.action", action, number));
    }
    for (String trigger : TRIGGERS) {
      if (dictionary.containsKey(COSName.getPDFName(trigger))) {
        active.add(Finding.of("active-content.trigger", trigger, number));
      }
    }
    if (dictionary.containsKey(COSName.EF)) {
      attachment(dictionary, number);
    }
  }

  private void attachment(COSDictionary specification, long number) {
    String name = specification.getString(COSName.UF, specification.getString(COSName.F, ""));
    String relation = specification.getNameAsString(COSName.AF_RELATIONSHIP, "");
    if (!name.equals(IssuedForm.SOURCE_NAME) || !relation.equals("Source")) {
      attached.add(Finding.of("attachments.foreign", name, number));
    }
  }

  /** Links inside the document and the fields of signatures do nothing. */
  private void examine(PDAnnotation annotation, int page) {
    if (!isSignature(annotation) && !"Link".equals(annotation.getSubtype())) {
      active.add(Finding.onPage(page, "active-content.annotation", annotation.getSubtype()));
    }
  }

  /** Whether it is a widget of a signature field, merged with it or not (ISO 32000-1, 12.7.3.1). */
  public static boolean isSignature(PDAnnotation annotation) {
    COSDictionary widget = annotation.getCOSObject();
    COSDictionary field = widget.getCOSDictionary(COSName.PARENT);
    return "Widget".equals(annotation.getSubtype())
        && (isSignature(widget) || field != null && isSignature(field));
  }

  /** Whether a dictionary is that of a signature field. */
  public static boolean isSignature(COSDictionary field) {
    return "Sig".equals(field.getNameAsString(COSName.FT));
  }
}
