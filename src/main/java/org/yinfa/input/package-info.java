/**
 * Reads report JSON into a {@link org.yinfa.report.Report} or says everything that is wrong with
 * it, and writes a report back as JSON. Bytes enter, values or problems leave; Jackson and the JSON
 * Schema validator live here.
 */
@NullMarked
package org.yinfa.input;

import org.jspecify.annotations.NullMarked;
