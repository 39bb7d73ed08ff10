package org.yinfa.wiring;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yinfa.archive.DocumentVerifiers;
import org.yinfa.archive.PackageVerifier;
import org.yinfa.batch.ItemRenderer;
import org.yinfa.batch.Settings;
import org.yinfa.batch.SourceLimits;
import org.yinfa.batch.queue.BatchQueue;
import org.yinfa.batch.queue.ItemRenderers;
import org.yinfa.conformance.ConformanceCheck;
import org.yinfa.derive.Derivation;
import org.yinfa.finish.Finisher;
import org.yinfa.form.Forms;
import org.yinfa.importer.PlainTextReader;
import org.yinfa.input.ReportReader;
import org.yinfa.input.ReportWriter;
import org.yinfa.issued.IssueTime;
import org.yinfa.issued.IssuedForm;
import org.yinfa.layout.Typesetter;
import org.yinfa.layout.font.FontLibrary;
import org.yinfa.preflight.Preflight;
import org.yinfa.problem.UnusableSetting;
import org.yinfa.proof.Proofreader;
import org.yinfa.rendering.Archiving;
import org.yinfa.rendering.PrintableText;
import org.yinfa.rendering.Renderer;
import org.yinfa.rendering.RendererReproducer;
import org.yinfa.rendering.StageTimer;
import org.yinfa.report.Limits;
import org.yinfa.report.Profile;
import org.yinfa.seal.Keystore;
import org.yinfa.seal.Sealing;
import org.yinfa.template.Templates;
import org.yinfa.verify.ActiveContentCheck;
import org.yinfa.verify.AttachmentCheck;
import org.yinfa.verify.Check;
import org.yinfa.verify.EncryptionCheck;
import org.yinfa.verify.MetadataCheck;
import org.yinfa.verify.PageNumberCheck;
import org.yinfa.verify.ReadableCheck;
import org.yinfa.verify.Reproducer;
import org.yinfa.verify.ReproductionCheck;
import org.yinfa.verify.SourceCheck;
import org.yinfa.verify.Verifier;
import org.yinfa.verify.signature.IntegrityCheck;
import org.yinfa.verify.signature.SignatureCheck;
import org.yinfa.verify.signature.Trust;

/** Builds every part from the configuration; the service and the commands share it. */
public final class Wiring {

  private final YinfaConfiguration configuration;
  private final Limits limits;
  private @Nullable FontLibrary fonts;
  private @Nullable Templates templates;
  private @Nullable ReportReader reportReader;

  public Wiring(YinfaConfiguration configuration) {
    this.configuration = configuration;
    this.limits = configuration.limits();
  }

  public Limits limits() {
    return limits;
  }

  /** The size of a finished PDF that is checked, in bytes. */
  public int pdfBytes() {
    return configuration.pdfBytes();
  }

  /** Templates are read once for all parts. */
  public synchronized Templates templates() {
    Templates known = templates;
    if (known == null) {
      known = Templates.bundled();
      templates = known;
    }
    return known;
  }

  /** One renderer serves a whole process. */
  public Renderer renderer(StageTimer timer) {
    FontLibrary fonts = fonts();
    return new Renderer(
        reportReader(),
        proofreader(),
        templates(),
        new PrintableText(fonts::canPrint),
        new Typesetter(fonts, limits, Clock.systemUTC()),
        new Finisher(producer(), fonts.digest()),
        timer);
  }

  /** The schema is compiled once for all parts. */
  public synchronized ReportReader reportReader() {
    ReportReader known = reportReader;
    if (known == null) {
      known = new ReportReader(limits, Forms.bundled());
      reportReader = known;
    }
    return known;
  }

  public Proofreader proofreader() {
    return new Proofreader(Forms.bundled());
  }

  public SourceLimits sourceLimits() {
    return configuration.sourceLimits();
  }

  /** Renders the items of batches; the template is null where each report chooses. */
  public ItemRenderer itemRenderer(StageTimer timer, Profile profile, @Nullable String template) {
    return itemRenderer(renderer(timer), profile, template);
  }

  private ItemRenderer itemRenderer(Renderer renderer, Profile profile, @Nullable String template) {
    var settings = new Settings(Release.version(), fonts().digest(), profile, template);
    return new ItemRenderer(renderer, plainTextReader(), reportWriter(), settings);
  }

