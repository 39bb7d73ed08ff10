package org.yinfa.cli;

import net.sourceforge.argparse4j.inf.Namespace;
import net.sourceforge.argparse4j.inf.Subparser;

/** One word of the command line and what it does. */
public interface Command {

  String name();

  String description();

  void configure(Subparser parser);

  void run(Namespace options, Reporting reporting) throws Exception;
}
