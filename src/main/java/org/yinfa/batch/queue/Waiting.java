package org.yinfa.batch.queue;

import org.jspecify.annotations.Nullable;
import org.yinfa.batch.Item;

/** A report that has no outcome yet. */
record Waiting(long position, String name, Item.Kind kind, @Nullable String output) {

  Item item(Item.Content content) {
    return new Item(position, name, kind, output, content);
  }
}
