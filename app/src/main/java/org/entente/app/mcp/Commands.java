package org.entente.app.mcp;

import java.time.LocalDate;
import java.util.List;

/** The commands of the program, as the tools need them. */
public interface Commands {

  /**
   * What a command left behind.
   *
   * @param code 0 if it succeeded
   * @param result what it wrote to standard output
   * @param messages what it wrote to standard error, without the line ends at the end
   */
  record Outcome(int code, String result, String messages) {}

  /** Runs a command. Nothing reaches the standard output of the process. */
  Outcome run(List<String> words);

  /** The folders of casebooks to use; empty for the bundled one. */
  List<String> casebooks();

  /** The last day that the casebooks cover. */
  LocalDate lastDay();
}
