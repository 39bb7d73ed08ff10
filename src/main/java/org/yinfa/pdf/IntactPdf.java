package org.yinfa.pdf;

import com.lowagie.text.exceptions.BadPasswordException;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import org.yinfa.problem.LimitProblem;
import org.yinfa.problem.PdfProblem;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Limits;

/** Opens undamaged PDFs, and refuses all others. */
public final class IntactPdf {

  private IntactPdf() {}

  /** What is done with an open file. */
  public interface Use<T> {
    T of(PdfReader file) throws IOException;
  }

  /**
   * @throws Rejected if the file is no PDF, damaged, encrypted or too long, or if its use meets
   *     damage
   */
  public static <T> T open(byte[] bytes, Limits limits, Use<T> use) {
    try {
      PdfReader file = new UnencryptedReader(bytes);
      require(file, limits);
      return use.of(file);
    } catch (BadPasswordException encrypted) {
      throw new Rejected(Problem.at("", PdfProblem.ENCRYPTED_PDF));
    } catch (Rejected rejected) {
      throw rejected;
    } catch (IOException | RuntimeException damaged) {
      // OpenPDF meets damage with whatever exception the damaged place leads to.
      throw new Rejected(Problem.at("", PdfProblem.NOT_PDF));
    }
  }

  private static void require(PdfReader file, Limits limits) {
    // A file that had to be searched for its objects may have lost some of them.
    if (file.isRebuilt() || file.getNumberOfPages() == 0) {
      throw new Rejected(Problem.at("", PdfProblem.NOT_PDF));
    }
    if (file.getNumberOfPages() > limits.pages()) {
      throw new Rejected(Problem.at("", LimitProblem.TOO_MANY_PAGES, limits.pages()));
    }
  }

  /** Refuses encryption before OpenPDF tries to decrypt with an empty password. */
  private static final class UnencryptedReader extends PdfReader {

    UnencryptedReader(byte[] bytes) throws IOException {
      super(bytes);
    }

    @Override
    protected void readDocObj() throws IOException {
      if (trailer.contains(PdfName.ENCRYPT)) {
        throw new BadPasswordException("encrypted");
      }
      super.readDocObj();
    }
  }
}
