/**
 * The catalogue of document types. Turns each directory under templates/ (manifest, stylesheets,
 * samples) into a {@link org.yinfa.template.Template}. Adding one touches no Java.
 */
@NullMarked
package org.yinfa.template;

import org.jspecify.annotations.NullMarked;