  /** The batches of this process, which share the renderer given. */
  public BatchQueue queue(Renderer renderer) throws IOException {
    ItemRenderers renderers = (profile, template) -> itemRenderer(renderer, profile, template);
    return BatchQueue.open(configuration.queue(Wiring::machine), renderers, Clock.systemUTC());
  }

  /** A machine whose name doesn't resolve to an address still has a name. */
  private static String machine() {
    String name;
    try {
      name = InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException unknown) {
      name = String.valueOf(unknown.getMessage()).replaceFirst(":.*", "");
    }
    return name.substring(0, Math.min(name.length(), 50));
  }

  public Derivation derivation() {
    return new Derivation(limits, configuration.copies(), producer());
  }

  /** Packs reports for archives, with a renderer of its own. */
  public Archiving archiving() {
    return archiving(renderer(StageTimer.NONE));
  }

  /** Packs reports for archives. */
  public Archiving archiving(Renderer renderer) {
    return new Archiving(renderer, new ConformanceCheck(), preflight(), producer());
  }

  /**
   * Checks finished files; the renderer reproduces them.
   *
   * @throws UnusableSetting if the configuration names trusted ones that can't be read
   */
  public Verifier verifier(Renderer renderer) {
    var reproducer = new RendererReproducer(renderer, producer(), fonts().digest());
    return new Verifier(
        checks(reproducer, trust()), configuration.verificationLimits(), Clock.systemUTC());
  }

  /**
   * The checks that are made of every file, in the order of their answers.
   *
   * @param trust whose signatures are trusted, or null not to examine that
   */
  public static List<Check> checks(Reproducer reproducer, @Nullable Trust trust) {
    return List.of(
        new ReadableCheck(),
        new IntegrityCheck(),
        new SignatureCheck(trust),
        new EncryptionCheck(),
        new ActiveContentCheck(),
        new AttachmentCheck(),
        new MetadataCheck(),
        new PageNumberCheck(),
        new SourceCheck(),
        new ReproductionCheck(reproducer),
        new ConformanceCheck());
  }

  private @Nullable Trust trust() {
    Path certificates = configuration.trustedCertificates();
    return certificates == null ? null : Trust.read(certificates, Clock.systemUTC());
  }

  /** Checks packages of as many documents as fit into a file. */
  public PackageVerifier packageVerifier(Verifier verifier) {
    return new PackageVerifier(verifier, configuration.packageLimits(Integer.MAX_VALUE));
  }

  /** Checks files and packages that are sent to the service. */
  public DocumentVerifiers verifiers(Renderer renderer) {
    Verifier files = verifier(renderer);
    int documents = configuration.packageDocuments();
    return new DocumentVerifiers(
        files,
        configuration.pdfBytes(),
        new PackageVerifier(files, configuration.packageLimits(documents)),
        configuration.packageBytes(),
        preflight());
  }

  /**
   * Opens the keystore that the configuration names.
   *
   * @return null when it names none
   * @throws UnusableSetting if there is no key in it that may sign now
   */
  public @Nullable Sealing sealing() {
    Keystore keystore = configuration.keystore();
    if (keystore == null) {
      return null;
    }
    String password = System.getenv(configuration.passwordVariable());
    return new Sealing(
        keystore,
        password == null ? new char[0] : password.toCharArray(),
        configuration.timeStampServer(),
        configuration.statement(),
        limits,
        Clock.system(IssueTime.CHINA));
  }

  /** Measures layouts, and asks for the faces that documents of this configuration are set in. */
  public Preflight preflight() {
    FontLibrary fonts = fonts();
    Map<String, List<String>> faces = new HashMap<>();
    for (String role : fonts.roles()) {
      faces.put(
          role, fonts.chain(role).stream().map(file -> fonts.font(file).postScriptName()).toList());
    }
    return new Preflight(faces);
  }

  /** Fonts are parsed once for all parts. */
  private synchronized FontLibrary fonts() {
    FontLibrary known = fonts;
    if (known == null) {
      Path directory = configuration.fonts();
      known = directory == null ? FontLibrary.bundled() : FontLibrary.from(directory);
      fonts = known;
    }
    return known;
  }

  public PlainTextReader plainTextReader() {
    return new PlainTextReader(limits);
  }

  public ReportWriter reportWriter() {
    return new ReportWriter();
  }

  private static String producer() {
    return IssuedForm.producer(Release.version());
  }
}
