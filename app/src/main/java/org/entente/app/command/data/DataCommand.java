package org.entente.app.command.data;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code entente data}: the field's data sets, from their publishers to your own database. */
@Command(
    name = "data",
    description = "Download the field's data sets and load them into your own database.",
    subcommands = {
      DataListCommand.class,
      DataDescribeCommand.class,
      DataGetCommand.class,
      DataLoadCommand.class,
      DataVerifyCommand.class,
      DataRemoveCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  entente data list",
      "  entente data get nmc atop-dyads --mirror /media/usb/data",
      "  entente data load nmc atop-dyads"
    })
public final class DataCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "missing subcommand; available: list, describe, get, load, verify, remove");
  }
}
