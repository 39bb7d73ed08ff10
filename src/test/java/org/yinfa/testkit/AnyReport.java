package org.yinfa.testkit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.yinfa.report.Attachment;
import org.yinfa.report.Attendance;
import org.yinfa.report.Block;
import org.yinfa.report.Closing;
import org.yinfa.report.EmbeddedImage;
import org.yinfa.report.LineGrid;
import org.yinfa.report.Opening;
import org.yinfa.report.Report;
import org.yinfa.report.ReportProperties;
import org.yinfa.report.ReportSettings;
import org.yinfa.report.Signature;

/** Reports of every shape that the schema admits, over the characters that the fonts have. */
public final class AnyReport {

  private static final String LETTERS =
      IntStream.rangeClosed('!', '~').mapToObj(Character::toString).collect(Collectors.joining());

  /** Everything that the bundled fonts print and that a report may hold. */
  private static final List<String> PRINTABLE =
      IntStream.rangeClosed(' ', 0x323AF)
          .filter(AnyReport::isAdmitted)
          .filter(Documents.fonts()::canPrint)
          .mapToObj(Character::toString)
          .toList();

  private static final List<String> BEYOND_COMMON_HAN =
      PRINTABLE.stream()
          .filter(
              character -> {
                int codePoint = character.codePointAt(0);
                return codePoint >= 0x3400 && codePoint < 0x4DC0 || codePoint >= 0x20000;
              })
          .toList();

  private AnyReport() {}

