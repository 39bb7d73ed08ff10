package org.yinfa;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.dropwizard.core.Configuration;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.yinfa.report.Limits;

/**
 * The configuration file: Dropwizard's own keys, and those that src/docs/configuration.md lists.
 */
public final class YinfaConfiguration extends Configuration {

  @Valid @NotNull @JsonProperty private LimitValues limits = new LimitValues();

  @JsonProperty private @Nullable Path fonts;

  /** What one report may cost. */
  public Limits limits() {
    return new Limits(
        limits.bodyBytes,
        limits.nesting,
        limits.blocks,
        limits.textLength,
        limits.totalTextLength,
        limits.imagePixels,
        limits.pages,
        Duration.ofSeconds(limits.seconds));
  }

  /** How many documents the service makes at the same time. */
  public int documentsAtOnce() {
    return limits.documentsAtOnce;
  }

  /** How many requests wait for their turn before the next one is refused. */
  public int waiting() {
    return limits.waiting;
  }

  /** How many numbered copies of a document one command makes. */
  public int copies() {
    return limits.copies;
  }

  /** The size of a finished PDF that is checked, in bytes. */
  public int pdfBytes() {
    return limits.pdfBytes;
  }

  /** How long the checks of one PDF may take. */
  public Duration verificationTime() {
    return Duration.ofSeconds(limits.verificationSeconds);
  }

  /** The directory of an agency's own fonts, or null for the fonts inside the jar. */
  public @Nullable Path fonts() {
    return fonts;
  }

  /**
   * The block {@code limits}. The upper bounds keep a slip of the finger from emptying the heap.
   */
  private static final class LimitValues {

    @Min(1_024)
    @Max(256 * 1024 * 1024)
    @JsonProperty
    private int bodyBytes = Limits.DEFAULT.bodyBytes();

    @Min(8)
    @Max(500)
    @JsonProperty
    private int nesting = Limits.DEFAULT.nesting();

    @Min(1)
    @Max(1_000_000)
    @JsonProperty
    private int blocks = Limits.DEFAULT.blocks();

    @Min(1)
    @Max(10_000_000)
    @JsonProperty
    private int textLength = Limits.DEFAULT.textLength();

    @Min(1)
    @Max(100_000_000)
    @JsonProperty
    private int totalTextLength = Limits.DEFAULT.totalTextLength();

    @Min(1)
    @Max(400_000_000)
    @JsonProperty
    private int imagePixels = Limits.DEFAULT.imagePixels();

    @Min(1)
    @Max(100_000)
    @JsonProperty
    private int pages = Limits.DEFAULT.pages();

    @Min(1)
    @Max(3_600)
    @JsonProperty
    private int seconds = Math.toIntExact(Limits.DEFAULT.time().toSeconds());

    @Min(1)
    @Max(1_024)
    @JsonProperty
    private int documentsAtOnce = Runtime.getRuntime().availableProcessors();

    @Min(0)
    @Max(1_024)
    @JsonProperty
    private int waiting = 16;

    @Min(1)
    @Max(999_999)
    @JsonProperty
    private int copies = 1_000;

    @Min(1_024)
    @Max(1024 * 1024 * 1024)
    @JsonProperty
    private int pdfBytes = 32 * 1024 * 1024;

    @Min(1)
    @Max(86_400)
    @JsonProperty
    private int verificationSeconds = 120;
  }
}
