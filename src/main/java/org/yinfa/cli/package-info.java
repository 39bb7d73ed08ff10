/**
 * The command line: runs a command with its arguments, and ends with messages on standard error and
 * an exit code. argparse4j reads the arguments here.
 */
@NullMarked
package org.yinfa.cli;

import org.jspecify.annotations.NullMarked;
