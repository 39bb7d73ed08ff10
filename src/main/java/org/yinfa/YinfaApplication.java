package org.yinfa;

import io.dropwizard.core.Application;
import io.dropwizard.core.cli.Cli;
import io.dropwizard.core.server.AbstractServerFactory;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.logging.common.LoggingUtil;
import io.dropwizard.util.JarLocation;
import org.yinfa.cli.CheckConfigurationCommand;
import org.yinfa.cli.ExitCode;
import org.yinfa.cli.ImportCommand;
import org.yinfa.cli.RenderCommand;
import org.yinfa.cli.StartServerCommand;
import org.yinfa.cli.Terminal;
import org.yinfa.generation.Generator;
import org.yinfa.health.RenderingHealthCheck;
import org.yinfa.health.StageMetrics;
import org.yinfa.http.Admission;
import org.yinfa.http.HttpInterface;

/** Yinfa as a service and as a command line. */
public final class YinfaApplication extends Application<YinfaConfiguration> {

  public static void main(String[] arguments) {
    ExitCode code = new YinfaApplication().execute(Terminal.ofProcess(), arguments);
    // A started server goes on after its command has returned.
    if (code != ExitCode.DONE) {
      System.exit(code.number());
    }
  }

  /** Runs one command to its end; for the server, until it has started. */
  public ExitCode execute(Terminal terminal, String... arguments) {
    Bootstrap<YinfaConfiguration> bootstrap = new Bootstrap<>(this);
    bootstrap.addCommand(new RenderCommand(terminal));
    bootstrap.addCommand(new ImportCommand(terminal));
    bootstrap.addCommand(new StartServerCommand<>(this, terminal));
    bootstrap.addCommand(new CheckConfigurationCommand<>(this, terminal));
    bootstrap.registerMetrics();
    boolean nothingAsked = arguments.length == 0;
    Cli cli =
        new Cli(
            new JarLocation(getClass()),
            bootstrap,
            nothingAsked ? terminal.err() : terminal.out(),
            terminal.err());
    ExitCode code = cli.run(arguments).map(ExitCode::of).orElse(ExitCode.DONE);
    return nothingAsked ? ExitCode.WRONG_COMMAND_LINE : code;
  }

  @Override
  public String getName() {
    return "yinfa";
  }

  /** Leaves the console to the command: logback.xml is silent until a server is configured. */
  @Override
  protected void bootstrapLogging() {
    LoggingUtil.hijackJDKLogging();
  }

  @Override
  public void run(YinfaConfiguration configuration, Environment environment) {
    Wiring wiring = new Wiring(configuration);
    Generator generator = wiring.generator(new StageMetrics(environment.metrics()));
    environment.healthChecks().register("rendering", new RenderingHealthCheck(generator));
    new HttpInterface(
            generator,
            wiring.plainTextReader(),
            wiring.reportWriter(),
            wiring.templates(),
            wiring.limits(),
            new Admission(
                configuration.documentsAtOnce(),
                configuration.waiting(),
                configuration.limits().time()))
        .register(environment, (AbstractServerFactory) configuration.getServerFactory());
  }
}
