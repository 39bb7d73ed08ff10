package org.yinfa.cli;

import net.sourceforge.argparse4j.inf.Namespace;
import org.yinfa.importer.Dropped;
import org.yinfa.importer.ImportedReport;
import org.yinfa.wiring.Wiring;

/** {@code import}: turns plain text into report JSON; standard error lists what was left out. */
public final class ImportCommand extends FileCommand {

  public ImportCommand(Terminal terminal) {
    super("TEXT", "REPORT.json", terminal);
  }

  @Override
  public String name() {
    return "import";
  }

  @Override
  public String description() {
    return "Makes report JSON of a plain text";
  }

  @Override
  byte[] convert(byte[] input, Wiring wiring, Namespace options, Reporting reporting) {
    ImportedReport imported = wiring.plainTextReader().read(input);
    for (Dropped dropped : imported.dropped()) {
      reporting.line("dropped", dropped.describe(reporting.locale()), dropped.text());
    }
    return wiring.reportWriter().write(imported.report());
  }
}
