package org.yinfa.batch;

/** Put up once by whoever wants a batch to end early; any thread may. */
public final class Cancellation {

  private volatile boolean up;

  public void putUp() {
    up = true;
  }

  public boolean isUp() {
    return up;
  }
}
