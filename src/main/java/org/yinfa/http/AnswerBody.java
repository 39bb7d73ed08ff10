package org.yinfa.http;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Response bodies that are streamed to clients that may disconnect at any time. */
final class AnswerBody {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerBody.class);

  private AnswerBody() {}

  /** The same content, for which a client that disconnects is not a failure of the server. */
  static StreamingOutput of(StreamingOutput content) {
    return target -> {
      try {
        content.write(new ClientStream(target));
      } catch (ClientGone gone) {
        LOG.debug("a client went before the end of its answer", gone);
      }
    };
  }

  /** The client has disconnected. */
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
