package org.yinfa.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.yinfa.verdict.ConformanceVerdict;
import org.yinfa.verify.Check;
import org.yinfa.verify.CheckResult;
import org.yinfa.verify.Finding;
import org.yinfa.verify.file.OpenFile;

/** Asks veraPDF, the referee of the field, whether a file conforms. Thread-safe. */
public final class ConformanceCheck implements Check {

  private static final String ID = "conformance";

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  /** The standards that can be asked for. */
  public enum Standard {
    PDFA_1A(PDFAFlavour.PDFA_1_A),
    PDFA_2A(PDFAFlavour.PDFA_2_A),
    PDFA_3A(PDFAFlavour.PDFA_3_A),
    PDFUA_1(PDFAFlavour.PDFUA_1);

    private final PDFAFlavour flavour;

    Standard(PDFAFlavour flavour) {
      this.flavour = flavour;
    }
  }

  @Override
  public String id() {
    return ID;
  }

  /** A file that veraPDF can't read is one that failed. */
  @Override
  public CheckResult examine(OpenFile file) {
    List<ConformanceVerdict> verdicts;
    try {
      verdicts = verdicts(file.bytes());
    } catch (IllegalArgumentException unreadable) {
      return CheckResult.failed(
          ID, "conformance.unreadable", String.valueOf(unreadable.getMessage()));
    } catch (StackOverflowError nested) {
      // veraPDF follows what is nested in a page as deep as it goes
      return CheckResult.failed(ID, "conformance.nested");
    }
    List<Finding> findings =
        verdicts.stream()
            .flatMap(
                verdict ->
                    verdict.failures().stream()
                        .map(
                            failure ->
                                Finding.of("conformance.broken", verdict.standard(), failure)))
            .toList();
    List<String> standards = verdicts.stream().map(ConformanceVerdict::standard).toList();
    return CheckResult.of(ID, findings, "conformance.conforms", String.join(", ", standards));
  }

  /**
   * Checks a file against the form of PDF/A that its metadata claims, and against PDF/UA-1. A file
   * that claims no PDF/A fails for that.
   *
   * @throws IllegalArgumentException if the bytes are no PDF that can be read
   */
  public List<ConformanceVerdict> verdicts(byte[] pdf) {
    PDFAFlavour claimed = claimedArchivalForm(pdf);
    List<String> failures =
        claimed == PDFAFlavour.NO_FLAVOUR
            ? List.of("the file claims no form of PDF/A")
            : failures(pdf, claimed);
    String form = claimed == PDFAFlavour.NO_FLAVOUR ? "PDF/A" : "PDF/A-" + claimed.getId();
    return List.of(
        new ConformanceVerdict(form, failures),
        new ConformanceVerdict("PDF/UA-1", failures(pdf, PDFAFlavour.PDFUA_1)));
  }

  private static PDFAFlavour claimedArchivalForm(byte[] pdf) {
    try (PDFAParser parser =
        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf))) {
      return parser.getFlavours().stream()
          .filter(flavour -> flavour.getPart().getFamily() == PDFAFlavour.SpecificationFamily.PDF_A)
          .findFirst()
          .orElse(PDFAFlavour.NO_FLAVOUR);
    } catch (ModelParsingException | EncryptedPdfException | IOException | RuntimeException e) {
      throw unreadable(e);
    }
  }

  /**
   * The rules of a standard that a file breaks, each with its clause and its place in the file;
   * none when it conforms.
   *
   * @throws IllegalArgumentException if the bytes are no PDF that can be read
   */
  public List<String> failures(byte[] pdf, Standard standard) {
    return failures(pdf, standard.flavour);
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
    ValidationResult result = validate(pdf, flavour);
    List<String> failures =
        result.getTestAssertions().stream()
            .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
            .map(ConformanceCheck::describe)
            .toList();
    if (failures.isEmpty() && !result.isCompliant()) {
      throw new IllegalStateException(
          "veraPDF names no rule, but does not call the file conforming");
    }
    return failures;
  }

  private static ValidationResult validate(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser);
    } catch (ModelParsingException
        | EncryptedPdfException
        | ValidationException
        | IOException
        | RuntimeException e) {
      throw unreadable(e);
    }
  }

  /** veraPDF also throws unchecked exceptions for broken files. */
  private static IllegalArgumentException unreadable(Exception reason) {
    return new IllegalArgumentException(
        "the file can't be checked: " + reason.getMessage(), reason);
  }

  private static String describe(TestAssertion failed) {
    return failed.getRuleId().getClause()
        + "-"
        + failed.getRuleId().getTestNumber()
        + " "
        + failed.getMessage()
        + " at "
        + failed.getLocation().getContext();
  }
}
