package org.yinfa.report;

/**
 * Reads blocks, each type in its own way. It has no default methods, so that a reader which forgets
 * a type of block doesn't compile.
 */
public interface BlockVisitor {

  void heading(Block.Heading heading);

  void paragraph(Block.Paragraph paragraph);

  void table(Block.Table table);

  void form(Block.Form form);

  void grid(Block.Grid grid);

  void picture(Block.Picture picture);
}
