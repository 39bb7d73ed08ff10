/**
 * The pipeline: report JSON enters, a finished PDF leaves, and one method shows the stages in their
 * order.
 */
@NullMarked
package org.yinfa.generation;

import org.jspecify.annotations.NullMarked;
