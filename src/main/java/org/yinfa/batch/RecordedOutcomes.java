package org.yinfa.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.LongStream;

/**
 * The outcomes of a run in the order of its reports: eight bytes each in memory, the rest on disk.
 */
final class RecordedOutcomes implements Iterable<Outcome> {

  private final OutputFolder output;
  private long[] offsets = new long[1 << 10];
  private int size;

  RecordedOutcomes(OutputFolder output) {
    this.output = output;
  }

  void add(long offset) {
    if (size == offsets.length) {
      offsets = Arrays.copyOf(offsets, size * 2);
    }
    offsets[size++] = offset;
  }

  @Override
  public Iterator<Outcome> iterator() {
    return LongStream.of(offsets).limit(size).mapToObj(this::read).iterator();
  }

  private Outcome read(long offset) {
    try {
      return output.recorded(offset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
