package org.entente.data.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.core.record.QuadClass;
import org.junit.jupiter.api.Test;

class DyadMonthsTest {

  private static final GdeltExport EXPORT =
      GdeltExport.between(Set.of("USA", "JPN", "KOR", "ROU", "TLS"));
  private static final double EXACT = 1e-12;

  private static String line(
      int fields, String id, String date, String one, String other, String root, String quad) {
    String[] cells = new String[fields];
    Arrays.fill(cells, "");
    cells[0] = id;
    cells[1] = date;
    cells[7] = one;
    cells[17] = other;
    cells[25] = root;
    cells[29] = quad;
    return String.join("\t", cells);
  }

  private static DyadEvent counted(String line) {
    return ((GdeltRow.Counted) EXPORT.read(line)).event();
  }

  @Test
  void theThreeFormsOfALineAreTold() {
    assertThat(counted(line(57, "1", "19790101", "USA", "JPN", "1", "1")).source())
        .isEqualTo(EventSource.GDELT_1);
    assertThat(counted(line(58, "1", "20130501", "USA", "JPN", "1", "1")).source())
        .isEqualTo(EventSource.GDELT_1);
    assertThat(counted(line(61, "1", "20150301", "USA", "JPN", "1", "1")).source())
        .isEqualTo(EventSource.GDELT_2);
    assertThat(EXPORT.read(line(60, "1", "20150301", "USA", "JPN", "1", "1")))
        .isInstanceOf(GdeltRow.Unusable.class);
  }

  @Test
  void statesStandInOrderUnderTheirIsoCodes() {
    DyadEvent event = counted(line(61, "7", "20190304", "TMP", "ROM", "1", "3"));
    assertThat(event.a()).isEqualTo("ROU");
    assertThat(event.b()).isEqualTo("TLS");
    assertThat(event.month()).isEqualTo(YearMonth.of(2019, 3));
    assertThat(event.quad()).isEqualTo(QuadClass.VERBAL_CONFLICT);
  }

  @Test
  void whatIsNoRootEventBetweenTwoStatesIsPassedOver() {
    for (String line :
        List.of(
            line(61, "1", "20190304", "USA", "JPN", "0", "1"),
            line(61, "1", "20190304", "USA", "USA", "1", "1"),
            line(61, "1", "20190304", "USA", "EUR", "1", "1"),
            line(61, "1", "20190304", "", "JPN", "1", "1"))) {
      assertThat(EXPORT.read(line)).isInstanceOf(GdeltRow.PassedOver.class);
    }
  }

  @Test
  void whatCannotBeUsedNamesItsColumn() {
    assertThat(EXPORT.read(line(61, "x", "20190304", "USA", "JPN", "1", "1")))
        .isEqualTo(new GdeltRow.Unusable("globaleventid", "x", "not a whole number"));
    assertThat(
            ((GdeltRow.Unusable) EXPORT.read(line(61, "1", "20191304", "USA", "JPN", "1", "1")))
                .column())
        .isEqualTo("sqldate");
    assertThat(
            ((GdeltRow.Unusable) EXPORT.read(line(61, "1", "20190304", "USA", "JPN", "2", "1")))
                .column())
        .isEqualTo("isrootevent");
    assertThat(
            ((GdeltRow.Unusable) EXPORT.read(line(61, "1", "20190304", "USA", "JPN", "1", "5")))
                .column())
        .isEqualTo("quadclass");
  }

  @Test
  void eachEventCountsOnceAndTheMeasuresFollow() {
    DyadMonths months = new DyadMonths();
    List.of("1", "1", "2", "3")
        .forEach(id -> months.add(counted(line(61, id, "20190304", "USA", "JPN", "1", "1"))));
    months.add(counted(line(61, "4", "20190320", "JPN", "USA", "1", "4")));
    List<DyadMonth> rows = months.rows();
    assertThat(rows).hasSize(1);
    EventCounts counts = rows.get(0).counts();
    assertThat(counts.total()).isEqualTo(4);
    assertThat(counts.of(QuadClass.VERBAL_COOPERATION)).isEqualTo(3);
    // (3 - 1) / 4; words are all kind (1), deeds are not (-1).
    assertThat(counts.netCooperation().getAsDouble()).isCloseTo(0.5, within(EXACT));
    assertThat(counts.wordsMinusDeeds().getAsDouble()).isCloseTo(2, within(EXACT));
    assertThat(rows.get(0).warming()).isEmpty();
  }

  @Test
  void warmingComparesAYearWithTheYearBefore() {
    DyadMonths months = new DyadMonths();
    int id = 0;
    for (String date : List.of("20180301", "20180601", "20181201")) {
      months.add(counted(line(61, String.valueOf(++id), date, "USA", "KOR", "1", "3")));
    }
    for (String date : List.of("20190101", "20190601", "20191201")) {
      months.add(counted(line(61, String.valueOf(++id), date, "USA", "KOR", "1", "2")));
    }
    List<DyadMonth> rows = months.rows();
    assertThat(rows).hasSize(6);
    // December 2019: three of cooperation in 2019 after three of conflict in 2018.
    assertThat(rows.get(5).warming().getAsDouble()).isCloseTo(2, within(EXACT));
    // June 2019: of the twelve months to it one is of conflict, of those before it two, too few.
    assertThat(rows.get(4).warming()).isEmpty();
  }

  @Test
  void aDyadHasTwoStates() {
    assertThatThrownBy(
            () ->
                new DyadEvent(
                    EventSource.GDELT_1,
                    "1",
                    "USA",
                    "JPN",
                    YearMonth.of(2019, 1),
                    QuadClass.VERBAL_CONFLICT,
                    Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> EventSource.of("gdelt"))
        .hasMessageContaining("articles, gdelt-1, gdelt-2");
  }
}
