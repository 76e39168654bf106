package org.entente.app.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.app.command.brief.AtlasCommand;
import org.entente.app.command.brief.ChangesCommand;
import org.entente.app.command.brief.RankCommand;
import org.entente.app.command.brief.TrendCommand;
import org.entente.app.command.data.DataCommand;
import org.entente.app.command.measure.BalanceCommand;
import org.entente.app.command.measure.IdealPointsCommand;
import org.entente.app.command.measure.LandscapeCommand;
import org.entente.app.command.measure.SimilarityCommand;
import org.entente.app.command.news.ClaimsCommand;
import org.entente.app.command.news.EventsCommand;
import org.entente.app.command.news.KeepCommand;
import org.entente.app.command.news.ReadCommand;
import org.entente.app.command.news.VoicesCommand;
import org.entente.app.command.outlook.OutlookCommand;
import org.entente.app.command.outlook.ReferenceCommand;
import org.entente.app.command.table.CiteCommand;
import org.entente.app.command.table.DyadsCommand;
import org.entente.app.command.table.SqlCommand;
import org.entente.app.command.table.StatesCommand;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands by name, in the order of the help. Only the one that is asked for is made: making
 * all of them takes longer than answering most questions.
 */
final class Subcommands {

  private static final String COMPLETION = "generate-completion";

  private static final Map<String, Class<?>> BY_NAME = byName();

  private Subcommands() {}

  private static Map<String, Class<?>> byName() {
    Map<String, Class<?>> commands = new LinkedHashMap<>();
    commands.put("assess", AssessCommand.class);
    commands.put("compare", CompareCommand.class);
    commands.put("trend", TrendCommand.class);
    commands.put("rank", RankCommand.class);
    commands.put("changes", ChangesCommand.class);
    commands.put("atlas", AtlasCommand.class);
    commands.put("sweep", SweepCommand.class);
    commands.put("read", ReadCommand.class);
    commands.put("keep", KeepCommand.class);
    commands.put("claims", ClaimsCommand.class);
    commands.put("voices", VoicesCommand.class);
    commands.put("events", EventsCommand.class);
    commands.put("forces", ForcesCommand.class);
    commands.put("system", SystemCommand.class);
    commands.put("alliances", AlliancesCommand.class);
    commands.put("serve", ServeCommand.class);
    commands.put("mcp", McpCommand.class);
    commands.put("data", DataCommand.class);
    commands.put("outlook", OutlookCommand.class);
    commands.put("balance", BalanceCommand.class);
    commands.put("landscape", LandscapeCommand.class);
    commands.put("reference", ReferenceCommand.class);
    commands.put("similarity", SimilarityCommand.class);
    commands.put("dyads", DyadsCommand.class);
    commands.put("states", StatesCommand.class);
    commands.put("ideal-points", IdealPointsCommand.class);
    commands.put("cite", CiteCommand.class);
    commands.put("sql", SqlCommand.class);
    commands.put("casebook", CasebookCommand.class);
    commands.put("state", StateCommand.class);
    commands.put("doctor", DoctorCommand.class);
    commands.put("cache", CacheCommand.class);
    commands.put(COMPLETION, GenerateCompletion.class);
    return commands;
  }

  /**
   * Adds the command that the first word names, or else the name and description of every command.
   *
   * @param args the words of the command line
   */
  static void addTo(CommandLine line, String... args) {
    String first = args.length == 0 ? "" : args[0];
    if (BY_NAME.containsKey(first) && !first.equals(COMPLETION)) {
      line.addSubcommand(BY_NAME.get(first));
      return;
    }
    if (first.equals(COMPLETION)) {
      addAll(line);
      return;
    }
    BY_NAME.forEach((name, type) -> line.addSubcommand(name, described(name, type)));
  }

  /** Adds every command. */
  static void addAll(CommandLine line) {
    BY_NAME.values().forEach(line::addSubcommand);
  }

  private static CommandSpec described(String name, Class<?> type) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage().description(type.getAnnotation(Command.class).description());
    return spec;
  }
}
