package org.yinfa.layout.font;

/**
 * How a role prints a character.
 *
 * @param file the font file that has it
 * @param shape the shape it has where no neighbour asks for another
 * @param advance its advance width in that shape, in thousandths of the em
 * @param blankStart whether it can do without the first half of its box
 * @param blankEnd whether it can do without the second half of its box
 */
public record PrintedCharacter(
    String file, Shape shape, int advance, boolean blankStart, boolean blankEnd) {}
