/**
 * Turns neutral XML into the pages of a PDF: XSLT 3.0 (Saxon), XSL-FO (Apache FOP) and fonts. The
 * only home of Saxon and FOP.
 */
@NullMarked
package org.yinfa.layout;

import org.jspecify.annotations.NullMarked;
