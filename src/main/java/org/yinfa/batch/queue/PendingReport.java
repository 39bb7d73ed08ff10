package org.yinfa.batch.queue;

import org.jspecify.annotations.Nullable;
import org.yinfa.batch.Item;

/**
 * A report that has no outcome yet.
 *
 * @param attempts how many times a process ended while rendering the report
 */
record PendingReport(
    long position, String name, Item.Kind kind, @Nullable String output, int attempts) {

  Item item(Item.Content content) {
    return new Item(position, name, kind, output, content);
  }
}
