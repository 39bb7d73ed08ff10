package org.yinfa.input;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.time.api.Dates;
import org.yinfa.report.ArchiveStamp;
import org.yinfa.report.Attachment;
import org.yinfa.report.Attendance;
import org.yinfa.report.Block;
import org.yinfa.report.Closing;
import org.yinfa.report.EmbeddedImage;
import org.yinfa.report.Header;
import org.yinfa.report.Imprint;
import org.yinfa.report.LineGrid;
import org.yinfa.report.Opening;
import org.yinfa.report.Report;
import org.yinfa.report.ReportProperties;
import org.yinfa.report.ReportSettings;
import org.yinfa.report.Signature;
import org.yinfa.report.SignatureStamp;
import org.yinfa.testkit.BalancedTables;
import org.yinfa.testkit.Pictures;
import org.yinfa.testkit.RandomGrid;

/**
 * Reports of every shape that the schema admits, with every field, over all characters that may be
 * printed, whether a font has them or not.
 */
public final class AnyJson {

  private static final List<EmbeddedImage> IMAGES =
      List.of(
          new EmbeddedImage("image/png", Pictures.png(3, 2, BufferedImage.TYPE_INT_ARGB), "章"),
          new EmbeddedImage("image/jpeg", Pictures.jpeg(8, 9, BufferedImage.TYPE_INT_RGB), "图 1"));

  private AnyJson() {}

  public static Arbitrary<Report> reports() {
    return Combinators.combine(
            settings(),
            archiveStamps().injectNull(0.5),
            headers().injectNull(0.5),
            openings(),
            blocks(),
            closings(),
            attachments(),
            imprints().injectNull(0.5))
        .as(Report::new);
  }

  private static Arbitrary<ReportSettings> settings() {
    return Combinators.combine(
            texts().injectNull(0.5), properties(), Arbitraries.of(LineGrid.class))
        .as(ReportSettings::new);
  }

  private static Arbitrary<Opening> openings() {
    return Combinators.combine(
            texts().list().ofMaxSize(10),
            texts().injectNull(0.5),
            texts().injectNull(0.5),
            texts().list().ofMaxSize(3))
        .as(Opening::new);
  }

  /** The contact is always there, so that no report is without content. */
  private static Arbitrary<Closing> closings() {
    return Combinators.combine(
            Combinators.combine(texts(), texts()).as(Attendance::new).list().ofMaxSize(3),
            signatures().injectNull(0.5),
            texts().injectNull(0.5),
            texts())
        .as(Closing::new);
  }

  private static Arbitrary<List<Attachment>> attachments() {
    return Combinators.combine(texts(), blocks(), Arbitraries.of(true, false))
        .as(Attachment::new)
        .list()
        .ofMaxSize(2);
  }

  private static Arbitrary<Header> headers() {
    Arbitrary<String> optional = texts().injectNull(0.5);
    return Combinators.combine(
            Arbitraries.of("000001", "123456").injectNull(0.5),
            optional,
            optional,
            texts().list().ofMaxSize(3),
            optional,
            optional,
            texts().list().ofMinSize(1).ofMaxSize(3))
        .as(Header::new);
  }

  private static Arbitrary<Imprint> imprints() {
    Arbitrary<String> optional = texts().injectNull(0.5);
    return Combinators.combine(optional, optional, texts(), dates().injectNull(0.5))
        .as(Imprint::new);
  }

  private static Arbitrary<ArchiveStamp> archiveStamps() {
    Arbitrary<String> cells = Arbitraries.of("J001", "2018", "30年", "永久").injectNull(0.3);
    return Combinators.combine(cells, cells, cells, cells, cells, cells).as(ArchiveStamp::new);
  }

  private static Arbitrary<ReportProperties> properties() {
    return Combinators.combine(
            texts().injectNull(0.5), texts().injectNull(0.5), dates().injectNull(0.5))
        .as(ReportProperties::new);
  }

