package org.yinfa.batch.queue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yinfa.batch.BatchProblem;
import org.yinfa.batch.queue.BatchRefused.Reason;
import org.yinfa.problem.Problem;
import org.yinfa.problem.Rejected;
import org.yinfa.report.Sha256;

/** The body of a request in a file, which is deleted when it is closed. */
final class Upload implements AutoCloseable {

  private final Path file;
  private final String sha256;

  private Upload(Path file, String sha256) {
    this.file = file;
    this.sha256 = sha256;
  }

  /**
   * Reads all of the body.
   *
   * @throws Rejected when it has more bytes than the limit
   * @throws BatchRefused when it can't be written
   */
  static Upload of(InputStream body, DataFolder folder, long limit) throws IOException {
    Path file = newFile(folder);
    try {
      try (OutputStream target = Files.newOutputStream(file)) {
        copy(body, target, limit);
      } catch (IOException unwritable) {
        throw new BatchRefused(Reason.STORAGE_FULL, unwritable);
      }
      try (InputStream written = Files.newInputStream(file)) {
        return new Upload(file, Sha256.hex(written));
      }
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private static Path newFile(DataFolder folder) {
    try {
      return folder.newFile();
    } catch (IOException unwritable) {
      throw new BatchRefused(Reason.STORAGE_FULL, unwritable);
    }
  }

  private static void copy(InputStream body, OutputStream target, long limit) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long length = 0;
    for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
      length += read;
      requireSize(length, limit);
      target.write(buffer, 0, read);
    }
  }

  static void requireSize(long bytes, long limit) {
    if (bytes > limit) {
      throw new Rejected(Problem.at("", BatchProblem.BATCH_TOO_LARGE, limit));
    }
  }

  Path file() {
    return file;
  }

  /** The digest of everything that makes two requests the same: the body and the options. */
  String requestSha256(Submission submission) {
    String request =
        String.join(
            "\n",
            sha256,
            submission.format().name(),
            submission.profile().id(),
            String.valueOf(submission.template()));
    return Sha256.hex(request.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