  private static boolean isAdmitted(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.UNASSIGNED -> codePoint >= 0x20000;
      // Default_Ignorable_Code_Point without a category that says so
      default -> codePoint != 0x034F && codePoint != 0x3164 && codePoint != 0xFFA0;
    };
  }

  public static Arbitrary<Report> reports() {
    Arbitrary<Opening> openings =
        Combinators.combine(
                texts().list().ofMaxSize(3),
                texts().injectNull(0.7),
                texts().injectNull(0.7),
                texts().list().ofMaxSize(2))
            .as(Opening::new);
    Arbitrary<Closing> closings =
        Combinators.combine(
                Arbitraries.just(List.<Attendance>of()),
                signatures().injectNull(0.5),
                texts().injectNull(0.7),
                texts().injectNull(0.7))
            .as(Closing::new);
    Arbitrary<ReportSettings> settings =
        Arbitraries.of(LineGrid.class)
            .map(lineGrid -> new ReportSettings(null, ReportProperties.NONE, lineGrid));
    return Combinators.combine(
            settings,
            openings,
            blocks().list().ofMaxSize(8),
            closings,
            attachments().list().ofMaxSize(2))
        .as(AnyReport::published)
        .filter(
            report ->
                !report.opening().title().isEmpty()
                    || !report.opening().preamble().isEmpty()
                    || !report.body().isEmpty());
  }

  /** Without 版头 and 版记. */
  private static Report published(
      ReportSettings settings,
      Opening opening,
      List<Block> body,
      Closing closing,
      List<Attachment> attachments) {
    return new Report(settings, null, null, opening, body, closing, attachments, null);
  }

  static Arbitrary<String> texts() {
    return pieces().list().ofMinSize(1).ofMaxSize(8).map(pieces -> visible(pieces, "字"));
  }

  /**
   * Texts of cells, empty ones too; not so long that a row doesn't fit below its heads in the
   * narrowest column: only the tag tree has the text of a parted row in order.
   */
  private static Arbitrary<String> cellTexts() {
    int longest = 14;
    return Arbitraries.frequencyOf(
        Tuple.of(2, Arbitraries.just("")),
        Tuple.of(6, pieces().map(piece -> visible(List.of(cut(piece, longest)), "格"))),
        Tuple.of(2, Arbitraries.of(PRINTABLE).map(character -> visible(List.of(character), "单"))));
  }

  private static String cut(String text, int longest) {
    return text.codePoints()
        .limit(longest)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** A text of spaces alone is none. */
  private static String visible(List<String> pieces, String otherwise) {
    String text = String.join("", pieces);
    return text.codePoints().allMatch(Character::isSpaceChar) ? text + otherwise : text;
  }

  private static Arbitrary<String> pieces() {
    Arbitrary<String> han =
        Arbitraries.strings().withCharRange('一', '鿕').ofMinLength(1).ofMaxLength(60);
    return Arbitraries.frequencyOf(
        Tuple.of(10, han),
        Tuple.of(3, Arbitraries.of(BEYOND_COMMON_HAN)),
        Tuple.of(5, Arbitraries.of(PRINTABLE)),
        Tuple.of(
            6,
            Arbitraries.of(
                "，", "。", "、", "；", "：", "（", "）", "“", "”", "‘", "’", "《", "》", "〔", "〕", "——",
                "……", "！", "？", "%", "％", "℃", "·")),
        Tuple.of(3, Arbitraries.strings().withChars(LETTERS).ofMinLength(1).ofMaxLength(20)),
        Tuple.of(
            1,
            Arbitraries.of(
                "https://www.example.gov.cn/zwgk/ndbg?year=2018&page=1#top",
                "zhengwu@example.gov.cn",
                "0100-84396065")),
        Tuple.of(4, Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(12)),
        Tuple.of(2, Arbitraries.of(" ", "  ", "\u00A0", "\u3000", "\u2003")),
        Tuple.of(1, Arbitraries.of("工⼯", "2018年1月17日", "“‘引’”", "）。”")),
        Tuple.of(
            1, Arbitraries.integers().between(100, 300).map(length -> "Aa0/".repeat(length / 4))));
  }

  private static Arbitrary<Block> blocks() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, headings().map(Block.class::cast)),
        Tuple.of(5, texts().map(Block.Paragraph::new)),
        Tuple.of(2, tables().map(Block.class::cast)),
        Tuple.of(2, forms().map(Block.class::cast)),
        Tuple.of(2, grids().map(Block.class::cast)),
        Tuple.of(1, pictures().map(Block.class::cast)));
  }

  /** The form of which no label spans rows, so that a page is read in the order of its cells. */
  private static Arbitrary<Block.Form> forms() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 10_000),
            Arbitraries.of("disclosure-2021", "disclosure-2019"))
        .as((seed, form) -> new BalancedTables(seed).proactive(form));
  }

  private static Arbitrary<Block.Grid> grids() {
    return Arbitraries.longs().between(0, 10_000).map(seed -> new RandomGrid(seed).small());
  }

  private static Arbitrary<Block.Heading> headings() {
    Arbitrary<String> marks =
        Arbitraries.of("一、", "（二）", "(三)", "4.", "５．", "（6）", "", "第一章 ", "𠮷、").injectNull(0.4);
    return Combinators.combine(
            Arbitraries.integers().between(1, 4), marks, texts(), texts().injectNull(0.6))
        .as(Block.Heading::new);
  }

  private static Arbitrary<Block.Table> tables() {
    Arbitrary<Integer> columns =
        Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.integers().between(1, 6)),
            Tuple.of(1, Arbitraries.integers().between(7, 16)));
    return columns.flatMap(
        count -> {
          Arbitrary<List<String>> row = cellTexts().list().ofSize(count);
          Arbitrary<List<Integer>> widths =
              Arbitraries.oneOf(
                  Arbitraries.just(List.of()), Arbitraries.of(1, 2, 5, 1000).list().ofSize(count));
          return Combinators.combine(texts().injectNull(0.5), row, row.list().ofMaxSize(4), widths)
              .as(Block.Table::new);
        });
  }

  private static Arbitrary<Block.Picture> pictures() {
    return Combinators.combine(
            images(),
            Arbitraries.integers().between(1, 156).injectNull(0.5),
            texts().injectNull(0.5))
        .as(Block.Picture::new);
  }

  private static Arbitrary<EmbeddedImage> images() {
    return Combinators.combine(
            Arbitraries.of(1, 3, 40, 900),
            Arbitraries.of(1, 3, 40, 900),
            Arbitraries.of("png", "jpeg"),
            texts())
        .as(
            (width, height, format, alternateText) ->
                new EmbeddedImage("image/" + format, image(width, height, format), alternateText));
  }

  private static byte[] image(int width, int height, String format) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Arbitrary<Signature> signatures() {
    Arbitrary<LocalDate> dates =
        Arbitraries.integers()
            .between(0, 30_000)
            .map(days -> LocalDate.of(1980, 1, 1).plusDays(days));
    return Combinators.combine(
            texts().list().ofMaxSize(3),
            dates.injectNull(0.2),
            Arbitraries.of("某年某月某日", "今日").injectNull(0.8),
            images().injectNull(0.7))
        .as(Signature::new)
        .filter(
            signature ->
                !signature.issuers().isEmpty()
                    || signature.date() != null
                    || signature.printedDate() != null);
  }

  private static Arbitrary<Attachment> attachments() {
    return Combinators.combine(texts(), blocks().list().ofMaxSize(3)).as(Attachment::new);
  }
}
