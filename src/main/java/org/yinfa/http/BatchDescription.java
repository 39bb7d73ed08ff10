package org.yinfa.http;

import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.yinfa.batch.queue.BatchStatus;
import org.yinfa.batch.queue.BatchStatus.State;

/**
 * A batch as clients see it.
 *
 * @param state open or finished
 * @param done the reports that have their outcome, failed ones among them
 * @param links the other addresses, by name; those that would be refused now are left out
 */
record BatchDescription(
    String id, String state, long reports, long done, long failed, Map<String, String> links) {

  static BatchDescription of(BatchStatus batch, UriInfo address) {
    String self = address.getBaseUriBuilder().path(BatchResource.class).path(batch.id()).toString();
    Map<String, String> links = new LinkedHashMap<>();
    links.put("self", self);
    links.put("events", self + "/events");
    if (batch.state() == State.FINISHED) {
      links.put("manifest", self + "/manifest");
      links.put("result", self + "/result.zip");
    }
    return new BatchDescription(
        batch.id(),
        batch.state().name().toLowerCase(Locale.ROOT),
        batch.reports(),
        batch.done(),
        batch.failed(),
        links);
  }
}
