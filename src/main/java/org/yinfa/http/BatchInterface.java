package org.yinfa.http;

import io.dropwizard.core.setup.Environment;
import io.dropwizard.jersey.setup.JerseyEnvironment;
import org.eclipse.jetty.util.component.LifeCycle;
import org.yinfa.batch.queue.BatchQueue;
import org.yinfa.template.Templates;

/** Everything under /v1/batches. */
public final class BatchInterface {

  private final BatchQueue queue;
  private final Templates templates;
  private final int listeners;

  /**
   * @param listeners how many clients follow the events of batches at a time
   */
  public BatchInterface(BatchQueue queue, Templates templates, int listeners) {
    this.queue = queue;
    this.templates = templates;
    this.listeners = listeners;
  }

  public void register(Environment environment) {
    var events = new BatchEvents(queue, environment.getObjectMapper(), listeners);
    JerseyEnvironment jersey = environment.jersey();
    jersey.register(new BatchResource(queue, templates, new BatchUpload(queue), events));
    jersey.register(new BatchRefusedMapper());
    environment
        .lifecycle()
        .addEventListener(
            new LifeCycle.Listener() {
              @Override
              public void lifeCycleStopping(LifeCycle server) {
                events.stop();
              }
            });
  }
}
