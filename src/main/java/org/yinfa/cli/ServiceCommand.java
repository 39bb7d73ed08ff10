package org.yinfa.cli;

import io.dropwizard.core.Configuration;
import io.dropwizard.core.cli.ConfiguredCommand;
import io.dropwizard.core.setup.Bootstrap;
import java.util.function.Supplier;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** A command of Dropwizard's own: {@code server} or {@code check}. */
public final class ServiceCommand<T extends Configuration> implements Command {

  private final ConfiguredCommand<T> command;
  private final Supplier<Bootstrap<T>> bootstrap;

  public ServiceCommand(ConfiguredCommand<T> command, Supplier<Bootstrap<T>> bootstrap) {
    this.command = command;
    this.bootstrap = bootstrap;
  }

  @Override
  public String name() {
    return command.getName();
  }

  @Override
  public String description() {
    return command.getDescription();
  }

  @Override
  public void configure(Subparser parser) {
    command.configure(parser);
  }

  @Override
  public void run(Namespace options, Reporting reporting) throws Exception {
    FileName.requireConfiguration(options.getString("file"));
    command.run(bootstrap.get(), options);
  }
}
