/**
 * What an operator watches: whether a page can be rendered and batches can be recorded, and how
 * long each stage takes.
 */
@NullMarked
package org.yinfa.health;

import org.jspecify.annotations.NullMarked;
