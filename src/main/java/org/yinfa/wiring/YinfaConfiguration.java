package org.yinfa.wiring;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.dropwizard.core.Configuration;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yinfa.archive.PackageLimits;
import org.yinfa.batch.SourceLimits;
import org.yinfa.batch.queue.QueueSettings;
import org.yinfa.report.Limits;
import org.yinfa.seal.Keystore;
import org.yinfa.seal.SignatureDetails;
import org.yinfa.seal.TimeStampServer;
import org.yinfa.verify.file.VerificationLimits;

/**
 * The configuration file: Dropwizard's own keys, and those that src/docs/configuration.md lists.
 */
public final class YinfaConfiguration extends Configuration {

  @Valid @NotNull @JsonProperty private LimitValues limits = new LimitValues();

  @JsonProperty private @Nullable Path fonts;

  @Valid @NotNull @JsonProperty private SignatureValues signature = new SignatureValues();
  @Valid @NotNull @JsonProperty private VerificationValues verification = new VerificationValues();
  @Valid @NotNull @JsonProperty private BatchValues batches = new BatchValues();

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

  /** How many documents the service renders at the same time. */
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

  /** What a folder, an NDJSON file or an archive of reports may cost. */
  public SourceLimits sourceLimits() {
    return new SourceLimits(
        limits.bodyBytes, limits.archiveEntries, limits.archiveBytes, limits.archiveRatio);
  }

  /** The size of a finished PDF that is checked, in bytes. */
  public int pdfBytes() {
    return limits.pdfBytes;
  }

  /** The size of a package for an archive that is verified over HTTP, in bytes. */
  public int packageBytes() {
    return limits.packageBytes;
  }

  /**
   * What a package for an archive may cost.
   *
   * @param documents how many documents it may have
   */
  public PackageLimits packageLimits(int documents) {
    return new PackageLimits(
        limits.archiveEntries,
        limits.archiveBytes,
        limits.archiveRatio,
        limits.pdfBytes,
        limits.bodyBytes,
        documents);
  }

  /** How many documents a package may have that is verified over HTTP. */
  public int packageDocuments() {
    return limits.packageDocuments;
  }

  /** The file of trusted certificates, or null to leave trust unexamined. */
  public @Nullable Path trustedCertificates() {
    return verification.trustedCertificates;
  }

  /** What the checks of one PDF may cost. */
  public VerificationLimits verificationLimits() {
    return new VerificationLimits(
        limits.pages,
        limits.inflatedBytes,
        limits.streamBytes,
        Duration.ofSeconds(limits.verificationSeconds));
  }

  /** How many clients follow the events of batches at the same time. */
  public int batchListeners() {
    return batches.listeners;
  }

  /**
   * How this process keeps its batches.
   *
   * @param machine asked for the name to go by when the configuration has none
   */
  public QueueSettings queue(Supplier<String> machine) {
    return new QueueSettings(
        new QueueSettings.Storage(
            batches.folder,
            batches.database == null
                ? null
                : new QueueSettings.Login(batches.database, batches.user, batches.password),
            batches.sharedFolder),
        new QueueSettings.Work(
            batches.node == null ? machine.get() : batches.node,
            batches.threads,
            Duration.ofSeconds(batches.leaseSeconds),
            batches.attempts),
        new QueueSettings.Acceptance(
            batches.open, batches.uploads, batches.bytes, batches.reports, sourceLimits()),
        Duration.ofMinutes(batches.retentionMinutes));
  }

  /** The directory of an agency's own fonts, or null for the fonts inside the jar. */
  public @Nullable Path fonts() {
    return fonts;
  }

  /** Where the key for signatures lies, or null when none is configured. */
  public @Nullable Keystore keystore() {
    KeystoreValues keystore = signature.keystore;
    return keystore.file == null
        ? null
        : new Keystore(keystore.type, keystore.file, keystore.alias);
  }

  /** The environment variable that holds the password of the keystore. */
  public String passwordVariable() {
    return signature.keystore.passwordVariable;
  }

