package org.yinfa.form;

import java.util.ArrayList;
import java.util.List;
import org.yinfa.form.Relation.Term;

/** Reads an equation as a form's file writes it: {@code received + carried-in = results}. */
final class RelationText {

  private static final String LAST_YEAR = "last.";

  /** Both sides of an equation. */
  record Sides(List<Term> left, List<Term> right) {}

  private RelationText() {}

  /**
   * Parts an equation into its terms. Operators stand between spaces, since ids hold hyphens.
   *
   * @throws IllegalArgumentException if it isn't one
   */
  static Sides read(String text) {
    String[] sides = text.split(" = ", -1);
    if (sides.length != 2) {
      throw new IllegalArgumentException("\"" + text + "\" has not one equals sign");
    }
    return new Sides(terms(sides[0]), terms(sides[1]));
  }

  private static List<Term> terms(String side) {
    String[] words = side.strip().split(" +", -1);
    List<Term> terms = new ArrayList<>();
    boolean negative = false;
    for (int i = 0; i < words.length; i++) {
      if (i % 2 == 0) {
        terms.add(term(words[i], negative));
      } else if (words[i].equals("+") || words[i].equals("-")) {
        negative = words[i].equals("-");
      } else {
        throw new IllegalArgumentException("\"" + words[i] + "\" is neither + nor -");
      }
    }
    if (words.length % 2 == 0) {
      throw new IllegalArgumentException("\"" + side + "\" ends with an operator");
    }
    return terms;
  }

  private static Term term(String word, boolean negative) {
    boolean last = word.startsWith(LAST_YEAR);
    return new Term(last ? word.substring(LAST_YEAR.length()) : word, negative, last);
  }
}
