package org.yinfa.form;

import java.util.List;

/**
 * A printed label, of a row or at the head of columns.
 *
 * @param text the form's exact words
 * @param alsoSeen wordings that are met in issued reports, known slips among them
 * @param columns how many columns of the grid it spans
 * @param rows how many rows of the grid it spans
 */
public record FormLabel(String text, List<String> alsoSeen, int columns, int rows) {

  public FormLabel {
    alsoSeen = List.copyOf(alsoSeen);
  }
}
