package org.yinfa.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yinfa.conformance.ConformanceCheck;
import org.yinfa.conformance.ConformanceCheck.Standard;
import org.yinfa.testkit.Documents;

/** Whatever a table holds and wherever it stands. */
class AnyTableTest {

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
  void headsAreOnEachPageAndNothingIsDividedThatCouldBeWhole(@ForAll("tables") RandomTable table) {
    assertThat(TableFaults.of(table)).isEmpty();
  }

  @Property(tries = 8, edgeCases = EdgeCasesMode.NONE)
  void pdfConforms(@ForAll("tables") RandomTable table) {
    byte[] pdf = Documents.render(table.report()).bytes();
    var check = new ConformanceCheck();

    assertThat(check.failures(pdf, Standard.PDFA_2A)).isEmpty();
    assertThat(check.failures(pdf, Standard.PDFUA_1)).isEmpty();
  }

  @Provide
  Arbitrary<RandomTable> tables() {
    return Arbitraries.longs().map(seed -> RandomTable.of(new Random(seed)));
  }

  private static List<String> faults(long seed) {
    try {
      return TableFaults.of(RandomTable.of(new Random(seed)));
    } catch (IllegalStateException e) {
      return List.of(String.valueOf(e.getCause()));
    }
  }

  /** Looks for faults in many random tables: {@code AnyTableTest 1000 1}. */
  public static void main(String[] arguments) {
    int count = Integer.parseInt(arguments[0]);
    long first = Long.parseLong(arguments[1]);
    int faulty = 0;
    for (long seed = first; seed < first + count; seed++) {
      List<String> faults = faults(seed);
      if (!faults.isEmpty()) {
        faulty++;
        System.out.println(seed + ": " + faults);
      }
    }
    System.out.println(count + " tables, " + faulty + " with faults");
  }
}
