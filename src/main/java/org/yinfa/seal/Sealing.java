package org.yinfa.seal;

import com.lowagie.text.pdf.PdfIndirectReference;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.problem.UnusableSetting;
import org.yinfa.report.Limits;

/**
 * Signs issued PDFs at the place of their seal (PAdES baseline, ETSI EN 319 142-1). The file keeps
 * every byte and gets a revision appended; it stays PDF/A and PDF/UA. Thread-safe.
 */
public final class Sealing {

  /** Stands for characters that a command line in another encoding has lost. */
  private static final String UNREADABLE = "\uFFFD";

  private final SigningKey key;
  private final Cades cades;
  private final SignatureDetails statement;
  private final Limits limits;
  private final Clock clock;

  /**
   * Takes the key out of its keystore.
   *
   * @param clock gives the time of signing and the zone that it is written in
   * @throws UnusableSetting if there is no key, or none that may sign now
   */
  public Sealing(
      Keystore keystore,
      char[] password,
      @Nullable TimeStampServer timeStamps,
      SignatureDetails statement,
      Limits limits,
      Clock clock) {
    this.key = OpenKeystore.key(keystore, password).usableAt(clock.instant());
    this.cades = new Cades(key, timeStamps);
    this.statement = statement;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Signs a file once more.
   *
   * @throws Rejected if the file isn't one of ours, or has no such place
   * @throws UnusableSetting if the key's certificate has expired since it was opened
   * @throws NoTimeStamp if a time stamp is configured and can't be had
   */
  public byte[] seal(byte[] pdf, SealRequest request) {
    Instant now = clock.instant();
    key.usableAt(now);
    SealablePdf file = SealablePdf.open(pdf, limits);
    SealPlace place = place(file, request);
    var revision = new Revision(file, pdf);
    PdfIndirectReference signature =
        revision.reserveSignature(
            SignatureDictionary.of(statement, now.atZone(clock.getZone())), cades.room());
    var appearance = new Appearance(file, revision);
    PdfIndirectReference shown =
        request.image() == null
            ? appearance.empty(place)
            : appearance.of(SealPicture.read(request.image(), limits), place);
    new SignatureField(file, revision)
        .add(fieldName(file, request.field()), signature, shown, place, key.commonName());
    return revision.signed(cades);
  }

  private static SealPlace place(SealablePdf file, SealRequest request) {
    SealPlace place = file.sealPlace(request.place());
    if (place.isFree() && request.image() == null) {
      throw new Rejected(Problem.at("", SealProblem.SEAL_MISSING));
    }
    if (!place.isFree() && request.image() != null) {
      throw new Rejected(Problem.at("", SealProblem.NO_PLACE_FOR_SEAL));
    }
    return place;
  }

  private static String fieldName(SealablePdf file, @Nullable String asked) {
    if (asked == null) {
      int number = 1;
      while (file.hasField("Signature" + number)) {
        number++;
      }
      return "Signature" + number;
    }
    // ISO 32000-1, 12.7.3.2: a partial field name has no period
    if (asked.isBlank()
        || asked.contains(".")
        || asked.contains(UNREADABLE)
        || file.hasField(asked)) {
      throw new Rejected(Problem.at("", SealProblem.FIELD_NAME, asked));
    }
    return asked;
  }
}
