package org.yinfa.cli;

import io.dropwizard.configuration.ConfigurationException;
import io.dropwizard.configuration.DefaultConfigurationFactoryFactory;
import io.dropwizard.configuration.FileConfigurationSourceProvider;
import io.dropwizard.jackson.Jackson;
import io.dropwizard.jersey.validation.Validators;
import java.io.IOException;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import org.jspecify.annotations.Nullable;
import org.yinfa.wiring.Wiring;
import org.yinfa.wiring.YinfaConfiguration;

/** A command that turns one file into another. */
abstract class FileCommand implements Command {

  private final String inputName;
  private final String outputName;
  private final Terminal terminal;

  FileCommand(String inputName, String outputName, Terminal terminal) {
    this.inputName = inputName;
    this.outputName = outputName;
    this.terminal = terminal;
  }

  @Override
  public void configure(Subparser parser) {
    parser
        .addArgument("input")
        .metavar(inputName)
        .help("the file to read, or - for standard input");
    parser
        .addArgument("-o", "--output")
        .metavar(outputName)
        .required(true)
        .help("the file to write, or - for standard output");
    addConfiguration(parser);
  }

  @Override
  public void run(Namespace options, Reporting reporting) throws Exception {
    Wiring wiring = new Wiring(configuration(options.getString("config")));
    OutputFile output = OutputFile.at(options.getString("output"), terminal);
    byte[] input = read(options.getString("input"), wiring);
    output.write(convert(input, wiring, options, reporting));
  }

  /** Reads a report; a command that takes something else says how large that may be. */
  byte[] read(String input, Wiring wiring) throws IOException {
    return InputFile.read(input, terminal, wiring.limits());
  }

  abstract byte[] convert(byte[] input, Wiring wiring, Namespace options, Reporting reporting)
      throws IOException;

  static void addConfiguration(Subparser parser) {
    parser
        .addArgument("--config")
        .metavar("CONFIG.yml")
        .help("a configuration file; without it every setting has its default");
  }

  static YinfaConfiguration configuration(@Nullable String file)
      throws IOException, ConfigurationException {
    if (file == null) {
      return new YinfaConfiguration();
    }
    FileName.requireConfiguration(file);
    return new DefaultConfigurationFactoryFactory<YinfaConfiguration>()
        .create(
            YinfaConfiguration.class, Validators.newValidator(), Jackson.newObjectMapper(), "dw")
        .build(new FileConfigurationSourceProvider(), file);
  }
}
