package org.yinfa.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yinfa.batch.OutputRefused.Reason;
import org.yinfa.report.Sha256;
import org.yinfa.report.Sha256Sums;

/**
 * The folder that a batch writes. Until the batch is finished it holds the PDFs so far and a
 * working folder, which the manifest and the digests then replace. One thread places and records;
 * any number may ask and write.
 */
public final class OutputFolder implements Closeable {

  /** How to treat an earlier run in the same folder. */
  public enum Start {
    /** There must not be one. */
    NEW,
    /** Continue where it was interrupted; a finished run is brought up to date. */
    RESUME,
    /** Keep the PDFs that would come out the same, also of a finished run. */
    CHANGED
  }

  private enum State {
    EMPTY,
    UNFINISHED,
    FINISHED,
    FOREIGN
  }

  /**
   * How many outcomes a loss of power may cost: rendering them again is cheaper than forcing each.
   */
  private static final int GROUP = 64;

  private final Path folder;
  private final WorkingFolder working;
  private final JournalIndex earlier = new JournalIndex();
  private final Journal journal;
  private final Set<Path> unforced = new HashSet<>();
  private int ungrouped;

  private OutputFolder(Path folder, WorkingFolder working) throws IOException {
    this.folder = folder;
    this.working = working;
    working.removeUnfinished();
    this.journal =
        Journal.open(
            WorkingFolder.journal(folder),
            (offset, outcome) -> earlier.put(outcome.name(), offset));
  }

  /**
   * Opens a folder to work in it, and creates it if need be.
   *
   * @throws OutputRefused if the folder holds something that the start doesn't allow
   */
  public static OutputFolder open(Path path, Start start) throws IOException {
    Path folder = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    require(folder, start);
    WorkingFolder working = WorkingFolder.lock(folder);
    try {
      require(folder, start);
      var output = new OutputFolder(folder, working);
      output.takeOverManifest();
      return output;
    } catch (IOException | RuntimeException e) {
      working.close();
      throw e;
    }
  }

  private static void require(Path folder, Start start) throws IOException {
    State state = state(folder);
    if (state == State.FOREIGN) {
      throw new OutputRefused(Reason.FOREIGN, folder);
    }
    if (start == Start.NEW && state != State.EMPTY) {
      throw new OutputRefused(
          state == State.FINISHED ? Reason.FINISHED : Reason.UNFINISHED, folder);
    }
  }

  private static State state(Path folder) throws IOException {
    if (Files.exists(WorkingFolder.journal(folder))) {
      return State.UNFINISHED;
    }
    if (Files.exists(folder.resolve(Manifest.NAME))) {
      return State.FINISHED;
    }
    if (!Files.exists(folder)) {
      return State.EMPTY;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.allMatch(file -> file.endsWith(WorkingFolder.NAME))
          ? State.EMPTY
          : State.FOREIGN;
    }
  }

  /** From here on the folder is unfinished, and its old manifest would soon be wrong. */
  private void takeOverManifest() throws IOException {
    Path manifest = folder.resolve(Manifest.NAME);
    if (!Files.exists(manifest)) {
      return;
    }
    try (InputStream in = newInput(manifest)) {
      Manifest.read(in, outcome -> earlier.put(outcome.name(), journal.add(outcome)));
    }
    journal.force();
    Files.delete(manifest);
    Files.deleteIfExists(folder.resolve(Sha256Sums.NAME));
  }

  /**
   * Where an earlier run recorded an item, or {@link JournalIndex#NONE}. To be called once for each
   * item.
   */
  long earlier(String name) {
    return earlier.take(name);
  }

  /** The outcome of an earlier run, if it would come out the same and its file is unaltered. */
  Outcome.@Nullable Issued kept(long offset, ItemBytes reading, Settings settings)
      throws IOException {
    if (offset == JournalIndex.NONE || !(journal.read(offset) instanceof Outcome.Issued issued)) {
      return null;
    }
    boolean same =
        issued.name().equals(reading.item().name())
            && issued.output().equals(reading.item().output())
            && issued.inputSha256().equals(reading.digest())
            && issued.settings().equals(settings);
    return same && isThere(issued) ? issued : null;
  }

  private boolean isThere(Outcome.Issued issued) throws IOException {
    Path file = folder.resolve(issued.output());
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Sha256.hex(in).equals(issued.outputSha256());
    }
  }

  /** Writes a PDF to the working folder. */
  Path write(long position, byte[] pdf) throws IOException {
    Path file = working.file(position + ".part");
    Durable.write(file, pdf);
    return file;
  }

  /** Puts a written PDF where it belongs. */
  void place(Path written, String output) throws IOException {
    Path target = folder.resolve(output);
    Path parent = target.getParent();
    Files.createDirectories(parent);
    Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
    for (Path made = parent; made != null && made.startsWith(folder); made = made.getParent()) {
      unforced.add(made);
    }
  }

  /** Removes the PDF that an earlier version of a report has left. */
  void remove(String output) throws IOException {
    Path file = folder.resolve(output);
    if (Files.isRegularFile(file)) {
      Files.delete(file);
    }
  }

  /** Records an outcome once its file is in place; returns where it can be read again. */
  long record(Outcome outcome) throws IOException {
    long offset = journal.add(outcome);
    if (++ungrouped == GROUP) {
      force();
    }
    return offset;
  }

  Outcome recorded(long offset) throws IOException {
    return journal.read(offset);
  }

  private void force() throws IOException {
    for (Path changed : unforced) {
      Durable.forceFolder(changed);
    }
    unforced.clear();
    journal.force();
    ungrouped = 0;
  }

  /** Reports every PDF of an earlier run whose report isn't in this one. */
  void visitOrphans(BatchListener listener) throws IOException {
    PrimitiveIterator.OfLong offsets = earlier.rest().iterator();
    while (offsets.hasNext()) {
      if (journal.read(offsets.nextLong()) instanceof Outcome.Issued issued && isThere(issued)) {
        listener.orphaned(issued);
      }
    }
  }

  /** Puts the manifest and the digests in place, and ends the work in this folder. */
  void finish(Tally tally, RecordedOutcomes outcomes) throws IOException {
    force();
    Path manifest = working.file(Manifest.NAME);
    Path sums = working.file(Sha256Sums.NAME);
    try (OutputStream target = newFile(manifest)) {
      Manifest.write(target, tally, outcomes);
    }
    try (OutputStream target = newFile(sums);
        InputStream in = Files.newInputStream(manifest)) {
      Manifest.writeSums(target, outcomes, Sha256.hex(in));
    }
    Durable.force(manifest);
    Durable.force(sums);
    Files.move(sums, folder.resolve(Sha256Sums.NAME), StandardCopyOption.ATOMIC_MOVE);
    Files.move(manifest, folder.resolve(Manifest.NAME), StandardCopyOption.ATOMIC_MOVE);
    Durable.forceFolder(folder);
    working.remove();
  }

  private static InputStream newInput(Path path) throws IOException {
    return new BufferedInputStream(Files.newInputStream(path));
  }

  private static OutputStream newFile(Path path) throws IOException {
    return new BufferedOutputStream(
        Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  /** Leaves only what can be resumed. */
  @Override
  public void close() throws IOException {
    try (working;
        journal) {
      if (Files.exists(WorkingFolder.journal(folder))) {
        working.removeUnfinished();
      }
    }
  }
}
