package org.yinfa.cli;

import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.cli.Cli;
import io.dropwizard.core.cli.ServerCommand;
import io.dropwizard.core.setup.Bootstrap;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** {@code server}: Dropwizard's own, except that a failed start is one line. */
public final class StartServerCommand<T extends Configuration> extends ServerCommand<T> {

  private final Terminal terminal;

  public StartServerCommand(Application<T> application, Terminal terminal) {
    super(application, "server", "Starts the HTTP service");
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
