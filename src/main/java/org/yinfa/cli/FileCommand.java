package org.yinfa.cli;

import io.dropwizard.configuration.ConfigurationException;
import io.dropwizard.configuration.DefaultConfigurationFactoryFactory;
import io.dropwizard.configuration.FileConfigurationSourceProvider;
import io.dropwizard.core.cli.Cli;
import io.dropwizard.core.cli.Command;
import io.dropwizard.core.setup.Bootstrap;
import java.io.IOException;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import org.jspecify.annotations.Nullable;
import org.yinfa.Wiring;
import org.yinfa.YinfaConfiguration;

/** A command that makes one file of another and then ends. */
abstract class FileCommand extends Command {

  private final String inputName;
  private final String outputName;
  final Terminal terminal;

  FileCommand(
      String name, String description, String inputName, String outputName, Terminal terminal) {
    super(name, description);
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
    parser
        .addArgument("--config")
        .metavar("CONFIG.yml")
        .help("a configuration file; without it every setting has its default");
    Reporting.addOptions(parser);
  }

  @Override
  public void run(Bootstrap<?> bootstrap, Namespace arguments) throws Exception {
    Reporting reporting = new Reporting(terminal, arguments);
    Wiring wiring = new Wiring(configuration(bootstrap, arguments.getString("config")));
    OutputFile output = OutputFile.at(arguments.getString("output"), terminal);
    byte[] input = InputFile.read(arguments.getString("input"), terminal, wiring.limits());
    output.write(convert(input, wiring, arguments, reporting));
  }

  abstract byte[] convert(byte[] input, Wiring wiring, Namespace arguments, Reporting reporting);

  private static YinfaConfiguration configuration(Bootstrap<?> bootstrap, @Nullable String file)
      throws IOException, ConfigurationException {
    if (file == null) {
      return new YinfaConfiguration();
    }
    FileName.requireConfiguration(file);
    return new DefaultConfigurationFactoryFactory<YinfaConfiguration>()
        .create(
            YinfaConfiguration.class,
            bootstrap.getValidatorFactory().getValidator(),
            bootstrap.getObjectMapper(),
            "dw")
        .build(new FileConfigurationSourceProvider(), file);
  }

  @Override
  public void onError(Cli cli, Namespace arguments, Throwable failure) {
    new Reporting(terminal, arguments).failure(failure);
  }
}
