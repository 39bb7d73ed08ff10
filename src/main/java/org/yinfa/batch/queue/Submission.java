package org.yinfa.batch.queue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yinfa.report.Profile;

/**
 * What a client asks for beside the reports.
 *
 * @param id of the batch, unless there is one with the same key already
 * @param key the client's own name for the request, or null
 * @param template overrides what a report says; null to let each report choose
 */
public record Submission(
    UUID id, Format format, @Nullable String key, Profile profile, @Nullable String template) {

  /** What the body is. */
  public enum Format {
    NDJSON,
    ZIP
  }
}
