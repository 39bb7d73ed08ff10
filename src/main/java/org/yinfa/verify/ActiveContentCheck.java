package org.yinfa.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.yinfa.verify.file.Dictionaries;
import org.yinfa.verify.file.OpenFile;
import org.yinfa.verify.file.SignatureFields;

/** Whether a file does anything by itself or when it is touched. */
public final class ActiveContentCheck implements Check {

  private static final String ID = "active-content";

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

  @Override
  public String id() {
    return ID;
  }

  @Override
  public CheckResult examine(OpenFile file) throws IOException {
    List<Finding> findings = new ArrayList<>();
    Dictionaries.forEach(file, (dictionary, number) -> examine(dictionary, number, findings));
    OpenFile.guarded(() -> findings.addAll(annotations(file)));
    return CheckResult.of(ID, findings, "active-content.none");
  }

  private static void examine(COSDictionary dictionary, long number, List<Finding> findings) {
    String action = dictionary.getNameAsString(COSName.S, "");
    if (ACTIONS.contains(action)) {
      findings.add(Finding.of("active-content.action", action, number));
    }
    for (String trigger : TRIGGERS) {
      if (dictionary.containsKey(COSName.getPDFName(trigger))) {
        findings.add(Finding.of("active-content.trigger", trigger, number));
      }
    }
  }

  /** Links inside the document and the fields of signatures do nothing. */
  private static List<Finding> annotations(OpenFile file) throws IOException {
    List<Finding> findings = new ArrayList<>();
    int number = 0;
    for (PDPage page : file.document().getPages()) {
      number++;
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (!SignatureFields.isWidget(annotation) && !"Link".equals(annotation.getSubtype())) {
          findings.add(
              Finding.onPage(number, "active-content.annotation", annotation.getSubtype()));
        }
      }
    }
    return findings;
  }
}
