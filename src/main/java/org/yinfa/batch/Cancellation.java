package org.yinfa.batch;

/** Asks a batch to end early. Safe for use by any thread. */
public final class Cancellation {

  private volatile boolean up;

  public void putUp() {
    up = true;
  }

  public boolean isUp() {
    return up;
  }
}
