package org.yinfa.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.yinfa.issued.IssuedForm;
import org.yinfa.verify.file.Dictionaries;
import org.yinfa.verify.file.OpenFile;

/** Whether a file carries other files than the report that it was made of. */
public final class AttachmentCheck implements Check {

  private static final String ID = "attachments";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public CheckResult examine(OpenFile file) throws IOException {
    List<Finding> findings = new ArrayList<>();
    Dictionaries.forEach(
        file,
        (dictionary, number) -> {
          if (dictionary.containsKey(COSName.EF) && !isSource(dictionary)) {
            findings.add(Finding.of("attachments.foreign", name(dictionary), number));
          }
        });
    return CheckResult.of(ID, findings, "attachments.none");
  }

  private static boolean isSource(COSDictionary specification) {
    return name(specification).equals(IssuedForm.SOURCE_NAME)
        && specification.getNameAsString(COSName.AF_RELATIONSHIP, "").equals("Source");
  }

  private static String name(COSDictionary specification) {
    return specification.getString(COSName.UF, specification.getString(COSName.F, ""));
  }
}
