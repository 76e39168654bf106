package org.entente.data.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.core.record.Citation;
import org.entente.core.record.Event;
import org.entente.core.record.Fact;
import org.entente.core.record.Obligation;
import org.entente.core.record.RecordKind;
import org.entente.core.record.Records;
import org.entente.core.record.Treaty;
import org.entente.core.record.TreatyAction;
import org.entente.core.record.TreatyMember;
import org.entente.core.record.TreatyName;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The casebook that ships with the program. */
class BuiltinCasebookTest {

  private static final Pattern SEMICOLON = Pattern.compile(";");

  private static Casebook casebook;
  private static Records records;

  @BeforeAll
  static void read() throws CasebookException {
    casebook = CasebookFolder.reader().read(List.of(CasebookReader.BUILTIN));
    records = casebook.records();
  }

  private static List<TreatyMember> members(String treaty) {
    return records.of(TreatyMember.class).stream()
        .filter(member -> member.treaty().equals(treaty))
        .toList();
  }

  /** By the names of the columns, each followed by a character that sorts before every other. */
  private static Comparator<NamedCsvRecord> by(String... columns) {
    return Comparator.comparing(
        row -> {
          StringBuilder key = new StringBuilder();
          Arrays.stream(columns).forEach(c -> key.append(row.getField(c)).append('\0'));
          return key.toString();
        });
  }

  @Test
  void isSound() {
    assertThat(casebook.problems().kept()).isEmpty();
  }

  @Test
  void holdsEveryRowOfTheTree() {
    for (RecordKind kind : RecordKind.values()) {
      assertThat(casebook.rows().get(kind))
          .as(kind.file())
          .isEqualTo(CasebookSource.rows(kind.file()).size());
    }
    assertThat(records.scopes()).hasSameSizeAs(CasebookSource.rows("scope"));
  }

  @Test
  void holdsAtLeastThreeHundredEvents() {
    assertThat(records.of(Event.class)).hasSizeGreaterThanOrEqualTo(300);
  }

