package org.yinfa.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/**
 * The body of a request. Failures of the connection have a type of their own, so that they aren't
 * taken for those of the disk.
 */
final class RequestBody extends InputStream {

  private final HttpServletRequest request;
  private boolean isBegun;

  RequestBody(HttpServletRequest request) {
    this.request = request;
  }

  /** The number of bytes that the client says it sends, or -1 if it says none. */
  long declaredLength() {
    return request.getContentLengthLong();
  }

  @Override
  public int read() {
    return unbroken(() -> request.getInputStream().read());
  }

  @Override
  public int read(byte[] target, int from, int length) {
    return unbroken(() -> request.getInputStream().read(target, from, length));
  }

  @Override
  public byte[] readNBytes(int most) {
    return unbroken(() -> request.getInputStream().readNBytes(most));
  }

  @Override
  public long skip(long most) {
    return unbroken(() -> request.getInputStream().skip(most));
  }

  /**
   * Reads and discards some of the body: a client that is still sending when the connection closes
   * may never see the answer. A client that waits for 100 Continue (RFC 9110, 10.1.1) has sent
   * nothing yet.
   *
   * @param most how many bytes to read at most
   */
  void discard(long most) {
    if (isBegun || request.getHeader("Expect") == null) {
      skip(most);
    }
  }

  private <T> T unbroken(BodyRead<T> reading) {
    isBegun = true;
    try {
      return reading.read();
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

  @FunctionalInterface
  private interface BodyRead<T> {
    T read() throws IOException;
  }

  /** The body ended before its end, or isn't encoded as its headers say. */
  static final class BrokenOff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenOff(IOException cause) {
      super(cause);
    }
  }
}
