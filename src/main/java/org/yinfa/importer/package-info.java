/**
 * Turns what an agency already has into a report: plain text becomes a {@link
 * org.yinfa.report.Report}, with a list of what was dropped. The rules go by the form of a line
 * alone.
 */
@NullMarked
package org.yinfa.importer;

import org.jspecify.annotations.NullMarked;
