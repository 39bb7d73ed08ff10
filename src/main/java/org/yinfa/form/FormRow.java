package org.yinfa.form;

import java.util.List;

/**
 * A row of values.
 *
 * @param labels the labels that begin in this row, from left to right; a label that began in a row
 *     above and spans this one isn't repeated
 */
public record FormRow(String id, List<FormLabel> labels) {

  public FormRow {
    labels = List.copyOf(labels);
  }
}
