package org.entente.data.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.entente.data.catalogue.Catalogue;
import org.entente.data.catalogue.DataSet;
import org.junit.jupiter.api.Test;

/** The descriptions of the columns on board. */
class VariablesTest {

  private static final Variables VARIABLES = Variables.builtin();

  private static List<Variable> all() {
    return VARIABLES.sources().stream().flatMap(source -> source.variables().stream()).toList();
  }

  @Test
  void noWordStandsForTwoThings() {
    List<String> words =
        Stream.concat(
                VARIABLES.sources().stream().map(VariableSource::name),
                all().stream().map(Variable::name))
            .toList();
    assertThat(words).doesNotHaveDuplicates();
  }

  @Test
  void noColumnOfATableHasTheNameOfAnother() {
    List<String> names =
        VARIABLES.sources().stream()
            .flatMap(
                source ->
                    source.variables().stream()
                        .flatMap(
                            variable ->
                                source.level() == Level.STATE_YEAR
                                    ? Stream.of(variable.side(1), variable.side(2))
                                    : Stream.of(variable.name())))
            .toList();
    List<String> identifiers =
        Stream.of(StateCode.values())
            .flatMap(code -> Stream.of(code.column(0), code.column(1), code.column(2)))
            .toList();
    assertThat(Stream.concat(names.stream(), identifiers.stream())).doesNotHaveDuplicates();
  }

  @Test
  void everySourceKeepsToTheYearsOfItsDataSets() {
    Catalogue catalogue = Catalogue.builtin();
    for (VariableSource source : VARIABLES.sources()) {
      for (String name : source.allDatasets()) {
        DataSet set = catalogue.find(name).orElseThrow();
        assertThat(source.firstYear())
            .as(source.name() + " begins")
            .isGreaterThanOrEqualTo(set.firstYear());
        assertThat(source.lastYear())
            .as(source.name() + " ends")
            .isLessThanOrEqualTo(set.lastYear());
      }
    }
  }

  @Test
  void derivedColumnsNeedColumnsOfStatesThatAreJoined() {
    for (Variable variable : all()) {
      assertThat(variable.value().isPresent()).isEqualTo(!variable.needs().isEmpty());
      for (String need : variable.needs()) {
        Variable needed = VARIABLES.variable(need).orElseThrow();
        assertThat(VARIABLES.sourceOf(needed).level()).isEqualTo(Level.STATE_YEAR);
      }
    }
  }

  @Test
  void aSourceStandsForAllItsColumnsAndAColumnForItself() {
    assertThat(VARIABLES.named("cinc")).extracting(Variable::name).containsExactly("cinc");
    assertThat(VARIABLES.named("polity")).extracting(Variable::name).containsExactly("polity2");
    assertThat(VARIABLES.named("no such")).isEmpty();
  }
}
