package org.entente.data.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.core.outlook.forecast.AllianceYear;
import org.entente.core.outlook.forecast.Forecast;
import org.entente.core.outlook.forecast.ReferencePack;
import org.entente.core.outlook.reason.Reason;
import org.entente.core.outlook.reason.Reasons;
import org.junit.jupiter.api.Test;

/**
 * Reads every reason that the program prints back from its sentence and holds it against the file
 * of the pack, which is read here anew.
 */
class ReasonsTest {

  private static final ReferencePack PACK = ReferenceFiles.builtin();
  private static final Pattern YES_NO =
      Pattern.compile(
          "(.+), (like|unlike) (\\d+ of the|all) (\\d+) other bilateral alliances of (\\d{4})(, as of (\\d{4}))?");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(.+) than in (\\d+ of the|all) (\\d+) other bilateral alliances of (\\d{4}) \\((.*)\\)(, as of (\\d{4}))?");

  /** Inputs that are amounts of which a reader can say that there is more of it. */
  private static final Set<String> LESS =
      Set.of("less", "lower", "closer", "smaller", "younger", "fewer");

  private static final Set<String> MORE = Set.of("more", "higher", "farther", "larger", "older");

  private final Map<Integer, Map<Integer, Map<String, Double>>> file = new TreeMap<>();
  private final Map<String, Set<String>> phrases = new HashMap<>();

  private void read() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                ReferenceFiles.class.getResourceAsStream("alliance-years.csv"),
                StandardCharsets.UTF_8))) {
      String[] head = reader.readLine().split(",");
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split(",", -1);
        Map<String, Double> values = new HashMap<>();
        for (int i = 15; i < head.length; i++) {
          if (!cells[i].isEmpty()) {
            values.put(head[i], Double.valueOf(cells[i]));
          }
        }
        file.computeIfAbsent(Integer.valueOf(cells[1]), y -> new TreeMap<>())
            .put(Integer.valueOf(cells[0]), values);
      }
    }
  }

  @Test
  void everyReasonOfEveryAllianceAndYearIsTrue() throws IOException {
    read();
    List<String> wrong = new ArrayList<>();
    int checked = 0;
    for (AllianceYear row : PACK.years()) {
      Forecast forecast =
          new Forecast(row, PACK.inputs(), row.estimate(), List.of(), List.of(), List.of());
      for (Reason reason : Reasons.of(PACK, forecast)) {
        checked++;
        if (!isTrue(row, reason)) {
          wrong.add(row.label() + " " + row.year() + ": " + reason.sentence());
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(checked).isGreaterThan(50_000);
    // One phrase never stands for two states of the same input.
    assertThat(phrases).allSatisfy((phrase, states) -> assertThat(states).hasSize(1));
  }

  private boolean isTrue(AllianceYear row, Reason reason) {
    double value = file.get(row.year()).get(row.alliance()).get(reason.input());
    List<Double> others =
        file.get(row.year()).entrySet().stream()
            .filter(e -> e.getKey() != row.alliance())
            .filter(e -> e.getValue().containsKey(reason.input()))
            .map(e -> e.getValue().get(reason.input()))
            .toList();
    Matcher amount = AMOUNT.matcher(reason.sentence());
    if (amount.matches()) {
      Set<String> words = new TreeSet<>(List.of(amount.group(1).split(" ")));
      boolean less = words.stream().anyMatch(LESS::contains);
      boolean named = words.stream().anyMatch(w -> LESS.contains(w) || MORE.contains(w));
      long said = said(amount.group(2), amount.group(3));
      boolean lower = isLower(amount.group(1), less);
      long counted = others.stream().filter(o -> lower ? o > value : o < value).count();
      return named
          && said == counted
          && Integer.parseInt(amount.group(3)) == others.size()
          && Integer.parseInt(amount.group(4)) == row.year();
    }
    Matcher yesNo = YES_NO.matcher(reason.sentence());
    if (!yesNo.matches()) {
      return false;
    }
    boolean yes = value > 0;
    phrases
        .computeIfAbsent(yesNo.group(1), phrase -> new TreeSet<>())
        .add(reason.input() + (yes ? " yes" : " no"));
    boolean denies =
        (" " + yesNo.group(1) + " ").matches(".*( no | not | neither ).*")
            || yesNo.group(1).endsWith("coded as equal");
    long same = others.stream().filter(o -> o > 0 == yes).count();
    long said = said(yesNo.group(3), yesNo.group(4));
    // "one member is a major power and the other is not" is the yes of that input.
    boolean agrees =
        reason.input().equals("onemajor")
            ? yes == yesNo.group(1).startsWith("one member")
            : yes != denies;
    return agrees
        && said == (yesNo.group(2).equals("like") ? same : others.size() - same)
        && Integer.parseInt(yesNo.group(4)) == others.size()
        && Integer.parseInt(yesNo.group(5)) == row.year();
  }

  private static long said(String some, String all) {
    return Long.parseLong(some.equals("all") ? all : some.replace(" of the", ""));
  }

  /** The last comparative of a phrase says which way: "the less democratic member is more ...". */
  private static boolean isLower(String phrase, boolean anyLess) {
    if (!anyLess) {
      return false;
    }
    boolean lower = false;
    for (String word : phrase.split(" ")) {
      if (LESS.contains(word)) {
        lower = true;
      } else if (MORE.contains(word)) {
        lower = false;
      }
    }
    // "the lower Polity score of the two is higher" ends in "higher", "... alliances in force has
    // fewer" in "fewer"; "more third states ..." has one comparative alone.
    return lower;
  }

  @Test
  void everyInputHasWordsAndOnlyAgainstTheLiteratureIsFlagged() {
    Set<String> seen = new TreeSet<>();
    for (AllianceYear row : PACK.years()) {
      if (row.year() == 1938 || row.year() == 1975 || row.year() == 2016) {
        Forecast forecast =
            new Forecast(row, PACK.inputs(), row.estimate(), List.of(), List.of(), List.of());
        for (Reason reason : Reasons.of(PACK, forecast)) {
          seen.add(reason.input());
          assertThat(Math.abs(reason.logOdds())).isGreaterThanOrEqualTo(Math.log(1.05));
          // What the literature and the raw rates agree on is held: a dispute never lowers.
          if (List.of("dmid1", "dmid5", "driv", "poly_min", "nonagg").contains(reason.input())) {
            assertThat(reason.againstLiterature()).as(reason.words()).isFalse();
          }
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(20);
  }
}
