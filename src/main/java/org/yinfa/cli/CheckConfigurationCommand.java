package org.yinfa.cli;

import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.cli.CheckCommand;
import io.dropwizard.core.cli.Cli;
import io.dropwizard.core.setup.Bootstrap;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** {@code check}: Dropwizard's own, with the messages and options of the other commands. */
public final class CheckConfigurationCommand<T extends Configuration> extends CheckCommand<T> {

  private final Terminal terminal;

  public CheckConfigurationCommand(Application<T> application, Terminal terminal) {
    super(application);
    this.terminal = terminal;
  }

  @Override
  public void configure(Subparser parser) {
    super.configure(parser);
    Reporting.addOptions(parser);
  }

  @Override
  public void run(Bootstrap<?> bootstrap, Namespace arguments) throws Exception {
    FileName.requireConfiguration(arguments.getString("file"));
    super.run(bootstrap, arguments);
  }

  @Override
  public void onError(Cli cli, Namespace arguments, Throwable failure) {
    new Reporting(terminal, arguments).failure(failure);
  }
}
