/**
 * Turns a report into the neutral XML that stylesheets read, with the numbers that the standard
 * gives to headings and attachments.
 */
@NullMarked
package org.yinfa.xml;

import org.jspecify.annotations.NullMarked;
