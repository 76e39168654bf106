package org.entente.app.mcp;

import java.util.List;
import java.util.function.Function;

/** Every tool. All of them only read, and what they take is bounded. */
final class QueryTools {

  private static final String MEMBERS =
      """
      "members":{"type":"array","minItems":%d,"maxItems":12,"items":{"type":"string","minLength":1,"maxLength":100},\
      "description":"States by name, ISO alpha-3 code or number. The name of an alliance stands for its members on the date."}""";

  private static final String ON =
      """
      "on":{"type":"string","minLength":1,"maxLength":40,\
      "description":"The date, as YYYY-MM-DD. Nothing after it is used. Default: the last day of the data."}""";

  private QueryTools() {}

  /** The tools in the order in which they are listed. */
  static List<QueryTool> all() {
    return List.of(
        casebook(
            "assess",
            "How well an alliance holds on a date: the verdict, what binds its members, practice, strains and what is not known, each with the ids of its records. full=true gives the whole assessment with every record and its source: one to two megabytes for three states.",
            members(1)
                + ","
                + ON
                + ",\"without\":"
                + texts(12, 100, "Members of a named alliance to leave out.")
                + ",\"full\":"
                + flag("The whole document instead of the brief."),
            "[\"members\"]",
            input -> input.words("members").option("on").option("without")),
        new QueryTool(
            "outlook",
            "How likely the obligation of each pair is to be broken within one and five years: probability, interval, base rates, reasons and similar past alliances. The data end before today; known_through says when.",
            members(2) + "," + ON,
            "[\"members\"]",
            false,
            true,
            input -> input.words("members").option("on")),
        casebook(
            "rank",
            "Pairs of states in an order: the chance of serious trouble (outlook), the direction of practice, its change since the year before, or the pressures within 30 days.",
            members(0)
                + ","
                + ON
                + ",\"by\":{\"type\":\"string\",\"enum\":[\"outlook\",\"direction\",\"change\",\"pressures\"],\"description\":\"The order. Default: outlook.\"}"
                + ",\"top\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":10000,\"description\":\"How many rows at most. Default: 25.\"}",
            "[]",
            input -> input.words("members").option("on").option("by")),
        casebook(
            "changes",
            "What is new, ended, worse or better between members since a date, with the ids of the records.",
            members(1)
                + ","
                + ON
                + ",\"since\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":40,\"description\":\"The earlier date, as YYYY-MM-DD.\"}",
            "[\"members\",\"since\"]",
            input -> input.words("members").option("on").option("since")),
        casebook(
            "trend",
            "Cooperation and conflict of every pair by year, and which way it moves. The tool events lists the acts that are counted, with their ids.",
            members(1)
                + ","
                + ON
                + ",\"years\":{\"type\":\"integer\",\"minimum\":2,\"maximum\":100,\"description\":\"How many years. Default: 11.\"}",
            "[\"members\"]",
            input -> input.words("members").option("on").option("years")),
        casebook(
            "events",
            "What happened between two states: events with ids, dates and sources, and counts by month.",
            "\"states\":{\"type\":\"array\",\"minItems\":2,\"maxItems\":2,\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100},\"description\":\"Two states by name, ISO alpha-3 code or number.\"}"
                + ",\"from\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":40,\"description\":\"The first day, as YYYY-MM-DD. Default: two years before the last.\"}"
                + ",\"to\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":40,\"description\":\"The last day, as YYYY-MM-DD. Default: the last day of the casebook.\"}",
            "[\"states\"]",
            input -> input.words("states").option("from").option("to")),
        casebook(
            "alliances",
            "Alliances by name, id or member, with members, obligations and ids.",
            "\"words\":"
                + texts(10, 100, "A name, an alias or an id of an alliance, or words of its name.")
                + ",\"member\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100,\"description\":\"Only those with this member.\"},"
                + ON.replace("The date, as", "Only those in force on this date, as")
                    .replace(" Nothing after it is used. Default: the last day of the data.", ""),
            "[]",
            input -> input.words("words").option("member").option("on")),
        new QueryTool(
            "cite",
            "The references to cite for data sets, or for sources or columns of the table builder.",
            "\"names\":{\"type\":\"array\",\"minItems\":1,\"maxItems\":50,\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":100},\"description\":\"Names such as nmc or atop-dyads.\"}"
                + ",\"bibtex\":"
                + flag("BibTeX instead of text."),
            "[\"names\"]",
            false,
            false,
            input -> input.words("names").flag("bibtex", "--bibtex")));
  }

  private static QueryTool casebook(
      String name,
      String description,
      String properties,
      String required,
      Function<ToolInput, ToolInput> words) {
    return new QueryTool(name, description, properties, required, true, true, words);
  }

  private static String members(int least) {
    return MEMBERS.formatted(least);
  }

  private static String texts(int most, int longest, String description) {
    return "{\"type\":\"array\",\"maxItems\":"
        + most
        + ",\"items\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":"
        + longest
        + "},\"description\":\""
        + description
        + "\"}";
  }

  private static String flag(String description) {
    return "{\"type\":\"boolean\",\"description\":\"" + description + " Default: false.\"}";
  }
}
