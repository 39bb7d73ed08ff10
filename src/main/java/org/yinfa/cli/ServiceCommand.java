package org.yinfa.cli;

import io.dropwizard.core.Configuration;
import io.dropwizard.core.cli.ConfiguredCommand;
import io.dropwizard.core.setup.Bootstrap;
import java.net.BindException;
import java.util.function.Supplier;
import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;
import org.yinfa.batch.queue.FolderInUse;

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
    try {
      command.run(bootstrap.get(), options);
    } catch (Exception failure) {
      throw named(failure);
    }
  }

  /** Names the causes that an operator can mend. */
  private static Exception named(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof FolderInUse folder) {
        return new WrongCommandLine("server.folder", folder.folder());
      }
      if (cause.getCause() instanceof BindException) {
        return new WrongCommandLine("server.port", String.valueOf(cause.getMessage()));
      }
    }
    return failure;
  }
}
