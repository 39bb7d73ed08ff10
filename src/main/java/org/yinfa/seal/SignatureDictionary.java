package org.yinfa.seal;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The signature dictionary (ISO 32000-1, 12.8.1), but for what is known only after signing. */
final class SignatureDictionary {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss", Locale.ROOT);

  private SignatureDictionary() {}

  static PdfDictionary of(SignatureDetails statement, ZonedDateTime moment) {
    var dictionary = new PdfDictionary(PdfName.SIG);
    dictionary.put(PdfName.FILTER, PdfName.ADOBE_PPKLITE);
    dictionary.put(PdfName.SUBFILTER, new PdfName("ETSI.CAdES.detached"));
    dictionary.put(PdfName.M, new PdfString(MOMENT.format(moment) + offset(moment)));
    putText(dictionary, PdfName.REASON, statement.reason());
    putText(dictionary, PdfName.LOCATION, statement.location());
    return dictionary;
  }

  /** ISO 32000-1, 7.9.4: the hours and minutes from universal time, as +08'00'. */
  private static String offset(ZonedDateTime moment) {
    String offset = DateTimeFormatter.ofPattern("xx", Locale.ROOT).format(moment);
    return offset.substring(0, 3) + "'" + offset.substring(3) + "'";
  }

  private static void putText(PdfDictionary dictionary, PdfName key, @Nullable String text) {
    if (text != null) {
      dictionary.put(key, new PdfString(text, PdfObject.TEXT_UNICODE));
    }
  }
}
