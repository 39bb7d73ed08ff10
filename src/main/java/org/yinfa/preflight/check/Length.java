package org.yinfa.preflight.check;

/**
 * A length, or a place on one axis, to be compared. All values are in points.
 *
 * @param key of the words that say what is measured
 */
record Length(String key, double measured, double required, double tolerance) {

  double off() {
    return measured - required;
  }

  Expectation expectation() {
    return new Expectation(
        LayoutWords.of(key, LayoutWords.millimetres(measured)),
        LayoutWords.length(required, tolerance));
  }
}
