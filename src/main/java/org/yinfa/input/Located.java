package org.yinfa.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A value of the tree and its pointer. What is missing or of another type is empty, so that a check
 * can go on where another has found the structure wrong.
 */
record Located(String pointer, JsonNode node) {

  static Located report(JsonNode tree) {
    return new Located("", tree);
  }

  Located field(String name) {
    return new Located(Pointer.field(pointer, name), node.path(name));
  }

  /** The entries of an array; none when this isn't one. */
  Stream<Located> entries() {
    return node.isArray()
        ? IntStream.range(0, node.size())
            .mapToObj(index -> new Located(Pointer.entry(pointer, index), node.get(index)))
        : Stream.empty();
  }

  /** The blocks of the body and of every attachment. */
  Stream<Located> blocks() {
    return Stream.concat(
        field("body").entries(),
        field("attachments").entries().flatMap(attachment -> attachment.field("body").entries()));
  }

  /** The type of a block. */
  Optional<BlockType> type() {
    return BlockType.of(node.path(BlockType.FIELD).textValue());
  }
}
