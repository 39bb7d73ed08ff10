/**
 * Neutral XML enters, a finished PDF leaves: XSLT 3.0 (Saxon), XSL-FO (Apache FOP), fonts, and what
 * the engine leaves undone (identifiers, dates, metadata). The only home of Saxon and FOP.
 */
@NullMarked
package org.yinfa.layout;

import org.jspecify.annotations.NullMarked;
