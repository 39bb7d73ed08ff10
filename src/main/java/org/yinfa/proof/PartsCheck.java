package org.yinfa.proof;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yinfa.form.Form;
import org.yinfa.form.FormPart;
import org.yinfa.form.Severity;
import org.yinfa.report.Block;
import org.yinfa.report.Signature;

/** Holds the chapters of a report against those that its form prescribes, and their order. */
final class PartsCheck implements ProofCheck {

  /**
   * A chapter.
   *
   * @param pointer where its heading stands
   * @param words of the heading
   * @param text of all that it holds
   * @param tables the ids of its tables, each within its form
   */
  private record Chapter(String pointer, String words, String text, List<String> tables) {}

  @Override
  public void check(ProofSubject subject, ProofResults results) {
    oneForm(subject, results);
    Form form = subject.form();
    if (form != null && !form.parts().isEmpty()) {
      List<Chapter> chapters = chapters(subject.report().body());
      for (FormPart part : form.parts()) {
        missing(part, form, chapters, results);
      }
      order(form, chapters, results);
    }
    late(subject, results);
  }

  /** A report that is dated after its last day. */
  private static void late(ProofSubject subject, ProofResults results) {
    Form form = subject.form();
    Signature signature = subject.report().closing().signature();
    if (form == null || form.due() == null || signature == null || signature.date() == null) {
      return;
    }
    if (MonthDay.from(signature.date()).isAfter(form.due())) {
      String due = form.due().getMonthValue() + "月" + form.due().getDayOfMonth() + "日";
      results.find(
          new ProofFinding(
              "form.late",
              Severity.HINT,
              ProofVerdict.UNCERTAIN,
              List.of("/signature/date"),
              "",
              form.due().toString().substring(2),
              signature.date().toString(),
              ProofWords.message("form.late", signature.date().toString(), form.source(), due)));
    } else {
      results.pass();
    }
  }

  private static void oneForm(ProofSubject subject, ProofResults results) {
    List<Form> forms = subject.tables().stream().map(FilledTable::form).distinct().toList();
    if (forms.size() > 1) {
      results.find(
          new ProofFinding(
              "form.mixed",
              Severity.SUSPECT,
              ProofVerdict.UNCERTAIN,
              subject.tables().stream().map(FilledTable::pointer).toList(),
              "",
              forms.get(0).name(),
              forms.get(1).name(),
              ProofWords.message(
                  "form.mixed",
                  subject.tables().stream()
                      .map(table -> "“" + table.table().name() + "”：" + table.form().name())
                      .collect(Collectors.joining("；")))));
    }
  }

  private static List<Chapter> chapters(List<Block> body) {
    List<Chapter> chapters = new ArrayList<>();
    for (int i = 0; i < body.size(); i++) {
      if (body.get(i) instanceof Block.Heading heading && heading.level() == 1) {
        int end = i + 1;
        while (end < body.size() && !isChapter(body.get(end))) {
          end++;
        }
        chapters.add(chapter("/body/" + i, heading, body.subList(i + 1, end)));
      }
    }
    return chapters;
  }

  private static boolean isChapter(Block block) {
    return block instanceof Block.Heading heading && heading.level() == 1;
  }

  private static Chapter chapter(String pointer, Block.Heading heading, List<Block> content) {
    StringBuilder text = new StringBuilder(heading.runIn() == null ? "" : heading.runIn());
    List<String> tables = new ArrayList<>();
    for (Block block : content) {
      if (block instanceof Block.Paragraph paragraph) {
        text.append(paragraph.text());
      } else if (block instanceof Block.Heading inner) {
        text.append(inner.text()).append(inner.runIn() == null ? "" : inner.runIn());
      } else if (block instanceof Block.Form form) {
        tables.add(form.form().substring(form.form().lastIndexOf('.') + 1));
      }
    }
    String words = heading.text().replaceAll("[\\s　]", "");
    return new Chapter(pointer, words, text.toString(), tables);
  }

  private static void missing(
      FormPart part, Form form, List<Chapter> chapters, ProofResults results) {
    Optional<Chapter> found =
        chapters.stream().filter(chapter -> part.isNamed(chapter.words())).findFirst();
    if (found.isPresent()) {
      results.pass();
      contents(part, form, found.get(), results);
      return;
    }
    results.find(
        new ProofFinding(
            "form.part-missing",
            Severity.SUSPECT,
            ProofVerdict.FAIL,
            List.of("/body"),
            "",
            part.heading(),
            "",
            ProofWords.message("form.part-missing", part.heading(), form.source())));
  }

  private static void contents(FormPart part, Form form, Chapter chapter, ProofResults results) {
    if (part.table() != null && !chapter.tables().contains(part.table())) {
      results.find(hint("form.table-missing", chapter, part.heading(), form.source()));
    }
    for (List<String> words : part.mentions()) {
      if (words.stream().noneMatch(chapter.text()::contains)) {
        results.find(hint("form.not-mentioned", chapter, part.heading(), String.join("／", words)));
      }
    }
    int length = chapter.text().codePointCount(0, chapter.text().length());
    if (part.mostCharacters() != null && length > part.mostCharacters()) {
      results.find(
          hint(
              "form.part-long",
              chapter,
              part.heading(),
              String.valueOf(length),
              part.mostCharacters().toString(),
              form.source()));
    }
  }

  private static ProofFinding hint(String rule, Chapter chapter, Object... words) {
    return new ProofFinding(
        rule,
        Severity.HINT,
        ProofVerdict.UNCERTAIN,
        List.of(chapter.pointer()),
        "",
        "",
        "",
        ProofWords.message(rule, words));
  }

  private static void order(Form form, List<Chapter> chapters, ProofResults results) {
    int last = -1;
    for (Chapter chapter : chapters) {
      Optional<Integer> place = place(form, chapter);
      if (place.isPresent() && place.get() < last) {
        results.find(
            new ProofFinding(
                "form.part-order",
                Severity.SUSPECT,
                ProofVerdict.FAIL,
                List.of(chapter.pointer()),
                "",
                "",
                chapter.words(),
                ProofWords.message("form.part-order", chapter.words(), form.source())));
      }
      last = Math.max(last, place.orElse(last));
    }
  }

  private static Optional<Integer> place(Form form, Chapter chapter) {
    for (int i = 0; i < form.parts().size(); i++) {
      if (form.parts().get(i).isNamed(chapter.words())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