  /** The server that signatures get time stamps from, or null for signatures without. */
  public @Nullable TimeStampServer timeStampServer() {
    return signature.timeStampServer == null
        ? null
        : new TimeStampServer(
            signature.timeStampServer, Duration.ofSeconds(signature.timeStampSeconds));
  }

  /** What every signature says of itself. */
  public SignatureDetails statement() {
    return new SignatureDetails(signature.reason, signature.location);
  }

  /** The block {@code signature}. */
  private static final class SignatureValues {

    @Valid @NotNull @JsonProperty private KeystoreValues keystore = new KeystoreValues();

    @JsonProperty private @Nullable URI timeStampServer;

    @Min(1)
    @Max(600)
    @JsonProperty
    private int timeStampSeconds = 20;

    @JsonProperty private @Nullable String reason;

    @JsonProperty private @Nullable String location;
  }

  /** The block {@code signature.keystore}. */
  private static final class KeystoreValues {

    @NotNull @JsonProperty private Keystore.Type type = Keystore.Type.PKCS12;

    @JsonProperty private @Nullable Path file;

    @JsonProperty private @Nullable String alias;

    @NotNull @JsonProperty private String passwordVariable = "YINFA_KEYSTORE_PASSWORD";
  }

  /** The block {@code verification}. */
  private static final class VerificationValues {

    @JsonProperty private @Nullable Path trustedCertificates;
  }

  /** The block {@code batches}. */
  private static final class BatchValues {

    @NotNull @JsonProperty private Path folder = Path.of("yinfa-data");

    @Pattern(regexp = "jdbc:postgresql:.+")
    @JsonProperty
    private @Nullable String database;

    @JsonProperty private @Nullable String user;

    @JsonProperty private @Nullable String password;

    @JsonProperty private @Nullable Path sharedFolder;

    @Size(min = 1, max = 50)
    @JsonProperty
    private @Nullable String node;

    @Min(1)
    @Max(1_024)
    @JsonProperty
    private int threads = Runtime.getRuntime().availableProcessors();

    @Min(3)
    @Max(3_600)
    @JsonProperty
    private int leaseSeconds = 60;

    @Min(1)
    @Max(1_000)
    @JsonProperty
    private int attempts = 20;

    @Min(1)
    @Max(5_256_000)
    @JsonProperty
    private int retentionMinutes = 10_080;

    @Min(1)
    @Max(10_000)
    @JsonProperty
    private int open = 20;

    @Min(1)
    @Max(1_000)
    @JsonProperty
    private int uploads = 4;

    @Min(1_024)
    @Max(100_000_000_000L)
    @JsonProperty
    private long bytes = 2_000_000_000L;

    @Min(1)
    @Max(10_000_000)
    @JsonProperty
    private long reports = 100_000;

    @Min(1)
    @Max(1_000)
    @JsonProperty
    private int listeners = 100;
  }

  /** The block {@code limits}. The upper bounds keep a typing error from exhausting the heap. */
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

    @Min(1)
    @Max(65_534)
    @JsonProperty
    private int archiveEntries = 50_000;

    @Min(1_024)
    @Max(4_000_000_000L)
    @JsonProperty
    private long archiveBytes = 2_000_000_000L;

    @Min(1)
    @Max(2_000)
    @JsonProperty
    private int archiveRatio = 200;

    @Min(1_024)
    @Max(1024 * 1024 * 1024)
    @JsonProperty
    private int pdfBytes = 32 * 1024 * 1024;

    @Min(1_024)
    @Max(1024 * 1024 * 1024)
    @JsonProperty
    private int packageBytes = 64 * 1024 * 1024;

    @Min(1)
    @Max(1_000_000)
    @JsonProperty
    private int packageDocuments = 100;

    @Min(1_024)
    @Max(1_000_000_000_000L)
    @JsonProperty
    private long inflatedBytes = 1024 * 1024 * 1024;

    @Min(1_024)
    @Max(1024 * 1024 * 1024)
    @JsonProperty
    private long streamBytes = 64 * 1024 * 1024;

    @Min(1)
    @Max(86_400)
    @JsonProperty
    private int verificationSeconds = 120;
  }
}
