/**
 * Turns report JSON into a {@link org.yinfa.report.Report} or says everything that is wrong with
 * it, and writes a report back as JSON. The JSON Schema validator lives here.
 */
@NullMarked
package org.yinfa.input;

import org.jspecify.annotations.NullMarked;
