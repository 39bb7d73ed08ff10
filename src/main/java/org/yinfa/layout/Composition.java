package org.yinfa.layout;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.yinfa.layout.line.Measure;

/**
 * What a block asks of the composer, as its attributes in the namespace of composition say;
 * templates/README.md has them for those who write stylesheets. All lengths are in thousandths of a
 * point.
 *
 * @param measure c:measure, the length of a line, with c:spacing and the properties that matter
 * @param byMeaning c:break="meaning": text too long for one line is divided as titles are
 * @param grid how the block returns to the grid, or null
 * @param lastLineKeeps c:last-line-keeps: only the last line keeps with what follows, and the lines
 *     before it may be parted anywhere; a single line keeps with nothing
 */
record Composition(Measure measure, boolean byMeaning, @Nullable Grid grid, boolean lastLineKeeps) {

  static final String NAMESPACE = "https://yinfa.org/ns/composition";

  /** The property that c:last-line-keeps stands beside. */
  static final String KEEP_WITH_NEXT = "keep-with-next.within-page";

  private static final String MEASURE = "measure";
  private static final String SPACING = "spacing";
  private static final String BREAK = "break";
  private static final String BY_MEANING = "meaning";
  private static final String GRID = "grid";
  private static final String AFTER = "after";
  private static final String AROUND = "around";
  private static final String LAST_LINE_KEEPS = "last-line-keeps";

  /** What any object may say, composed or not. */
  private static final Set<String> ANYWHERE = Set.of(FieldLocator.FIELD, ComposingFilter.NO_ROOM);

  private static final Set<String> KNOWN =
      new TreeSet<>(
          Set.of(
              MEASURE,
              SPACING,
              BREAK,
              GRID,
              AFTER,
              AROUND,
              LAST_LINE_KEEPS,
              FieldLocator.FIELD,
              ComposingFilter.NO_ROOM));

  private static final String START = "start";

  /**
   * The engine rounds each length that it is given; lines this much shorter, in thousandths of a
   * point, always fit.
   */
  private static final int ROUNDING = 3;

  /**
   * A block with space after it, so that what follows stands on the grid again.
   *
   * @param pitch c:grid, the pitch of the grid
   * @param least c:after, the least space after the block
   * @param around c:around: the space is half before and half after the block, less this much,
   *     which a border takes; null where all of it comes after
   */
  record Grid(int pitch, int least, @Nullable Integer around) {

    /** The space that a block of some height gets. */
    int spaceAfter(int height) {
      return Math.floorDiv(height + least + pitch - 1, pitch) * pitch - height;
    }
  }

  /**
   * What an element asks for, or null if it isn't to be composed.
   *
   * @param element its name, without the prefix
   * @param properties the properties that hold for it
   * @throws IllegalStateException if the attributes contradict each other
   */
  static @Nullable Composition of(
      String element, Attributes attributes, InheritedProperties properties) {
    var asked = new Asked(element, attributes);
    asked.requireKnown();
    String measure = asked.value(MEASURE);
    if (measure == null) {
      return null;
    }
    asked.require(element.equals("block"), MEASURE, "a fo:block");
    String align = properties.textAlign();
    String meaning = asked.value(BREAK);
    asked.require(meaning == null || meaning.equals(BY_MEANING), BREAK, "the value " + BY_MEANING);
    boolean lastLineKeeps = asked.value(LAST_LINE_KEEPS) != null;
    asked.require(
        !lastLineKeeps || attributes.getValue(KEEP_WITH_NEXT) != null,
        LAST_LINE_KEEPS,
        KEEP_WITH_NEXT);
    asked.require(!lastLineKeeps || align.equals(START), LAST_LINE_KEEPS, "text-align=\"start\"");
    return new Composition(
        measure(
            thousandths(measure),
            thousandths(properties.textIndent()),
            asked.length(SPACING, 0),
            align),
        meaning != null,
        grid(asked),
        lastLineKeeps);
  }

  private static @Nullable Grid grid(Asked asked) {
    boolean hasGrid = asked.value(GRID) != null;
    asked.require(hasGrid || asked.value(AFTER) == null, AFTER, "c:grid");
    asked.require(hasGrid || asked.value(AROUND) == null, AROUND, "c:grid");
    if (!hasGrid) {
      return null;
    }
    int pitch = asked.length(GRID, 0);
    asked.require(pitch > 0, GRID, "a length above 0pt");
    Integer around = asked.value(AROUND) == null ? null : asked.length(AROUND, 0);
    return new Grid(pitch, asked.length(AFTER, 0), around);
  }

  /** The room of lines in a block, which is justified unless it is aligned otherwise. */
  static Measure measure(int width, int indent, int spacing, String align) {
    return new Measure(width - ROUNDING, indent, spacing, align.equals(START));
  }

  /** A length such as 15.793pt, in thousandths of a point. */
  static int thousandths(String length) {
    try {
      if (length.endsWith("pt")) {
        double points = Double.parseDouble(length.substring(0, length.length() - 2));
        return (int) Math.round(points * 1000);
      }
    } catch (NumberFormatException e) {
      throw inOtherUnits(length, e);
    }
    throw inOtherUnits(length, null);
  }

  private static IllegalStateException inOtherUnits(
      String length, @Nullable NumberFormatException cause) {
    return new IllegalStateException(
        "lengths of composed text are given in points, not as " + length, cause);
  }

  /** The attributes of an element, and what to say when they are wrong. */
  private record Asked(String element, Attributes attributes) {

    @Nullable String value(String name) {
      return attributes.getValue(NAMESPACE, name);
    }

    int length(String name, int otherwise) {
      String value = value(name);
      return value == null ? otherwise : thousandths(value);
    }

    /** Without c:measure nothing is composed, and the other attributes would say nothing. */
    void requireKnown() {
      for (int i = 0; i < attributes.getLength(); i++) {
        if (attributes.getURI(i).equals(NAMESPACE)) {
          String name = attributes.getLocalName(i);
          require(KNOWN.contains(name), name, "another name, one of " + KNOWN);
          require(ANYWHERE.contains(name) || value(MEASURE) != null, name, "c:measure");
        }
      }
    }

    void require(boolean holds, String name, String needed) {
      if (!holds) {
        throw new IllegalStateException("c:" + name + " on fo:" + element + " needs " + needed);
      }
    }
  }
}
