package org.entente.data.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.core.record.Citation;
import org.entente.core.record.Crisis;
import org.entente.core.record.Dispute;
import org.entente.core.record.EconomicMeasure;
import org.entente.core.record.Event;
import org.entente.core.record.EventType;
import org.entente.core.record.LeaderSpell;
import org.entente.core.record.Obligation;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyAction;
import org.entente.core.record.TreatyMember;
import org.entente.core.record.TreatyName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What casebook/README.md tells a scholar is what the program reads. */
class CasebookReadmeTest {

  private static final Pattern IN_BACKTICKS = Pattern.compile("`([^`]+)`");
  private static final List<String> LAST_SEVEN =
      List.of("publisher", "title", "published", "readers", "note", "checked", "document");

  private static final String README = CasebookSource.text("README.md");

  private static String part(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL | Pattern.MULTILINE).matcher(text);
    assertThat(matcher.find()).as("README.md has no %s", pattern).isTrue();
    return matcher.group(1);
  }

  private static String section(String file) {
    return part("^## " + file + "\\.csv$(.*?)(?=^## |\\z)", README);
  }

  /** The bullet of a column, with the lines that carry it on. */
  private static String bullet(String file, String column) {
    return part("^\\* `" + column + "`(.*?)(?=^\\S|^$|\\z)", section(file));
  }

  private static List<String> inBackticks(String text) {
    return IN_BACKTICKS.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }

  static Stream<Arguments> vocabularies() {
    return Stream.of(
        Arguments.of(RecordKind.TREATY, "kind", Treaty.Form.class),
        Arguments.of(RecordKind.TREATY, "termination", Treaty.Termination.class),
        Arguments.of(RecordKind.TREATY, "subject", Treaty.Subject.class),
        Arguments.of(RecordKind.MEMBER, "obligations", Obligation.class),
        Arguments.of(RecordKind.MEMBER, "exit", TreatyMember.Exit.class),
        Arguments.of(RecordKind.TREATY_ACTION, "action", TreatyAction.Step.class),
        Arguments.of(RecordKind.LEADER, "entry", LeaderSpell.Entry.class),
        Arguments.of(RecordKind.LEADER, "exit", LeaderSpell.Exit.class),
        Arguments.of(RecordKind.DISPUTE, "kind", Dispute.Matter.class),
        Arguments.of(RecordKind.CRISIS, "kind", Crisis.Type.class),
        Arguments.of(RecordKind.ECONOMIC_MEASURE, "kind", EconomicMeasure.Type.class),
        Arguments.of(RecordKind.EVENT, "mode", Event.Mode.class),
        Arguments.of(RecordKind.EVENT, "context", Event.Context.class));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("vocabularies")
  void theWordsOfAColumnAreThoseOfTheProgram(
      RecordKind kind, String column, Class<? extends Enum<?>> vocabulary) {
    assertThat(inBackticks(bullet(kind.file(), column)))
        .containsExactlyInAnyOrderElementsOf(words(vocabulary));
  }

  @Test
  void theKindsOfNamesAreThoseOfTheProgram() {
    assertThat(inBackticks(bullet("names", "kind")))
        .containsExactlyInAnyOrderElementsOf(words(TreatyName.Kind.class));
  }

  @Test
  void whatALookForADocumentFoundIsSaidInTheWordsOfTheProgram() {
    String cell = part("^\\| `checked` \\|(.*?)\\|$", README);
    assertThat(inBackticks(cell))
        .containsExactlyInAnyOrderElementsOf(words(Citation.Checked.class));
  }

  private static List<String> words(Class<? extends Enum<?>> vocabulary) {
    return Arrays.stream(vocabulary.getEnumConstants())
        .map(word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  @Test
  void theEventTypesAreThoseOfTheProgramAndEachIsExplained() {
    List<String> types = Arrays.stream(EventType.values()).map(Enum::name).toList();
    assertThat(inBackticks(bullet("events", "type"))).containsExactlyInAnyOrderElementsOf(types);
    assertThat(types).allMatch(type -> section("events").contains("`" + type + "` = "));
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void theColumnsOfATableAreTheOnesThatItHas(RecordKind kind) {
    assertColumns(kind.file(), kind.letter());
  }

  @Test
  void theColumnsOfTheNamesAreTheOnesThatTheTableHas() {
    assertColumns("names", 'N');
  }

  private static void assertColumns(String file, char letter) {
    String line = part("^(`id` \\(.*?)$", section(file));
    assertThat(line).startsWith("`id` (" + letter + "-)").contains("then the common seven");
    Stream<String> columns = Stream.concat(inBackticks(line).stream(), LAST_SEVEN.stream());
    assertThat(CasebookSource.text(file + ".csv").lines().findFirst())
        .contains(String.join(",", columns.toList()));
  }

  @Test
  void theLastSevenColumnsAreTheOnesInTheTable() {
    List<String> columns =
        Pattern.compile("^\\| `(\\w+)` \\|", Pattern.MULTILINE)
            .matcher(README)
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();
    assertThat(columns).isEqualTo(LAST_SEVEN);
  }
}