  @Test
  void bearsTheChecksumOfItsTables() throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    TreeSet<String> files = new TreeSet<>(List.of("names.csv", "scope.csv"));
    Arrays.stream(RecordKind.values()).forEach(kind -> files.add(kind.file() + ".csv"));
    for (String file : files) {
      byte[] content = CasebookSource.text(file).getBytes(StandardCharsets.UTF_8);
      digest.update((file + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
      digest.update(content);
    }
    assertThat(casebook.inputs()).hasSize(1);
    assertThat(casebook.inputs().get(0).name()).isEqualTo("builtin");
    assertThat(casebook.inputs().get(0).sha256())
        .isEqualTo(HexFormat.of().formatHex(digest.digest()));
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void everyRowNamesAPublisherATitleAndADateAndAWebPageOnlyAsDocument(RecordKind kind) {
    for (NamedCsvRecord row : CasebookSource.rows(kind.file())) {
      assertThat(row.getField("publisher")).as(row.getField("id")).isNotBlank();
      assertThat(row.getField("title")).as(row.getField("id")).isNotBlank();
      assertThat(row.getField("published"))
          .as(row.getField("id"))
          .matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}");
      assertThat(row.getField("readers")).as(row.getField("id")).isIn("1", "2");
      assertThat(row.getFields().subList(0, row.getFieldCount() - 1))
          .as(row.getField("id"))
          .noneMatch(field -> field.contains("://"));
    }
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void rowsAreSortedAsTheReadmeSays(RecordKind kind) {
    Comparator<NamedCsvRecord> order =
        switch (kind) {
          case TREATY -> by("signed");
          case MEMBER -> by("treaty", "member", "from");
          case LEADER -> by("state", "from");
          case EVENT -> by("date", "id");
          default -> by("id");
        };
    assertThat(CasebookSource.rows(kind.file())).isSortedAccordingTo(order);
  }

  @ParameterizedTest
  @EnumSource(RecordKind.class)
  void linesEndInLf(RecordKind kind) {
    assertThat(CasebookSource.text(kind.file() + ".csv")).endsWith("\n").doesNotContain("\r");
  }

  /** Signature, entry into force and parties, from the treaty series and the joint statements. */
  @ParameterizedTest(name = "{3} {0}")
  @CsvSource({
    "1951-08-30, 1952-08-27, PHL;USA, Mutual Defense Treaty",
    "1951-09-01, 1952-04-29, AUS;NZL;USA, ANZUS",
    "1951-09-08, 1952-04-28, JPN;USA, Security Treaty",
    "1953-10-01, 1954-11-17, KOR;USA, Mutual Defense Treaty",
    "1954-09-08, 1955-02-19, AUS;FRA;GBR;NZL;PAK;PHL;THA;USA, Manila Pact",
    "1960-01-19, 1960-06-23, JPN;USA, Security between the United States of America and Japan",
    "1961-07-11, 1961-09-10, CHN;PRK, 'Treaty of Friendship, Cooperation and Mutual Assistance'",
    "2016-11-23, 2016-11-23, JPN;KOR, Classified Military Information",
    "2017-11-12, 2017-11-12, AUS;IND;JPN;USA, Quad",
    "2021-09-15, 2021-09-15, AUS;GBR;USA, AUKUS",
    "2022-01-06, 2023-08-13, AUS;JPN, Reciprocal Access",
    "2023-01-11, 2023-10-15, GBR;JPN, Reciprocal Access",
    "2023-08-18, 2023-08-18, JPN;KOR;USA, Camp David Principles",
    "2023-08-18, 2023-08-18, JPN;KOR;USA, Commitment to Consult",
    "2023-08-18, 2023-08-18, JPN;KOR;USA, Spirit of Camp David",
    "2024-06-19, 2024-12-04, PRK;RUS, Comprehensive Strategic Partnership",
    "2024-07-08, 2025-09-11, JPN;PHL, Reciprocal Access"
  })
  void holdsTheTreatiesThatTheSystemStandsOn(
      LocalDate signed, LocalDate from, String parties, String words) {
    List<Treaty> found =
        records.of(Treaty.class).stream()
            .filter(treaty -> treaty.signed().equals(signed) && treaty.name().contains(words))
            .toList();
    assertThat(found).hasSize(1);
    assertThat(found.get(0).span().from()).isEqualTo(from);
    assertThat(members(found.get(0).id()))
        .extracting(TreatyMember::member)
        .containsExactlyInAnyOrderElementsOf(SEMICOLON.splitAsStream(parties).toList());
  }

  @Test
  void theAlliancesInForceInJanuary2025BindToDefense() {
    Records known = records.asOf(LocalDate.of(2025, 1, 7));
    for (String ally : List.of("JPN", "KOR", "PHL", "AUS")) {
      assertThat(
              known.of(TreatyMember.class).stream()
                  .filter(m -> m.span().contains(LocalDate.of(2025, 1, 7)))
                  .filter(m -> m.member().equals(ally))
                  .filter(m -> m.obligations().contains(Obligation.DEFENSE))
                  .map(TreatyMember::treaty)
                  .anyMatch(
                      treaty ->
                          members(treaty).stream()
                              .anyMatch(
                                  m ->
                                      m.member().equals("USA")
                                          && m.obligations().contains(Obligation.DEFENSE))))
          .as(ally)
          .isTrue();
    }
  }

  @Test
  void betweenJapanAndKoreaNoDocumentBindsToDefense() {
    for (Treaty treaty : records.of(Treaty.class)) {
      List<String> bound =
          members(treaty.id()).stream()
              .filter(member -> member.obligations().contains(Obligation.DEFENSE))
              .map(TreatyMember::member)
              .toList();
      assertThat(bound.containsAll(List.of("JPN", "KOR"))).as(treaty.id()).isFalse();
    }
  }

  @Test
  void everyTreatyHasTwoMembersAtLeast() {
    for (Treaty treaty : records.of(Treaty.class)) {
      assertThat(members(treaty.id()).stream().map(TreatyMember::member).distinct().count())
          .as(treaty.id())
          .isGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void aTreatyInAtopsSenseHoldsAnObligationAndAnAgreementHoldsNone() {
    for (Treaty treaty : records.of(Treaty.class)) {
      boolean obliges = members(treaty.id()).stream().anyMatch(m -> !m.obligations().isEmpty());
      if (treaty.form() == Treaty.Form.TREATY) {
        assertThat(obliges).as(treaty.id()).isTrue();
      } else if (treaty.form() == Treaty.Form.AGREEMENT) {
        assertThat(obliges).as(treaty.id()).isFalse();
      }
    }
  }

  @Test
  void aStepOnATreatyIsTakenByMembersTowardMembersWhileItIsInForce() {
    for (TreatyAction action : records.of(TreatyAction.class)) {
      List<String> members =
          members(action.treaty()).stream()
              .filter(member -> member.span().contains(action.date()))
              .map(TreatyMember::member)
              .toList();
      assertThat(members).as(action.id()).containsAll(action.actors());
      assertThat(members).as(action.id()).containsAll(action.toward());
    }
  }

  @Test
  void reachesAsAWholeToTheEndOf2025AndInPartsToTheMiddleOf2026() {
    LocalDate lastDocument = LocalDate.of(2026, 6, 30);
    assertThat(records.lastDay()).contains(LocalDate.of(2025, 12, 31));
    assertThat(records.scopes())
        .allMatch(scope -> !scope.span().to().orElseThrow().isAfter(lastDocument));
    assertThat(records.facts().stream().filter(fact -> fact.begins().isAfter(lastDocument)))
        .extracting(Fact::id)
        .isEmpty();
  }

  @Test
  void whatADocumentContradictsIsMendedOrLeftOut() {
    assertThat(records.facts())
        .noneMatch(
            fact -> fact.citation().checked().equals(Optional.of(Citation.Checked.CONTRADICTED)));
  }

  @Test
  void nineInTenTreatiesAndMembersWereHeldAgainstADocument() {
    for (RecordKind kind : List.of(RecordKind.TREATY, RecordKind.MEMBER)) {
      List<Fact> rows = records.facts().stream().filter(fact -> fact.kind() == kind).toList();
      long held = rows.stream().filter(fact -> fact.citation().document().isPresent()).count();
      assertThat(held).as(kind.file()).isGreaterThan(rows.size() * 9L / 10);
    }
  }

  @Test
  void theTreatyOfEveryNameIsThere() {
    assertThat(casebook.names()).hasSameSizeAs(CasebookSource.rows("names"));
    assertThat(casebook.names())
        .filteredOn(name -> name.treaty().equals("T-nato"))
        .extracting(TreatyName::name)
        .contains("NATO", "Washington Treaty");
  }
}
