package org.entente.data.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands in the catalogue, and how strictly it is read. */
class CatalogueTest {

  private static final String SMALL =
      """
      name: small
      title: Small
      release: "1"
      about: A table for tests.
      licence: none
      unit: row
      states: none
      years: [1900, 2000]
      references: []
      tables:
        - name: small
          columns:
            - {name: a, type: text, definition: A text}
      """;

  private final List<DataSet> sets = Catalogue.builtin().all();

  private Stream<DataTable> tables() {
    return sets.stream().flatMap(set -> set.tables().stream());
  }

  private static List<String> listed() throws Exception {
    try (InputStream in = Catalogue.class.getResourceAsStream("catalogue.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  @Test
  void theListIsSortedAndNamesEveryFile() throws Exception {
    Path folder = Path.of(Catalogue.class.getResource("catalogue.txt").toURI()).getParent();
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".yaml"))
              .map(name -> name.substring(0, name.length() - ".yaml".length()))
              .sorted()
              .toList();
      assertThat(listed()).isEqualTo(names).isNotEmpty();
    }
    assertThat(sets).extracting(DataSet::name).isEqualTo(listed());
  }

  @Test
  void everyDataSetSaysWhatItIsAndWhatToCite() {
    assertThat(sets)
        .allSatisfy(
            set -> {
              assertThat(set.title()).isNotBlank();
              assertThat(set.release()).isNotBlank();
              assertThat(set.licence()).isNotBlank();
              assertThat(set.about()).isNotBlank();
              assertThat(set.unit()).isNotBlank();
              assertThat(set.states()).isIn("cow", "gw", "own", "names", "none");
              assertThat(set.years()).hasSize(2).isSorted();
              assertThat(set.references()).isNotEmpty();
              assertThat(set.tables()).isNotEmpty();
              assertThat(set.files())
                  .isNotEmpty()
                  .allSatisfy(file -> assertThat(file.sha256()).matches("[0-9a-f]{64}"))
                  .allSatisfy(file -> assertThat(file.bytes()).isPositive());
            });
  }

  @Test
  void aReferenceThatStandsTwiceIsTheSame() {
    Map<String, Reference> known = new HashMap<>();
    for (DataSet set : sets) {
      for (Reference reference : set.references()) {
        assertThat(reference.key()).matches("[a-z]+[0-9]{4}[a-z]*");
        assertThat(reference.author()).as(reference.key()).isNotEmpty();
        assertThat(reference.title()).as(reference.key()).isNotBlank();
        assertThat(reference.type()).isIn("article", "book", "incollection", "misc");
        Reference before = known.putIfAbsent(reference.key(), reference);
        assertThat(before == null ? reference : before).as(set.name()).isEqualTo(reference);
      }
    }
  }

  @Test
  void everyTableAndColumnIsDescribedUnderAPlainNameOfItsOwn() {
    Set<String> names = new HashSet<>();
    tables()
        .forEach(
            table -> {
              assertThat(table.name()).matches("[a-z][a-z0-9_]*").doesNotStartWith("entente");
              assertThat(names.add(table.name())).as(table.name()).isTrue();
              assertThat(table.about()).as(table.name()).isNotBlank();
              assertThat(table.described())
                  .allSatisfy(
                      column -> {
                        assertThat(column.name()).matches("[a-z][a-z0-9_]*");
                        assertThat(column.definition()).as(column.name()).isNotBlank();
                      })
                  .extracting(DataColumn::name)
                  .doesNotHaveDuplicates();
              assertThat(table.columns()).extracting(DataColumn::name).containsAll(table.key());
            });
    tables()
        .filter(table -> !table.names().isEmpty())
        .forEach(table -> names.add(table.name() + "_states"));
    for (DataSet set : sets) {
      for (DerivedTable table : set.derived()) {
        assertThat(names).as(table.name()).containsAll(table.needs());
        assertThat(table.name()).matches("[a-z][a-z0-9_]*").doesNotStartWith("entente");
        assertThat(names.add(table.name())).as(table.name()).isTrue();
        assertThat(table.about()).as(table.name()).isNotBlank();
        assertThat(table.columns())
            .isNotEmpty()
            .allSatisfy(column -> assertThat(column.definition()).isNotBlank());
      }
    }
    assertThat(names).doesNotContain("cinc");
  }

  @Test
  void aTableThatWritesStatesByNameSaysWhereAndHasATableOfPlacesOfItsOwn() {
    Set<String> all = new HashSet<>();
    tables().forEach(table -> all.add(table.name()));
    tables()
        .filter(table -> !table.names().isEmpty())
        .forEach(
            table -> {
              assertThat(all).doesNotContain(table.name() + "_states");
              assertThat(table.columns())
                  .extracting(DataColumn::name)
                  .containsAll(table.names().stream().map(NamedColumn::column).toList());
            });
    for (DataSet set : sets) {
      boolean byName = set.tables().stream().anyMatch(table -> !table.names().isEmpty());
      assertThat(!set.states().equals("names") || byName).as(set.name()).isTrue();
    }
  }

  @Test
  void whatADataSetCarriesOnIsOnBoardAndEndsEarlier() {
    Catalogue catalogue = Catalogue.builtin();
    for (DataSet set : sets) {
      for (String older : set.follows()) {
        assertThat(catalogue.find(older)).as(set.name() + " after " + older).isPresent();
        assertThat(catalogue.find(older).orElseThrow().lastYear())
            .as(set.name() + " after " + older)
            .isLessThanOrEqualTo(set.lastYear());
      }
    }
  }

