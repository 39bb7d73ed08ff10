package org.yinfa.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.yinfa.batch.queue.Accepted;
import org.yinfa.batch.queue.BatchQueue;
import org.yinfa.batch.queue.Submission;
import org.yinfa.http.Intake.BrokenOff;
import org.yinfa.report.Problem;
import org.yinfa.report.ReportRejected;

/** Hands bodies over to the queue as they come, without holding them in memory. */
final class BatchUpload {

  private static final long MOST_HEARD_OUT = 16 * 1024 * 1024;

  private final BatchQueue queue;
  private final long limit;

  BatchUpload(BatchQueue queue, long limit) {
    this.queue = queue;
    this.limit = limit;
  }

  Accepted accept(HttpServletRequest request, Submission submission) {
    try {
      if (request.getContentLengthLong() > limit) {
        hearOut(request);
        throw new ReportRejected(Problem.at("", Problem.Code.BATCH_TOO_LARGE, limit));
      }
      return queue.accept(new Body(request.getInputStream()), submission);
    } catch (IOException brokenOff) {
      throw new BrokenOff(brokenOff);
    }
  }

  /** Many a client reads no answer before it has sent its body; a little of it is let go by. */
  private static void hearOut(HttpServletRequest request) throws IOException {
    InputStream body = request.getInputStream();
    byte[] part = new byte[8_192];
    long rest = MOST_HEARD_OUT;
    int read = 0;
    while (rest > 0 && read >= 0) {
      read = body.read(part);
      rest -= Math.max(0, read);
    }
  }

  /** Tells what the network did from what the disk did. */
  private static final class Body extends FilterInputStream {

    Body(InputStream body) {
      super(body);
    }

    @Override
    public int read(byte[] target, int from, int length) {
      try {
        return in.read(target, from, length);
      } catch (IOException brokenOff) {
        throw new BrokenOff(brokenOff);
      } catch (RuntimeException failure) {
        // Jetty wraps the failure when a compressed body isn't what it says.
        if (failure.getCause() instanceof IOException undecodable) {
          throw new BrokenOff(undecodable);
        }
        throw failure;
      }
    }
  }
}
