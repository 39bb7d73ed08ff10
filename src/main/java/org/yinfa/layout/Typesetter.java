package org.yinfa.layout;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import javax.xml.transform.stream.StreamResult;
import net.sf.saxon.s9api.SaxonApiException;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFException;
import org.apache.xmlgraphics.util.MimeConstants;
import org.yinfa.layout.font.FontLibrary;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Limits;
import org.yinfa.report.TypesetPdf;

/** Lays documents out. One instance serves a whole process and any number of threads. */
public final class Typesetter {

  /**
   * A table that a page parts is laid out once more with its labels repeated, and again if that has
   * moved the edge of a page.
   */
  private static final int MOST_PASSES = 4;

  private final FontLibrary fonts;
  private final Limits limits;
  private final Clock clock;
  private final Stylesheets stylesheets;
  private final FopFactory engine;

  /**
   * @param clock only measures how long a document takes; no date in a file comes from it
   */
  public Typesetter(FontLibrary fonts, Limits limits, Clock clock) {
    this.fonts = fonts;
    this.limits = limits;
    this.clock = clock;
    this.stylesheets = new Stylesheets(fonts);
    var builder = new FopFactoryBuilder(URI.create("document:/"), new ClosedWorld());
    builder.setAccessibility(true);
    // with complex scripts on, FOP maps glyphs back to the first code point that has them: 工 would
    // become ⼯
    builder.setComplexScriptFeatures(false);
    builder.setStrictFOValidation(true);
    builder.setBreakIndentInheritanceOnReferenceAreaBoundary(true);
    builder.setLayoutManagerMakerOverride(new LayoutManagers());
    this.engine = builder.build();
    engine.getImageHandlerRegistry().addHandler(new SealBox());
  }

  /**
   * Lays out one document.
   *
   * @throws Rejected if it has more pages or takes longer than the limits allow, or if a field has
   *     no room in its place
   */
  public TypesetPdf typeset(TypesetRequest request) {
    var deadline = new Deadline(clock, limits.time());
    Set<String> beginningPages = Set.of();
    for (int pass = 1; ; pass++) {
      Passage passage = Passage.begin(deadline);
      TypesetPdf pdf = typeset(request, passage, beginningPages);
      Set<String> beginning = passage.partedRows().beginningPages();
      if (beginning.equals(beginningPages) || pass == MOST_PASSES) {
        return pdf;
      }
      beginningPages = beginning;
    }
  }

  private TypesetPdf typeset(TypesetRequest request, Passage passage, Set<String> beginningPages) {
    FOUserAgent agent = engine.newFOUserAgent();
    options(agent)
        .putAll(
            Map.of(
                "pdf-a-mode", "PDF/A-" + request.profile().part() + "a",
                "pdf-ua-mode", "PDF/UA-1",
                // up to this version FOP keeps every object outside object streams, where the
                // file can be finished
                "version", "1.4"));
    agent.setTitle(request.title());
    var events = new EngineEvents();
    agent.getEventBroadcaster().addEventListener(events);
    var handler = new DocumentHandler(new IFContext(agent), fonts, passage, limits.pages());
    agent.setDocumentHandlerOverride(handler);
    var file = new ByteArrayOutputStream(512 * 1024);
    try {
      handler.setResult(new StreamResult(file));
      Fop fop = engine.newFop(MimeConstants.MIME_PDF, agent, file);
      var composer = new ComposingFilter(fonts, passage, events, fop.getDefaultHandler());
      stylesheets.transform(
          request.stylesheet(), request.xml(), beginningPages, new SaxBoundary(composer));
    } catch (FOPException | SaxonApiException | IFException e) {
      throw rejectionIn(e, events);
    }
    if (!events.problems().isEmpty()) {
      throw new Rejected(events.problems());
    }
    return new TypesetPdf(file.toByteArray(), handler.pages());
  }

  /** FOP declares the map without its types. */
  @SuppressWarnings("unchecked")
  private static Map<String, Object> options(FOUserAgent agent) {
    return agent.getRendererOptions();
  }

  /**
   * A limit that is passed inside the engine comes out wrapped in the engine's own exceptions, and
   * the engine may give up on what doesn't fit.
   */
  private static RuntimeException rejectionIn(Exception failure, EngineEvents events) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Rejected rejection) {
        return rejection;
      }
    }
    return events.problems().isEmpty()
        ? new IllegalStateException("the layout failed", failure)
        : new Rejected(events.problems());
  }
}
