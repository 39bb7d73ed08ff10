package org.yinfa.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yinfa.form.Form;
import org.yinfa.form.FormPart;
import org.yinfa.form.Severity;
import org.yinfa.report.Block;

/** Holds the chapters of a report against those that its form prescribes, and their order. */
final class PartsCheck implements ProofCheck {

  /** A chapter's heading and where it stands. */
  private record Chapter(String pointer, String words) {}

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
        chapters.add(new Chapter("/body/" + i, heading.text().replaceAll("[\\s　]", "")));
      }
    }
    return chapters;
  }

  private static void missing(
      FormPart part, Form form, List<Chapter> chapters, ProofResults results) {
    if (chapters.stream().anyMatch(chapter -> part.isNamed(chapter.words()))) {
      results.pass();
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
