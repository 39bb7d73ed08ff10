/**
 * A report enters, the neutral XML that stylesheets read leaves. Numbers that the standard gives
 * (marks of headings, attachments) are filled in here, so that every stylesheet prints the same
 * ones.
 */
@NullMarked
package org.yinfa.xml;

import org.jspecify.annotations.NullMarked;
