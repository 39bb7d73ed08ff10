package org.yinfa.batch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.yinfa.report.Sha256;

/**
 * Finds the latest outcome of each name in the journal, in about sixteen bytes a name. Names are
 * told apart by 64 bits of their digest, so callers compare the name of what they find.
 */
final class JournalIndex {

  /** What {@link #take} says of a name that it doesn't know. */
  static final long NONE = -1;

  private long[] keys = new long[1 << 10];
  private long[] offsets = new long[keys.length];
  private boolean[] taken = new boolean[keys.length];
  private int size;

  void put(String name, long offset) {
    if (++size > keys.length / 2) {
      grow();
    }
    put(key(name), offset);
  }

  /** The offset for a name, which is marked as taken. */
  long take(String name) {
    int slot = slot(key(name));
    if (keys[slot] == 0) {
      return NONE;
    }
    taken[slot] = true;
    return offsets[slot];
  }

  /** The offsets of all names that weren't taken, in ascending order. */
  LongStream rest() {
    return IntStream.range(0, keys.length)
        .filter(slot -> keys[slot] != 0 && !taken[slot])
        .mapToLong(slot -> offsets[slot])
        .sorted();
  }

  private void put(long key, long offset) {
    int slot = slot(key);
    keys[slot] = key;
    offsets[slot] = offset;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldOffsets = offsets;
    keys = new long[oldKeys.length * 2];
    offsets = new long[keys.length];
    taken = new boolean[keys.length];
    for (int slot = 0; slot < oldKeys.length; slot++) {
      if (oldKeys[slot] != 0) {
        put(oldKeys[slot], oldOffsets[slot]);
      }
    }
  }

  /** The slot that has the key, or the free one that it would get. */
  private int slot(long key) {
    int slot = (int) key & keys.length - 1;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  /** Zero stands for a free slot, so no name has it. */
  private static long key(String name) {
    long key = ByteBuffer.wrap(Sha256.digest(name.getBytes(StandardCharsets.UTF_8))).getLong();
    return key == 0 ? 1 : key;
  }
}
