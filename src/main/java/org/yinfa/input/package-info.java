/**
 * Turns report JSON into a {@link org.yinfa.report.Report} or says everything that is wrong with
 * it, and writes a report back as JSON. Jackson and the JSON Schema validator live here.
 */
@NullMarked
package org.yinfa.input;

import org.jspecify.annotations.NullMarked;
