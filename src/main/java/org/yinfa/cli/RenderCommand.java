package org.yinfa.cli;

import net.sourceforge.argparse4j.impl.Arguments;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import org.yinfa.rendering.RenderRequest;
import org.yinfa.rendering.StageTimer;
import org.yinfa.report.Profile;
import org.yinfa.wiring.Wiring;

/** {@code render}: turns report JSON into a PDF. */
public final class RenderCommand extends FileCommand {

  public RenderCommand(Terminal terminal) {
    super("REPORT.json", "OUT.pdf", terminal);
  }

  @Override
  public String name() {
    return "render";
  }

  @Override
  public String description() {
    return "Makes the PDF of a report";
  }

  @Override
  public void configure(Subparser parser) {
    super.configure(parser);
    addTemplateAndProfile(parser);
    parser
        .addArgument("--strict")
        .action(Arguments.storeTrue())
        .help("refuse a report in which proofreading finds something that is wrong beyond doubt");
  }

  static void addTemplateAndProfile(Subparser parser) {
    parser
        .addArgument("--template")
        .metavar("ID")
        .help("the template to use, whatever the report says");
    parser
        .addArgument("--profile")
        .choices(Profile.PDFA_2A.id(), Profile.PDFA_3A.id(), Profile.PDFA_1A.id())
        .setDefault(Profile.PDFA_2A.id())
        .help("the archival form; pdfa-3a holds the report JSON as well, pdfa-1a no transparency");
  }

  @Override
  byte[] convert(byte[] input, Wiring wiring, Namespace options, Reporting reporting) {
    Profile profile = Profile.of(options.getString("profile")).orElseThrow();
    RenderRequest request =
        new RenderRequest(
            input, options.getString("template"), profile, options.getBoolean("strict"));
    return wiring.renderer(StageTimer.NONE).render(request).pdf();
  }
}
