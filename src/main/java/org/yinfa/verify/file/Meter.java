package org.yinfa.verify.file;

import java.io.IOException;
import java.io.OutputStream;

/** Takes what passes through it off an allowance. */
final class Meter extends OutputStream {

  private final OutputStream out;
  private final Allowance allowance;
  private final boolean held;
  private long bytes;

  /**
   * @param held whether what is written is kept in memory
   */
  Meter(OutputStream out, Allowance allowance, boolean held) {
    this.out = out;
    this.allowance = allowance;
    this.held = held;
  }

  long bytes() {
    return bytes;
  }

  @Override
  public void write(int one) throws IOException {
    count(1);
    out.write(one);
  }

  @Override
  public void write(byte[] many, int offset, int length) throws IOException {
    count(length);
    out.write(many, offset, length);
  }

  private void count(int length) {
    allowance.spend(length);
    bytes += length;
    if (held) {
      allowance.requireHeld(bytes);
    }
  }
}
