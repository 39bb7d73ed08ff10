/** Tests of the queue on real databases and in real processes. */
@NullMarked
package org.yinfa.batch.queue;

import org.jspecify.annotations.NullMarked;
