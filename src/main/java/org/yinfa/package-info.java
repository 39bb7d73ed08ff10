/** The program: the only place that builds its parts and joins the edges to them. */
@NullMarked
package org.yinfa;

import org.jspecify.annotations.NullMarked;
