/**
 * Pictures of every template and element: {@code mvn -P gallery verify -DskipTests} makes
 * src/docs/gallery.
 */
@NullMarked
package org.yinfa.gallery;

import org.jspecify.annotations.NullMarked;
