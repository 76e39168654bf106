package org.entente.dist;

import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Man pages of all commands, from what their help says. */
final class ManPages {

  private ManPages() {}

  /**
   * The pages.
   *
   * @return the text of each page by the name of its file, such as {@code entente-data-get.1}
   */
  static Map<String, String> of(CommandLine program, String version) {
    Map<String, String> pages = new TreeMap<>();
    add(program, version, pages);
    return pages;
  }

  private static void add(CommandLine command, String version, Map<String, String> pages) {
    pages.put(name(command.getCommandSpec()) + ".1", page(command, version));
    for (CommandLine sub : command.getSubcommands().values()) {
      if (!sub.getCommandSpec().usageMessage().hidden()) {
        add(sub, version, pages);
      }
    }
  }

  private static String name(CommandSpec spec) {
    return spec.qualifiedName("-");
  }

  private static String page(CommandLine command, String version) {
    CommandSpec spec = command.getCommandSpec();
    Help help = new Help(spec, Help.defaultColorScheme(Ansi.OFF));
    StringBuilder page = new StringBuilder();
    page.append(".TH \"")
        .append(name(spec).toUpperCase(java.util.Locale.ROOT))
        .append("\" \"1\" \"\" \"entente ")
        .append(version)
        .append("\" \"Entente\"\n");
    String about = String.join(" ", spec.usageMessage().description());
    int stop = about.indexOf(". ");
    section(page, "NAME");
    String first = stop < 0 ? about : about.substring(0, stop);
    page.append(name(spec)).append(" \\- ").append(text(first)).append('\n');
    section(page, "SYNOPSIS");
    page.append(text(help.synopsis(0).strip().replaceAll("\\s+", " "))).append('\n');
    section(page, "DESCRIPTION");
    page.append(text(about)).append('\n');
    section(page, "OPTIONS");
    for (ArgSpec argument : spec.positionalParameters()) {
      entry(page, argument.paramLabel(), argument);
    }
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
        entry(page, String.join(", ", option.names()) + value, option);
      }
    }
    if (!command.getSubcommands().isEmpty()) {
      section(page, "COMMANDS");
      for (CommandLine sub : command.getSubcommands().values()) {
        page.append(".TP\n\\fB")
            .append(text(name(sub.getCommandSpec())))
            .append("\\fR(1)\n")
            .append(text(String.join(" ", sub.getCommandSpec().usageMessage().description())))
            .append('\n');
      }
    }
    if (spec.usageMessage().footer().length > 0) {
      section(page, "EXAMPLES");
      page.append(".nf\n");
      for (String line : spec.usageMessage().footer()) {
        page.append(text(line)).append('\n');
      }
      page.append(".fi\n");
    }
    section(page, "EXIT STATUS");
    page.append("0: success; 1: failure; 2: invalid arguments.\n");
    return page.toString();
  }

  private static void section(StringBuilder page, String title) {
    page.append(".SH \"").append(title).append("\"\n");
  }

  private static void entry(StringBuilder page, String head, ArgSpec argument) {
    page.append(".TP\n\\fB").append(text(head)).append("\\fR\n");
    String about = text(String.join(" ", argument.renderedDescription()));
    page.append(about.isEmpty() ? "\\&" : about).append('\n');
  }

  /** Text in which nothing is read as a request of the formatter. */
  private static String text(String plain) {
    String safe =
        Ansi.OFF
            .string(plain.replace("%n", " ").replace("%%", "%"))
            .replace("\\", "\\e")
            .replace("-", "\\-");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }
}
