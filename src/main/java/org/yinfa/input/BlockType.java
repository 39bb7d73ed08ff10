package org.yinfa.input;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The types of blocks that the JSON Schema admits. Checks and {@link ReportTree} switch over them
 * without a default, so that one which forgets a type doesn't compile.
 */
enum BlockType {
  HEADING,
  PARAGRAPH,
  TABLE,
  FORM,
  GRID,
  IMAGE;

  /** The field that holds the type. */
  static final String FIELD = "type";

  /** What the field says. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type of an identifier; none where the schema has found something else. */
  static Optional<BlockType> of(@Nullable String id) {
    return Arrays.stream(values()).filter(type -> type.id().equals(id)).findFirst();
  }
}
