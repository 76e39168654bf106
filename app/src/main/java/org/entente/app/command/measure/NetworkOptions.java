package org.entente.app.command.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.data.network.NetworkRules;
import org.entente.data.network.TieKind;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** By which records of the data sets two states count as friends or foes. */
public final class NetworkOptions {

  @Option(
      names = "--ties",
      split = ",",
      paramLabel = "KIND",
      description =
          "Kinds of records that count as ties, from the data sets: obligation, defence, shared-organisations (positive); dispute, dispute-gml-2-03, rivalry-thompson-dreyer, rivalry-tss, interstate-war (negative). Default: obligation,dispute.")
  private List<String> kinds = new ArrayList<>();

  @Option(
      names = "--dispute-years",
      paramLabel = "N",
      description =
          "For how many years a dispute makes two states foes, including its own year. Default: 1.")
  private int disputeYears = 1;

  @Option(
      names = "--both",
      paramLabel = "SIGN",
      description =
          "The sign for two states with ties of both signs: negative, positive or none. Default: negative.")
  private String both = "negative";

  /** The rules that the words ask for. */
  NetworkRules rules(CommandLine line) {
    NetworkRules rules = NetworkRules.withDefaults();
    if (!kinds.isEmpty()) {
      rules = rules.with(kinds.stream().map(word -> kind(line, word)).toList());
    }
    if (disputeYears < 1) {
      throw new ParameterException(line, "--dispute-years takes 1 or more, not " + disputeYears);
    }
    return rules.withDisputeYears(disputeYears).with(precedence(line));
  }

  private NetworkRules.Precedence precedence(CommandLine line) {
    return switch (both) {
      case "negative" -> NetworkRules.Precedence.NEGATIVE;
      case "positive" -> NetworkRules.Precedence.POSITIVE;
      case "none" -> NetworkRules.Precedence.NO_EDGE;
      default ->
          throw new ParameterException(
              line, "--both takes negative, positive or none, not \"" + both + "\"");
    };
  }

  private static TieKind kind(CommandLine line, String word) {
    Optional<TieKind> found =
        Arrays.stream(TieKind.values())
            .filter(kind -> word(kind).equals(word.strip().toLowerCase(Locale.ROOT)))
            .findFirst();
    return found.orElseThrow(
        () ->
            new ParameterException(
                line,
                "unknown kind of tie \""
                    + word
                    + "\"; there are "
                    + Arrays.stream(TieKind.values())
                        .map(NetworkOptions::word)
                        .collect(Collectors.joining(", "))));
  }

  private static String word(TieKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
