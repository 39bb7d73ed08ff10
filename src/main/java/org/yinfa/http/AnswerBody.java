package org.yinfa.http;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Bodies that are written as they are made, to clients that may go at any time. */
final class AnswerBody {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerBody.class);

  private AnswerBody() {}

  /** The same content; a client that doesn't take it to its end is no failure of the server. */
  static StreamingOutput of(StreamingOutput content) {
    return target -> {
      try {
        content.write(new ClientStream(target));
      } catch (ClientGone gone) {
        LOG.debug("a client went before the end of its answer", gone);
      }
    };
  }

  /** What can't be written, as the client took no more. */
  private static final class ClientGone extends IOException {

    private static final long serialVersionUID = 1L;

    ClientGone(IOException cause) {
      super(cause);
    }
  }

  private static final class ClientStream extends FilterOutputStream {

    ClientStream(OutputStream target) {
      super(target);
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        out.write(bytes, from, length);
      } catch (IOException gone) {
        throw new ClientGone(gone);
      }
    }

    @Override
    public void flush() throws IOException {
      try {
        out.flush();
      } catch (IOException gone) {
        throw new ClientGone(gone);
      }
    }
  }
}
