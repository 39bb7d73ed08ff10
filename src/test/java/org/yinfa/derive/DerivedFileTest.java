package org.yinfa.derive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Limits;
import org.yinfa.report.Profile;

class DerivedFileTest {

  private final Derivation derivation = Pdfs.derivation();

  /** Each kind of file, by what its title adds to that of the source. */
  private final Map<String, UnaryOperator<byte[]>> kinds =
      Map.of(
          "（拼版）", derivation::booklet,
          "（草稿）", derivation::draft,
          "（份号000031）", pdf -> derivation.copies(pdf, 31, 31).findFirst().orElseThrow().pdf());

  @Test
  void theTitleTellsWhatAFileIs() {
    byte[] source = Pdfs.issued("two-line-title");

    kinds.forEach(
        (mark, kind) ->
            assertThat(Pdfs.title(kind.apply(source))).isEqualTo(Pdfs.title(source) + mark));
    assertThat(Pdfs.title(derivation.draft(Pdfs.withA4Pages(1)))).isEqualTo("草稿");
  }

  @Test
  void noFileClaimsToBePdfAOrPdfUa() throws Exception {
    for (Profile profile : Profile.values()) {
      byte[] source = Pdfs.issued("two-line-title", profile);
      assertThat(new String(source, ISO_8859_1)).contains("pdfaid").contains("pdfuaid");

      for (UnaryOperator<byte[]> kind : kinds.values()) {
        byte[] derived = kind.apply(source);
        try (PDDocument document = Pdfs.open(derived)) {
          assertThat(document.getDocumentCatalog().getMetadata()).isNull();
          assertThat(document.getDocument().getObjectsByType(COSName.METADATA)).isEmpty();
        }
        assertThat(new String(derived, ISO_8859_1))
            .doesNotContain("pdfaid")
            .doesNotContain("pdfuaid");
      }
    }
  }

  @Test
  void theSameSourceGivesTheSameBytesWhateverTheMachine() {
    byte[] source = Pdfs.issued("two-line-title");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    kinds.forEach(
        (mark, kind) -> {
          byte[] first = kind.apply(source);
          try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(kind.apply(source.clone())).as(mark).isEqualTo(first);
            assertThat(Pdfs.derivation().booklet(source)).isEqualTo(derivation.booklet(source));
          } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
          }
        });
  }

  @Test
  void identifiersAndDatesComeFromTheSource() throws Exception {
    byte[] source = Pdfs.issued("two-line-title");
    byte[] undated = Pdfs.withA4Pages(1);
    try (PDDocument issued = Pdfs.open(source);
        PDDocument draft = Pdfs.open(derivation.draft(source));
        PDDocument booklet = Pdfs.open(derivation.booklet(source));
        PDDocument draftOfUndated = Pdfs.open(derivation.draft(undated))) {
      var permanent = issued.getDocument().getDocumentID().get(0);
      var ofDraft = draft.getDocument().getDocumentID();
      var ofBooklet = booklet.getDocument().getDocumentID();

      assertThat(ofDraft.get(0)).isEqualTo(permanent);
      assertThat(ofBooklet.get(0)).isEqualTo(permanent);
      assertThat(ofDraft.get(1)).isNotEqualTo(ofBooklet.get(1)).isNotEqualTo(permanent);
      assertThat(draft.getDocumentInformation().getModificationDate())
          .isEqualTo(issued.getDocumentInformation().getModificationDate())
          .isNotNull();
      assertThat(draftOfUndated.getDocumentInformation().getModificationDate()).isNull();
    }
  }

  @Test
  void whatIsNoPdfIsRefused() {
    byte[] whole = Pdfs.issued("minimal");

    for (byte[] wrong :
        new byte[][] {
          {},
          "{\"title\": []}".getBytes(ISO_8859_1),
          "%PDF-1.7\n%%EOF\n".getBytes(ISO_8859_1),
          Arrays.copyOf(whole, whole.length / 2),
          Arrays.copyOf(whole, whole.length - 200)
        }) {
      isRefused(wrong, "This is not a PDF, or it is damaged.");
    }
  }

  @Test
  void aPdfDamagedAnywhereIsRefusedOrUsedButNeverAnotherFailure() {
    byte[] whole = Pdfs.withA4Pages(3);
    int refused = 0;
    for (int place = 0; place < whole.length; place += 7) {
      byte[] damaged = whole.clone();
      damaged[place] ^= 0x15;
      try {
        DerivablePdf.open(damaged, Limits.DEFAULT, "Yinfa test");
      } catch (Rejected rejected) {
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(10);
  }

  @Test
  void anEncryptedPdfIsRefusedWhateverItsKeyAndPassword() throws IOException {
    for (int bits : new int[] {40, 128, 256}) {
      for (String password : new String[] {"", "secret"}) {
        try (PDDocument document = Pdfs.open(Pdfs.withA4Pages(1))) {
          var policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
          policy.setEncryptionKeyLength(bits);
          policy.setPreferAES(bits > 40);
          document.protect(policy);

          isRefused(Pdfs.saved(document), "The PDF is encrypted.");
        }
      }
    }
  }

  @Test
  void pagesOfAnotherSizeAreRefusedAndNamed() throws IOException {
    isRefused(Pdfs.withPages(PDRectangle.A4, PDRectangle.LETTER), "Page 2 measures 216 x 279 mm.");
    isRefused(Pdfs.withPages(PDRectangle.A3), "Page 1 measures 297 x 420 mm.");
    try (PDDocument cropped = Pdfs.open(Pdfs.withA4Pages(1))) {
      cropped.getPage(0).setCropBox(new PDRectangle(20, 20, 500, 700));
      isRefused(Pdfs.saved(cropped), "uncropped A4 pages");
    }
    try (PDDocument enlarged = Pdfs.open(Pdfs.withA4Pages(1))) {
      enlarged.getPage(0).setUserUnit(2);
      isRefused(Pdfs.saved(enlarged), "uncropped A4 pages");
    }
  }

  @Test
  void moreThanTheAllowedPagesAreRefusedAndTheLimitNamed() {
    var limits = new Limits(1, 1, 1, 1, 1, 1, 2, Limits.DEFAULT.time());
    var ofTwoPages = new Derivation(limits, 1, "Yinfa test");

    assertThat(Pdfs.pageCount(ofTwoPages.draft(Pdfs.withA4Pages(2)))).isEqualTo(2);
    assertThatThrownBy(() -> ofTwoPages.draft(Pdfs.withA4Pages(3)))
        .isInstanceOf(Rejected.class)
        .hasMessageContaining("limits.pages");
  }

  private void isRefused(byte[] pdf, String message) {
    kinds
        .values()
        .forEach(
            kind ->
                assertThatThrownBy(() -> kind.apply(pdf))
                    .isInstanceOf(Rejected.class)
                    .hasMessageContaining(message));
  }
}
