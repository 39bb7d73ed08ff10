package org.yinfa.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yinfa.importer.ImportProblem;
import org.yinfa.input.InputProblem;
import org.yinfa.problem.LimitProblem;
import org.yinfa.problem.ProblemCode;
import org.yinfa.rendering.RenderingProblem;
import org.yinfa.template.TemplateProblem;
import org.yinfa.zip.ZipProblem;

/** The problems that an item of a batch can have, by the names that outcomes are stored with. */
final class ItemCodes {

  private static final List<ProblemCode[]> ALL =
      List.of(
          BatchProblem.values(),
          ZipProblem.values(),
          InputProblem.values(),
          ImportProblem.values(),
          TemplateProblem.values(),
          RenderingProblem.values(),
          LimitProblem.values());

  /** Names of release 0.1.0, which journals, manifests and databases still have. */
  private static final Map<String, ProblemCode> FORMER =
      Map.ofEntries(
          Map.entry("archive.damaged", ZipProblem.DAMAGED_ARCHIVE),
          Map.entry("archive.encrypted", ZipProblem.ENCRYPTED_ENTRY),
          Map.entry("archive.method", ZipProblem.COMPRESSION_METHOD),
          Map.entry("archive.nested", ZipProblem.NESTED_ARCHIVE),
          Map.entry("archive.overlapping", ZipProblem.OVERLAPPING_ENTRIES),
          Map.entry("batch.kind", ZipProblem.WRONG_KIND),
          Map.entry("batch.link", BatchProblem.OUTSIDE_LINK),
          Map.entry("batch.name", ZipProblem.UNUSABLE_NAME),
          Map.entry("batch.same-name", ZipProblem.SAME_NAME),
          Map.entry("batches.attempts", BatchProblem.GIVEN_UP),
          Map.entry("image.too-large", LimitProblem.IMAGE_TOO_LARGE),
          Map.entry("json.nesting", LimitProblem.NESTED_TOO_DEEP),
          Map.entry("limit.archiveBytes", ZipProblem.ARCHIVE_TOO_LARGE),
          Map.entry("limit.archiveEntries", ZipProblem.TOO_MANY_ENTRIES),
          Map.entry("limit.archiveRatio", ZipProblem.COMPRESSED_TOO_MUCH),
          Map.entry("limit.bytes", LimitProblem.TOO_LARGE),
          Map.entry("limit.entryBytes", ZipProblem.ENTRY_TOO_LARGE),
          Map.entry("limit.text", LimitProblem.TOO_MUCH_TEXT));

  private static final Map<String, ProblemCode> BY_NAME = byName();

  private ItemCodes() {}

  /**
   * The problem of a current or former name.
   *
   * @throws IllegalArgumentException if no item has such a problem
   */
  static ProblemCode of(String id) {
    ProblemCode code = BY_NAME.get(id);
    if (code == null) {
      throw new IllegalArgumentException(id);
    }
    return code;
  }

  private static Map<String, ProblemCode> byName() {
    Map<String, ProblemCode> codes = new HashMap<>(FORMER);
    for (ProblemCode[] room : ALL) {
      for (ProblemCode code : room) {
        codes.put(code.id(), code);
      }
    }
    return Map.copyOf(codes);
  }
}
