package org.yinfa.layout.line;

/**
 * A paragraph divided into lines.
 *
 * @param ends the index behind the last character of each line
 * @param gaps the space after each character, in thousandths of a point
 * @param squeezed what each character gives up
 */
public record ComposedText(int[] ends, int[] gaps, Squeeze[] squeezed) {

  /** The empty half of its box that a character gives up. */
  public enum Squeeze {
    NONE,
    START,
    END
  }
}
