package org.yinfa.report;

import java.time.Duration;

/**
 * What one report may cost. Every limit has its name in the configuration (limits.…), and the error
 * that it causes names it.
 *
 * @param bodyBytes the size of a report as JSON or text, in bytes
 * @param nesting the depth of JSON arrays and objects
 * @param blocks headings, paragraphs, table rows and images in a report, attachments included
 * @param textLength the characters (code points) of one string
 * @param totalTextLength the characters (code points) of the whole report
 * @param imagePixels the pixels of one image
 * @param pages the pages of one document
 * @param time how long one document may take
 */
public record Limits(
    int bodyBytes,
    int nesting,
    int blocks,
    int textLength,
    int totalTextLength,
    int imagePixels,
    int pages,
    Duration time) {

  public static final Limits DEFAULT =
      new Limits(
          8 * 1024 * 1024,
          32,
          20_000,
          100_000,
          2_000_000,
          40_000_000,
          2_000,
          Duration.ofSeconds(60));
}
