/**
 * Statutory forms: tables that a notice prescribes to the last label. A form is a directory of data
 * under templates/forms/ with its tables, labels, widths and relations; {@link
 * org.yinfa.form.Forms} reads them once. The block of the schema, the layout, the reading of
 * existing text and the checks all follow from them, so that next year's form touches no Java.
 */
@NullMarked
package org.yinfa.form;

import org.jspecify.annotations.NullMarked;