  /** What the makers ask is said of every data set, and nothing is called tried that was not. */
  @Test
  void howTheMakersHandOutADataSetIsSaidInWords() {
    for (DataSet set : sets) {
      set.makers()
          .ifPresent(
              makers -> {
                assertThat(makers.form()).as(set.name()).isNotBlank();
                assertThat(makers.terms()).as(set.name()).isNotBlank();
                assertThat(makers.seen()).as(set.name()).isNotBlank();
                makers.address().ifPresent(a -> assertThat(a).as(set.name()).startsWith("http"));
                assertThat(makers.tried()).as(set.name()).isFalse();
              });
    }
  }

  @Test
  void noHeaderBelongsToTwoColumnsOfATable() {
    tables()
        .forEach(
            table -> {
              List<String> headers = new ArrayList<>();
              for (DataColumn column : table.columns()) {
                Set<String> own = new HashSet<>(Set.of(column.name()));
                column.from().forEach(header -> own.add(header.toLowerCase(Locale.ROOT)));
                headers.addAll(own);
              }
              assertThat(headers).as(table.name()).doesNotHaveDuplicates();
            });
  }

  @Test
  void signsOfNumericColumnsAreNumbersAndLimitsAreInOrder() {
    tables()
        .flatMap(table -> table.described().stream())
        .forEach(
            column -> {
              if (column.type().isNumeric()) {
                assertThat(column.missing())
                    .as(column.name())
                    .allMatch(sign -> sign.matches("-?[0-9]+(\\.[0-9]+)?"));
                assertThat(column.values()).as(column.name()).isEmpty();
              } else {
                assertThat(column.min()).as(column.name()).isNull();
                assertThat(column.max()).as(column.name()).isNull();
                assertThat(column.recode()).as(column.name()).isEmpty();
              }
              if (column.min() != null && column.max() != null) {
                assertThat(column.min()).as(column.name()).isLessThanOrEqualTo(column.max());
              }
            });
  }

  @Test
  void computedColumnsHaveAnExpressionAndOthersNone() {
    tables()
        .forEach(
            table -> {
              assertThat(table.columns()).allMatch(column -> column.value() == null);
              assertThat(table.computed()).allMatch(column -> !column.value().isBlank());
            });
  }

  @Test
  void addressesAreOfTheWeb() {
    for (DataSet set : sets) {
      set.home().ifPresent(home -> assertThat(home).startsWith("http"));
      for (DataFile file : set.files()) {
        file.official().map(URI::getScheme).ifPresent(s -> assertThat(s).isIn("https", "http"));
        assertThat(file.name()).doesNotContain("..").doesNotStartWith("/");
      }
    }
  }

  @Test
  void aTableIsFoundWithItsDataSet() {
    Catalogue catalogue = Catalogue.builtin();
    assertThat(catalogue.ofTable("gdelt2_mentions").map(DataSet::name)).hasValue("gdelt-2");
    assertThat(catalogue.ofTable("nonsense")).isEmpty();
    assertThat(catalogue.find("nmc").map(DataSet::title))
        .hasValue("National Material Capabilities");
    assertThat(catalogue.find("nonsense")).isEmpty();
  }

  @Test
  void aFieldThatIsNotKnownIsAnErrorThatNamesItAndTheWayToIt() {
    assertThatThrownBy(() -> Catalogue.read(SMALL.replace("definition", "defintion")))
        .hasMessageContaining("DataSet[\"tables\"]")
        .hasMessageContaining("DataColumn[\"defintion\"]");
    assertThatThrownBy(() -> Catalogue.read(SMALL + "colour: red\n"))
        .hasMessageContaining("colour");
  }

  @Test
  void aFieldThatStandsTwiceIsAnErrorThatNamesIt() {
    assertThatThrownBy(() -> Catalogue.read(SMALL + "title: Again\n"))
        .hasMessageContaining("title");
    assertThatThrownBy(() -> Catalogue.read(SMALL.replace("{name: a,", "{name: a, name: b,")))
        .hasMessageContaining("name");
  }

  @Test
  void aTypeThatIsNoneIsAnError() {
    assertThatThrownBy(() -> Catalogue.read(SMALL.replace("type: text", "type: string")))
        .hasMessageContaining("type");
  }

  /** In YAML 1.1 the country code of Norway would be false. */
  @Test
  void aWordThatOlderYamlTookForATruthValueStaysText() {
    DataColumn column =
        Catalogue.read(SMALL.replace("type: text", "type: text, values: [NO, yes, off, y, 1.10]"))
            .tables()
            .get(0)
            .columns()
            .get(0);
    assertThat(column.values()).containsExactly("NO", "yes", "off", "y", "1.10");
    assertThat(Catalogue.read(SMALL.replace("title: Small", "title: NO")).title()).isEqualTo("NO");
  }

  @Test
  void whatADescriptionLeavesOutIsFilledIn() {
    DataTable table = Catalogue.read(SMALL).tables().get(0);
    assertThat(table.delimiter()).isEqualTo(",");
    assertThat(table.header()).isTrue();
    assertThat(table.quote()).isTrue();
    assertThat(table.charset()).isEqualTo("UTF-8");
    assertThat(table.ragged()).isFalse();
    assertThat(table.columns().get(0).required()).isFalse();
    assertThat(table.columns().get(0).min()).isNull();
  }
}
