package org.yinfa.batch.queue;

/**
 * Consecutive reports of a batch that a node takes at a time.
 *
 * @param first the position of the first one
 */
record Chunk(String batch, long first) {

  static final int SIZE = 16;

  static Chunk of(String id) {
    int slash = id.indexOf('/');
    return new Chunk(id.substring(0, slash), Long.parseLong(id.substring(slash + 1)));
  }

  String id() {
    return batch + "/" + first;
  }

  long last() {
    return first + SIZE - 1;
  }
}
