/**
 * The stage that takes what an agency already has: plain text enters, a report and the list of what
 * was dropped leave. The rules go by the form of a line alone, so no library lives here.
 */
@NullMarked
package org.yinfa.intake;

import org.jspecify.annotations.NullMarked;
