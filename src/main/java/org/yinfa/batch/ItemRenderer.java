package org.yinfa.batch;

import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yinfa.importer.Dropped;
import org.yinfa.importer.ImportedReport;
import org.yinfa.importer.PlainTextReader;
import org.yinfa.input.ReportWriter;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.rendering.RenderRequest;
import org.yinfa.rendering.RenderedDocument;
import org.yinfa.rendering.Renderer;

/**
 * Renders one item. A fault of the item is its outcome, not an exception. Safe for use by several
 * threads.
 */
public final class ItemRenderer {

  private static final Logger LOG = LoggerFactory.getLogger(ItemRenderer.class);

  private final Renderer renderer;
  private final PlainTextReader texts;
  private final ReportWriter writer;
  private final Settings settings;

  public ItemRenderer(
      Renderer renderer, PlainTextReader texts, ReportWriter writer, Settings settings) {
    this.renderer = renderer;
    this.texts = texts;
    this.writer = writer;
    this.settings = settings;
  }

  public Settings settings() {
    return settings;
  }

  public RenderedItem render(Item item) {
    return render(ItemBytes.of(item));
  }

  public RenderedItem render(ItemBytes reading) {
    return attempt(
        reading, () -> issue(reading), failed -> new RenderedItem(failed, null, List.of()));
  }

  /** Does everything before layout; empty when nothing is wrong up to there. */
  public Optional<Outcome.Failed> check(Item item) {
    ItemBytes reading = ItemBytes.of(item);
    return attempt(
        reading,
        () -> {
          renderer.check(request(report(reading).json()));
          return Optional.empty();
        },
        Optional::of);
  }

  private RenderedItem issue(ItemBytes reading) {
    Item item = reading.item();
    Text report = report(reading);
    RenderedDocument document = renderer.render(request(report.json()));
    var outcome =
        new Outcome.Issued(
            item.position(),
            item.name(),
            Objects.requireNonNull(item.output(), "an item that can be read has an output"),
            reading.digest(),
            HexFormat.of().formatHex(document.sha256()),
            document.pages(),
            document.template(),
            settings,
            report.dropped().size());
    return new RenderedItem(outcome, document.pdf(), report.dropped());
  }

  private RenderRequest request(byte[] json) {
    return new RenderRequest(json, settings.template(), settings.profile());
  }

  private Text report(ItemBytes reading) {
    if (reading.item().kind() == Item.Kind.JSON) {
      return new Text(reading.bytes(), List.of());
    }
    ImportedReport imported = texts.read(reading.bytes());
    return new Text(writer.write(imported.report()), imported.dropped());
  }

  private static <T> T attempt(
      ItemBytes reading, Supplier<T> work, Function<Outcome.Failed, T> failed) {
    if (reading.failed() != null) {
      return failed.apply(reading.failed());
    }
    try {
      return work.get();
    } catch (Rejected rejected) {
      return failed.apply(failed(reading, rejected.problems()));
    } catch (RuntimeException | StackOverflowError unexpected) {
      LOG.error("report {} failed", reading.item().name(), unexpected);
      String reason = unexpected.toString().lines().findFirst().orElse("");
      return failed.apply(
          failed(reading, List.of(Problem.at("", BatchProblem.UNEXPECTED, reason))));
    }
  }

  private static Outcome.Failed failed(ItemBytes reading, List<Problem> problems) {
    Item item = reading.item();
    return new Outcome.Failed(item.position(), item.name(), reading.digest(), problems);
  }

  /** The report as JSON, and what a plain text lost on the way. */
  private record Text(byte[] json, List<Dropped> dropped) {}
}
