/**
 * What can be wrong, with its place and its remedy, and the words for it in Chinese and English.
 * Each room has an enum of its own codes; the messages of all stand in problems.properties.
 */
@NullMarked
package org.yinfa.problem;

import org.jspecify.annotations.NullMarked;
