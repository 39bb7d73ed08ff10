package org.yinfa.rendering;

import org.jspecify.annotations.Nullable;
import org.yinfa.report.Profile;

/**
 * One document to render.
 *
 * @param json the report, UTF-8
 * @param template overrides what the report says; null to let the report choose
 * @param strict whether a report is refused in which proofreading finds something wrong beyond
 *     doubt
 */
public record RenderRequest(
    byte[] json, @Nullable String template, Profile profile, boolean strict) {

  public RenderRequest(byte[] json, @Nullable String template, Profile profile) {
    this(json, template, profile, false);
  }
}
