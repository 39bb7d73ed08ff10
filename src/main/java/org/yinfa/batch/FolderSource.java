package org.yinfa.batch;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.zip.ZipProblem;

/** The files of a folder and of the folders in it, in the order of their relative paths. */
final class FolderSource implements Source {

  private final Path root;
  private final List<String> names;
  private final int reportBytes;

  private FolderSource(Path root, List<String> names, int reportBytes) {
    this.root = root;
    this.names = names;
    this.reportBytes = reportBytes;
  }

  static FolderSource of(Path folder, SourceLimits limits) throws IOException {
    Path root = folder.toRealPath();
    List<String> names = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = root.relativize(file).toString().replace(File.separatorChar, '/');
            if (!ItemName.isJunk(name)) {
              names.add(name);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    Collections.sort(names);
    return new FolderSource(root, names, limits.reportBytes());
  }

  @Override
  public long count() {
    return names.size();
  }

  @Override
  public Iterator<Item> items() {
    return new NamedItems(names, name -> () -> read(name));
  }

  /**
   * Resolves links at the moment of reading, as one may have appeared since the folder was listed.
   */
  private byte[] read(String name) throws IOException {
    Path file = root.resolve(name).toRealPath();
    if (!file.startsWith(root)) {
      throw new Rejected(Problem.at("", BatchProblem.OUTSIDE_LINK, name));
    }
    if (!Files.isRegularFile(file)) {
      throw new Rejected(Problem.at("", ZipProblem.WRONG_KIND, name));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return ReportBytes.read(in, reportBytes);
    }
  }

  @Override
  public void close() {}
}