  private static Arbitrary<Signature> signatures() {
    Arbitrary<LocalDate> day = dates().injectNull(0.5);
    Arbitrary<String> printed = Arbitraries.of("2018", "二〇一八年", "某日").injectNull(0.5);
    Arbitrary<EmbeddedImage> images = Arbitraries.of(IMAGES);
    Arbitrary<Signature> single =
        Combinators.combine(texts().list().ofMaxSize(3), day, printed, images.injectNull(0.5))
            .as(Signature::new);
    Arbitrary<Signature> joint =
        Combinators.combine(
                texts().list().ofSize(2),
                day,
                printed,
                images.list().ofSize(2),
                Arbitraries.just(List.<SignatureStamp>of()),
                Arbitraries.just(false))
            .as(Signature::new);
    Arbitrary<Signature> stamped =
        Combinators.combine(
                day,
                printed,
                Combinators.combine(texts().injectNull(0.5), images)
                    .as(SignatureStamp::new)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(3))
            .as(
                (date, text, stamps) ->
                    new Signature(List.of(), date, text, List.of(), stamps, false));
    Arbitrary<Signature> reserved =
        Combinators.combine(texts().list().ofMaxSize(3), day, printed)
            .as(
                (issuers, date, text) ->
                    new Signature(issuers, date, text, List.of(), List.of(), true));
    return Arbitraries.oneOf(single, joint, stamped, reserved);
  }

  static Arbitrary<List<Block>> blocks() {
    Arbitrary<Block> headings =
        Combinators.combine(
                Arbitraries.integers().between(1, 4),
                Arbitraries.of("", "一、", "(1)", "𠀀").injectNull(0.3),
                texts(),
                texts().injectNull(0.5))
            .as(Block.Heading::new);
    Arbitrary<Block> pictures =
        Combinators.combine(
                Arbitraries.of(IMAGES),
                Arbitraries.integers().between(1, 156).injectNull(0.5),
                texts().injectNull(0.5))
            .as(Block.Picture::new);
    return Arbitraries.oneOf(
            headings,
            texts().map(Block.Paragraph::new),
            tables(),
            tablesOfForms(),
            grids(),
            pictures)
        .list()
        .ofMaxSize(6);
  }

  private static Arbitrary<Block> tablesOfForms() {
    return Arbitraries.longs()
        .between(0, 10_000)
        .map(seed -> new BalancedTables(seed).cases("disclosure-2021"));
  }

  private static Arbitrary<Block> grids() {
    return Arbitraries.longs().between(0, 10_000).map(seed -> new RandomGrid(seed).next());
  }

  private static Arbitrary<Block> tables() {
    Arbitrary<String> cells = Arbitraries.oneOf(Arbitraries.just(""), texts());
    return Arbitraries.integers()
        .between(1, 16)
        .flatMap(
            columns ->
                Combinators.combine(
                        texts().injectNull(0.5),
                        cells.list().ofSize(columns),
                        cells.list().ofSize(columns).list().ofMaxSize(3),
                        Arbitraries.oneOf(
                            Arbitraries.just(List.<Integer>of()),
                            Arbitraries.integers().between(1, 1000).list().ofSize(columns)))
                    .as(Block.Table::new));
  }

  private static Arbitrary<LocalDate> dates() {
    return Dates.dates().between(LocalDate.of(1000, 1, 1), LocalDate.of(9999, 12, 31));
  }

  /** Texts of every character that may be printed, with those that JSON escapes more often. */
  private static Arbitrary<String> texts() {
    Arbitrary<Integer> characters =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.integers().between(0x20, 0x7E)),
            Tuple.of(3, Arbitraries.integers().between(0x3000, 0x9FFF)),
            Tuple.of(1, Arbitraries.integers().between(0x20000, 0x2A6DF)),
            Tuple.of(1, Arbitraries.integers().between(0, 0x10FFFF)));
    return characters
        .filter(codePoint -> ForbiddenCharacters.fault(codePoint).isEmpty())
        .list()
        .ofMinSize(1)
        .ofMaxSize(20)
        .map(
            codePoints ->
                codePoints.stream()
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString())
        .filter(text -> !ForbiddenCharacters.isBlank(text));
  }
}
