package org.yinfa.layout;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;

/**
 * Says of each formatting object which field of the report it prints. FOP keeps the place of every
 * object and names it when something doesn't fit; the pointer travels as its system identifier.
 */
final class FieldLocator implements Locator {

  /** The attribute that names a field; what stands inside belongs to it, too. */
  static final String FIELD = "field";

  private static final int UNKNOWN = -1;

  private final Deque<String> pointers = new ArrayDeque<>();

  void enter(Attributes attributes) {
    String own = attributes.getValue(Composition.NAMESPACE, FIELD);
    String around = pointers.isEmpty() ? "" : pointers.element();
    pointers.push(own == null || own.isEmpty() ? around : own);
  }

  void leave() {
    pointers.pop();
  }

  /** The JSON Pointer of the field that is being printed; null outside of any. */
  @Override
  public @Nullable String getSystemId() {
    String pointer = pointers.peek();
    return pointer == null || pointer.isEmpty() ? null : pointer;
  }

  @Override
  public @Nullable String getPublicId() {
    return null;
  }

  @Override
  public int getLineNumber() {
    return UNKNOWN;
  }

  @Override
  public int getColumnNumber() {
    return UNKNOWN;
  }
}
