package org.entente.data.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.entente.core.outlook.trouble.Definition;
import org.entente.core.outlook.trouble.Pair;
import org.entente.core.outlook.trouble.PairFacts;
import org.entente.core.outlook.trouble.TroubleEquation;
import org.entente.core.outlook.trouble.TroubleHorizon;
import org.entente.core.outlook.trouble.TroublePanel;
import org.entente.core.outlook.trouble.TroublePanel.PairYear;
import org.entente.core.outlook.trouble.TroubleRecipes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Nothing after 31 December of a year moves what is said of that year: inputs and equation are made
 * again from a world that ends then, in which asking for a later fact is an error.
 */
class TroubleFutureTest {

  /** Facts that end in a year. */
  private record EndingFacts(PairFacts facts, int end) implements PairFacts {

    private void check(int year) {
      if (year > end) {
        throw new AssertionError("a fact of " + year + " was asked for at the end of " + end);
      }
    }

    @Override
    public boolean bilateral(Pair pair, int year) {
      check(year);
      return facts.bilateral(pair, year);
    }

    @Override
    public OptionalInt contiguity(Pair pair, int year) {
      check(year);
      return facts.contiguity(pair, year);
    }

    @Override
    public OptionalDouble distance(Pair pair, int year) {
      check(year);
      return facts.distance(pair, year);
    }

    @Override
    public OptionalDouble capability(int state, int year) {
      check(year);
      return facts.capability(state, year);
    }

    @Override
    public OptionalDouble idealPoint(int state, int year) {
      check(year);
      return facts.idealPoint(state, year);
    }

    @Override
    public OptionalDouble democracy(int state, int year) {
      check(year);
      return facts.democracy(state, year);
    }

    @Override
    public int civilConflict(int state, int year) {
      check(year);
      return facts.civilConflict(state, year);
    }
  }

  @ParameterizedTest
  @CsvSource({"1975", "1991"})
  void aWorldThatEndsSaysTheSame(int end) {
    TroubleData all = SharedTrouble.data();
    List<PairYear> rows = all.pairs().defence().stream().filter(row -> row.year() <= end).toList();
    TroublePanel ended =
        TroublePanel.of(rows, all.events().asOf(end), new EndingFacts(all.facts(), end)).asOf(end);
    TroublePanel known = SharedTrouble.panel().asOf(end);
    assertThat(ended.size()).isEqualTo(known.size());
    for (Definition definition : Definition.values()) {
      for (int row = 0; row < known.size(); row++) {
        assertThat(ended.row(row)).isEqualTo(known.row(row));
        assertThat(ended.inputs(definition, row)).containsExactly(known.inputs(definition, row));
      }
      TroubleHorizon horizon = TroubleHorizon.THREE_YEARS;
      TroubleEquation one = TroubleRecipes.fitShipped(ended, definition, horizon, end);
      TroubleEquation other = TroubleRecipes.fitShipped(known, definition, horizon, end);
      assertThat(one.coefficients()).containsExactly(other.coefficients());
      assertThat(one.intercept()).isEqualTo(other.intercept());
    }
  }
}
