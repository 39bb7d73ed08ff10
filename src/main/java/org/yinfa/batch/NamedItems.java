package org.yinfa.batch;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yinfa.problem.Problem;
import org.yinfa.zip.ZipProblem;

/** Makes an item of each name in a source, with the name of its PDF or with what is wrong. */
final class NamedItems implements Iterator<Item> {

  private final Iterator<String> names;
  private final Function<String, Item.Content> contents;
  private final OutputNames outputs = new OutputNames();
  private long position;

  /** Names from a ZIP have passed a stricter check already. */
  NamedItems(List<String> names, Function<String, Item.Content> contents) {
    this.names = names.iterator();
    this.contents = contents;
  }

  @Override
  public boolean hasNext() {
    return names.hasNext();
  }

  @Override
  public Item next() {
    String name = names.next();
    position++;
    Optional<Item.Kind> kind = ItemName.kind(name);
    String fault = ItemName.fault(name);
    if (fault != null) {
      return Item.faulty(position, name, ItemName.unusable(name, fault));
    }
    if (kind.isEmpty()) {
      return Item.faulty(position, name, Problem.at("", ZipProblem.WRONG_KIND, name));
    }
    String output = ItemName.output(name);
    @Nullable String other = outputs.claim(name, output);
    return other == null
        ? new Item(position, name, kind.get(), output, contents.apply(name))
        : Item.faulty(
            position, name, Problem.at("", BatchProblem.SAME_OUTPUT, name, output, other));
  }
}
