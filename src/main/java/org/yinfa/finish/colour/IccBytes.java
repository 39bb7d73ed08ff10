package org.yinfa.finish.colour;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the numbers of ICC profiles, which are big-endian (ICC.1:2001-04, 5.3). */
final class IccBytes {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  IccBytes octet(int value) {
    bytes.write(value);
    return this;
  }

  IccBytes half(int value) {
    return octet(value >> 8).octet(value);
  }

  IccBytes number(int value) {
    return half(value >> 16).half(value);
  }

  /** A number with sixteen bits behind the point. */
  IccBytes fixed(double value) {
    return number((int) Math.round(value * 65_536));
  }

  /** Values from 0 to 1 in sixteen bits each. */
  IccBytes shares(double[] values) {
    for (double value : values) {
      half((int) Math.round(Math.min(1, Math.max(0, value)) * 65_535));
    }
    return this;
  }

  IccBytes text(String ascii) {
    bytes.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
    return this;
  }

  IccBytes zeros(int count) {
    bytes.writeBytes(new byte[count]);
    return this;
  }

  IccBytes append(byte[] more) {
    bytes.writeBytes(more);
    return this;
  }

  int size() {
    return bytes.size();
  }

  byte[] toByteArray() {
    return bytes.toByteArray();
  }
}
