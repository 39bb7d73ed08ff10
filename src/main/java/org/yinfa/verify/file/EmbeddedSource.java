package org.yinfa.verify.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.yinfa.issued.IssuedForm;

/** The report JSON that a file carries. */
public final class EmbeddedSource {

  private EmbeddedSource() {}

  /**
   * @throws IOException if the file is too damaged to tell
   */
  public static Optional<byte[]> of(OpenFile file) throws IOException {
    return OpenFile.guarded(() -> find(file));
  }

  private static Optional<byte[]> find(OpenFile file) throws IOException {
    for (OpenFile.Numbered object : file.objects()) {
      if (object.object() instanceof COSDictionary specification
          && IssuedForm.SOURCE_NAME.equals(specification.getString(COSName.F))
          && specification.getDictionaryObject(COSName.EF) instanceof COSDictionary files
          && files.getDictionaryObject(COSName.F) instanceof COSStream stream) {
        try (InputStream data = stream.createInputStream()) {
          return Optional.of(data.readAllBytes());
        }
      }
    }
    return Optional.empty();
  }
}
