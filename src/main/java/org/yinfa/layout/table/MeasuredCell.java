package org.yinfa.layout.table;

import java.util.List;
import org.yinfa.layout.line.WholePart;
import org.yinfa.layout.line.WholePart.Kind;

/**
 * What a cell holds, in type of the full size; lengths are in thousandths of a point.
 *
 * @param row counted from 0, rows of heads included
 * @param column counted from 0
 * @param width of the whole text in one line
 * @param widestCharacter the width of its widest character; 0 if there is none
 * @param parts what no line should divide
 */
public record MeasuredCell(
    int row, int column, int width, int widestCharacter, List<WholePart> parts) {

  /** Whether it holds one number and nothing else. */
  boolean isNumber() {
    return parts.size() == 1 && parts.get(0).kind() == Kind.NUMBER && parts.get(0).width() == width;
  }
}
