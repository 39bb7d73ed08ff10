/**
 * The catalogue of document types. A type is a directory under templates/: its manifest,
 * stylesheets and samples enter, a {@link org.yinfa.template.Template} leaves. Adding one touches
 * no Java.
 */
@NullMarked
package org.yinfa.template;

import org.jspecify.annotations.NullMarked;
