package org.yinfa.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.profiles.Profiles;

/** The ledger of PDF/A and PDF/UA leaves out no clause, and names no proof that isn't there. */
class LedgerTest {

  private static final Path LEDGER = Path.of("src/docs/conformance-pdf.md");
  private static final Pattern ROW =
      Pattern.compile(
          "^\\| ([0-9.]+) \\| [^|]+ \\| (Enforced|Engine|Never|Not enforced) \\| [^|]*\\|$");

  @ParameterizedTest
  @CsvSource({"PDFA_2_A, ISO 19005-2", "PDFUA_1, ISO 14289-1"})
  void everyClauseThatTheRefereeExaminesHasARow(PDFAFlavour flavour, String title)
      throws IOException {
    VeraGreenfieldFoundryProvider.initialise();
    Set<String> examined =
        Profiles.getVeraProfileDirectory()
            .getValidationProfileByFlavour(flavour)
            .getRules()
            .stream()
            .map(rule -> rule.getRuleId().getClause())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(examined).isNotEmpty().isSubsetOf(clauses(title));
  }

  @Test
  void everyRowHasAClauseAndAState() throws IOException {
    List<String> rows =
        Files.readAllLines(LEDGER).stream()
            .filter(line -> line.startsWith("|"))
            .filter(line -> !line.startsWith("| Clause |") && !line.startsWith("|---"))
            .toList();

    assertThat(rows).isNotEmpty().allMatch(row -> ROW.matcher(row).matches());
  }

  @Test
  void everyTestThatIsNamedIsThere() throws IOException {
    Set<String> named =
        Pattern.compile("`(\\w+Test)`")
            .matcher(Files.readString(LEDGER))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());

    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      Set<String> tests =
          files
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .collect(Collectors.toSet());
      assertThat(tests).containsAll(named);
    }
  }

  private static Set<String> clauses(String title) throws IOException {
    String ledger = Files.readString(LEDGER);
    int start = ledger.indexOf("## " + title);
    int end = ledger.indexOf("\n## ", start);
    return Pattern.compile(ROW.pattern(), Pattern.MULTILINE)
        .matcher(ledger.substring(start, end < 0 ? ledger.length() : end))
        .results()
        .map((MatchResult row) -> row.group(1))
        .collect(Collectors.toSet());
  }
}
