package org.yinfa.cli;

import java.io.IOException;
import net.sourceforge.argparse4j.impl.Arguments;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import org.yinfa.seal.SealRequest;
import org.yinfa.seal.Sealing;
import org.yinfa.wiring.Wiring;

/** {@code seal}: adds a signature to an issued PDF. */
public final class SealCommand extends FileCommand {

  private static final int MOST_SEALS = 1_000;

  private final Terminal terminal;

  public SealCommand(Terminal terminal) {
    super("FILE.pdf", "OUT.pdf", terminal);
    this.terminal = terminal;
  }

  @Override
  public String name() {
    return "seal";
  }

  @Override
  public String description() {
    return "Signs a finished PDF at its seal, with the key that the configuration names";
  }

  @Override
  public void configure(Subparser parser) {
    super.configure(parser);
    parser
        .addArgument("--image")
        .metavar("SEAL.png")
        .help("the picture of the seal, for a place that the report keeps free (sealBox)");
    parser
        .addArgument("--number")
        .metavar("N")
        .type(Integer.class)
        .choices(Arguments.range(1, MOST_SEALS))
        .help("which of several seals; without it, the first one without a signature");
    parser
        .addArgument("--field")
        .metavar("NAME")
        .help("the name of the signature field; without it, Signature1 and so on");
  }

  @Override
  byte[] read(String input, Wiring wiring) throws IOException {
    return InputFile.readPdf(input, terminal, wiring.pdfBytes());
  }

  @Override
  byte[] convert(byte[] input, Wiring wiring, Namespace options, Reporting reporting)
      throws IOException {
    Sealing sealing = wiring.sealing();
    if (sealing == null) {
      throw new WrongCommandLine("seal.no-key");
    }
    String image = options.getString("image");
    var request =
        new SealRequest(
            image == null ? null : InputFile.read(image, terminal, wiring.limits()),
            options.getString("field"),
            options.getInt("number"));
    return sealing.seal(input, request);
  }
}
