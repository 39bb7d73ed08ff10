package org.yinfa;

import ch.qos.logback.classic.Level;
import io.dropwizard.core.Application;
import io.dropwizard.core.cli.CheckCommand;
import io.dropwizard.core.cli.ServerCommand;
import io.dropwizard.core.server.AbstractServerFactory;
import io.dropwizard.core.setup.Bootstrap;
import io.dropwizard.core.setup.Environment;
import io.dropwizard.lifecycle.Managed;
import io.dropwizard.logging.common.LoggingUtil;
import java.io.IOException;
import java.util.List;
import net.sourceforge.argparse4j.inf.Namespace;
import org.yinfa.batch.queue.BatchQueue;
import org.yinfa.cli.ArchiveCommand;
import org.yinfa.cli.BatchCommand;
import org.yinfa.cli.CommandLine;
import org.yinfa.cli.DeriveCommand;
import org.yinfa.cli.ExitCode;
import org.yinfa.cli.ImportCommand;
import org.yinfa.cli.ProofreadCommand;
import org.yinfa.cli.RenderCommand;
import org.yinfa.cli.SealCommand;
import org.yinfa.cli.ServiceCommand;
import org.yinfa.cli.Terminal;
import org.yinfa.cli.VerifyCommand;
import org.yinfa.health.BatchHealthCheck;
import org.yinfa.health.RenderingHealthCheck;
import org.yinfa.health.StageMetrics;
import org.yinfa.http.Admission;
import org.yinfa.http.BatchInterface;
import org.yinfa.http.HttpInterface;
import org.yinfa.rendering.Renderer;
import org.yinfa.wiring.Release;
import org.yinfa.wiring.Wiring;
import org.yinfa.wiring.YinfaConfiguration;

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
    var commands =
        List.of(
            new RenderCommand(terminal),
            new BatchCommand(terminal),
            new ImportCommand(terminal),
            new ProofreadCommand(terminal),
            new DeriveCommand(terminal),
            new SealCommand(terminal),
            new VerifyCommand(terminal),
            new ArchiveCommand(terminal),
            new ServiceCommand<>(new Start(this), this::bootstrap),
            new ServiceCommand<>(new CheckCommand<>(this), this::bootstrap));
    return new CommandLine(terminal, Release.version(), commands).run(arguments);
  }

  private Bootstrap<YinfaConfiguration> bootstrap() {
    Bootstrap<YinfaConfiguration> bootstrap = new Bootstrap<>(this);
    bootstrap.registerMetrics();
    return bootstrap;
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

  /** Leaves it to the command line to say why a server doesn't start. */
  private static final class Start extends ServerCommand<YinfaConfiguration> {

    Start(YinfaApplication application) {
      super(application);
    }

    @Override
    protected void run(Environment environment, Namespace options, YinfaConfiguration configuration)
        throws Exception {
      LoggingUtil.getLoggerContext().getLogger(ServerCommand.class).setLevel(Level.OFF);
      super.run(environment, options, configuration);
    }
  }

  /** Works on batches from the start of the server to its end. */
  private record QueueLife(BatchQueue queue) implements Managed {

    @Override
    public void start() throws IOException {
      queue.start();
    }

    @Override
    public void stop() throws IOException {
      queue.close();
    }
  }

  @Override
  public void run(YinfaConfiguration configuration, Environment environment) throws IOException {
    Wiring wiring = new Wiring(configuration);
    Renderer renderer = wiring.renderer(new StageMetrics(environment.metrics()));
    environment.healthChecks().register("rendering", new RenderingHealthCheck(renderer));
    BatchQueue queue = wiring.queue(renderer);
    environment.healthChecks().register("batches", new BatchHealthCheck(queue));
    environment.lifecycle().manage(new QueueLife(queue));
    new BatchInterface(queue, wiring.templates(), configuration.batchListeners())
        .register(environment);
    new HttpInterface(
            renderer,
            wiring.plainTextReader(),
            wiring.reportWriter(),
            wiring.templates(),
            wiring.limits(),
            new Admission(
                configuration.documentsAtOnce(),
                configuration.waiting(),
                configuration.limits().time()),
            wiring.verifiers(renderer),
            wiring.archiving(renderer),
            wiring.reportReader(),
            wiring.proofreader())
        .register(environment, (AbstractServerFactory) configuration.getServerFactory());
  }
}
