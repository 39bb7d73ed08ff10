/**
 * The command line: runs a command with its arguments, and ends with messages on standard error and
 * an exit code. The only home of argparse4j.
 */
@NullMarked
package org.yinfa.cli;

import org.jspecify.annotations.NullMarked;
