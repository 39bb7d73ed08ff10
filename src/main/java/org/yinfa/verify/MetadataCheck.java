package org.yinfa.verify;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yinfa.issued.OriginProperty;
import org.yinfa.report.PrintedDate;
import org.yinfa.verify.file.Metadata;
import org.yinfa.verify.file.OpenFile;
import org.yinfa.verify.file.PrintedPage;

/**
 * Whether the metadata says what the pages print, and XMP the same as the information dictionary
 * (the first of the four properties that archives test: DA/T 70-2018).
 */
public final class MetadataCheck implements Check {

  private static final String ID = "metadata";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public CheckResult examine(OpenFile file) throws IOException {
    if (!file.metadata().hasXmp()) {
      return CheckResult.failed(ID, "metadata.no-xmp");
    }
    List<Finding> findings = OpenFile.guarded(() -> new Comparing(file).findings());
    return CheckResult.of(ID, findings, "metadata.agree");
  }

  /** The comparison of one file. */
  private static final class Comparing {

    private final Metadata metadata;
    private final String text;
    private final List<Finding> findings = new ArrayList<>();

    Comparing(OpenFile file) {
      this.metadata = file.metadata();
      this.text = file.text();
    }

    List<Finding> findings() {
      compareWithInformation();
      compareWithPages();
      return findings;
    }

    private void compareWithInformation() {
      compare("title", metadata.value(Metadata.DC, "title"), metadata.information().getTitle());
      List<String> creators = metadata.values(Metadata.DC, "creator");
      compare(
          "issuers",
          creators.isEmpty() ? Optional.empty() : Optional.of(String.join("、", creators)),
          metadata.information().getAuthor());
      compare(
          "producer",
          metadata.value(Metadata.PDF, "Producer"),
          metadata.information().getProducer());
      Optional<OffsetDateTime> xmp = metadata.created();
      Optional<OffsetDateTime> information = metadata.informationCreated();
      boolean ours = metadata.value(OriginProperty.RELEASE).isPresent();
      boolean comparable = ours || xmp.isPresent() && information.isPresent();
      if (comparable
          && !xmp.map(OffsetDateTime::toInstant)
              .equals(information.map(OffsetDateTime::toInstant))) {
        findings.add(
            Finding.of(
                "metadata.differ",
                "date",
                shown(xmp.orElse(null)),
                shown(information.orElse(null))));
      }
    }

    private static String shown(@Nullable Object value) {
      return value == null ? "-" : value.toString();
    }

    private void compare(String name, Optional<String> xmp, @Nullable String information) {
      if (!xmp.equals(Optional.ofNullable(information))) {
        findings.add(
            Finding.of("metadata.differ", name, shown(xmp.orElse(null)), shown(information)));
      }
    }

    private void compareWithPages() {
      List<String> printed =
          metadata
              .value(OriginProperty.PRINTED)
              .map(names -> Arrays.asList(names.split(" ")))
              // a file of unknown origin is only known to need its title
              .orElse(List.of("title"));
      if (printed.contains("title")) {
        requirePrinted("title", metadata.values(Metadata.DC, "title"));
      }
      if (printed.contains("number")) {
        requirePrinted("number", metadata.values(Metadata.DC, "identifier"));
      }
      if (printed.contains("issuers")) {
        // PDF/A-1 has all issuers in one entry
        requirePrinted(
            "issuers",
            metadata.values(Metadata.DC, "creator").stream()
                .flatMap(entry -> Arrays.stream(entry.split("、")))
                .toList());
      }
      if (printed.contains("date")) {
        requireDate(metadata.created().orElse(null));
      }
    }

    private void requirePrinted(String name, List<String> values) {
      if (values.isEmpty()) {
        findings.add(Finding.of("metadata.missing", name));
      }
      for (String value : values) {
        if (!text.contains(PrintedPage.withoutSpaces(value))) {
          findings.add(Finding.of("metadata.not-printed", name, value));
        }
      }
    }

    private void requireDate(@Nullable OffsetDateTime date) {
      if (date == null) {
        findings.add(Finding.of("metadata.missing", "date"));
        return;
      }
      OffsetDateTime there = date.withOffsetSameInstant(ZoneOffset.ofHours(8));
      String plain = PrintedDate.standardForm(there.toLocalDate());
      String padded =
          String.format(
              Locale.ROOT,
              "%04d年%02d月%02d日",
              there.getYear(),
              there.getMonthValue(),
              there.getDayOfMonth());
      if (!text.contains(plain) && !text.contains(padded)) {
        findings.add(Finding.of("metadata.not-printed", "date", plain));
      }
    }
  }
}
