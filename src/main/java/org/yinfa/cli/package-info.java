/**
 * The command line: files and arguments enter, files, lines on standard error and exit codes leave.
 * argparse4j is used here only.
 */
@NullMarked
package org.yinfa.cli;

import org.jspecify.annotations.NullMarked;
