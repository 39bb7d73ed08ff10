package org.yinfa.derive;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Limits;

/**
 * Makes files for print of a finished PDF with A4 pages. They claim neither PDF/A nor PDF/UA, and
 * the same PDF gives the same bytes. Every method throws {@link Rejected} for a PDF that it can't
 * use. Thread-safe.
 */
public final class Derivation {

  private final Limits limits;
  private final int mostCopies;
  private final String producer;

  /**
   * @param mostCopies the longest series that is made at once
   * @param producer the program and its release, which every file names
   */
  public Derivation(Limits limits, int mostCopies, String producer) {
    this.limits = limits;
    this.mostCopies = mostCopies;
    this.producer = producer;
  }

  /** Puts two pages side by side on A3, in the order of sheets that are folded and stitched. */
  public byte[] booklet(byte[] pdf) {
    DerivablePdf source = open(pdf);
    Booklet.impose(source);
    return source.derived("拼版");
  }

  /** Puts 草稿 across every page, light grey and beneath the text. */
  public byte[] draft(byte[] pdf) {
    DerivablePdf source = open(pdf);
    DraftMark.putUnder(source);
    return source.derived("草稿");
  }

  /**
   * Makes copies with a 份号 each. Problems are found before the first copy; each copy is made when
   * the stream reaches it.
   *
   * @param from the first number, at least 1
   * @param to the last number, at most 999999
   */
  public Stream<NumberedCopy> copies(byte[] pdf, int from, int to) {
    if (to - from >= mostCopies) {
      throw new Rejected(Problem.at("", DeriveProblem.TOO_MANY_COPIES, to - from + 1, mostCopies));
    }
    CopyNumber.requirePlace(open(pdf));
    var copyNumber = new CopyNumber();
    return IntStream.rangeClosed(from, to)
        .mapToObj(number -> String.format(Locale.ROOT, "%06d", number))
        .map(number -> new NumberedCopy(number, copyNumber.printOn(open(pdf), number)));
  }

  private DerivablePdf open(byte[] pdf) {
    return DerivablePdf.open(pdf, limits, producer);
  }
}
