package org.entente.data.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.core.outlook.promise.Conduct;
import org.entente.core.outlook.promise.PromiseCase;
import org.entente.core.outlook.promise.PromiseRate;
import org.entente.core.outlook.promise.PromiseRecord;
import org.entente.data.trouble.SharedTrouble;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wars and promises as the field's files have them. */
class PromiseTablesTest {

  @TempDir private static Path folder;
  private static PromiseRecord promises;

  @BeforeAll
  static void read() throws Exception {
    try (Store store = new Workspace(folder).openForWriting()) {
      SharedTrouble.load(store);
      promises = new PromiseTables(store).read();
    }
  }

  private static PromiseCase one(String war, int member, int ally) {
    return promises.cases().stream()
        .filter(c -> c.war().id().equals(war))
        .filter(c -> c.member().state() == member && c.ally() == ally)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void italyStayedOutAndThenFoughtAgainstItsAllies() {
    PromiseCase italy = one("cow:106", 300, 325);
    assertThat(italy.conduct()).isEqualTo(Conduct.AGAINST);
    assertThat(italy.honoured()).contains(false);
  }

  @Test
  void germanyFoughtBesideAustria() {
    assertThat(one("cow:139", 290, 200).honoured()).contains(true);
    assertThat(one("cow:106", 300, 255).conduct()).isEqualTo(Conduct.BESIDE);
  }

  @Test
  void theTwoReadingsOfTheLiteratureBothComeOutOfTheSameCases() {
    // Sabrosky 1980 counts every ally (27 %), Leeds, Long and Mitchell 2000 what was called for
    // (74.5 %, to 1944); the same cases give both
    PromiseRate every = promises.besideByKind().get(0);
    assertThat(every.cases()).isEqualTo(379);
    assertThat(every.kept()).isEqualTo(116);
    PromiseRate called = promises.honoured().get(0);
    assertThat(called.cases()).isEqualTo(69);
    assertThat(called.kept()).isEqualTo(55);
  }

  @Test
  void warsOfTheUcdpEnterTheFirstReadingAlone() {
    assertThat(promises.cases().stream().filter(c -> c.war().id().startsWith("ucdp:")))
        .isNotEmpty()
        .allMatch(c -> c.honoured().isEmpty());
  }

  @Test
  void everyCaseIsWrittenByName() {
    String csv = new PromiseCasesWriter(String::valueOf).csv(promises);
    assertThat(csv.lines()).hasSize(promises.cases().size() + 1);
    assertThat(csv).contains("cow:139,World War II,1939,290,200,no,").doesNotContain(",War 1,");
  }

  @Test
  void theTableOfHelpThatShipsIsTheRecord() throws Exception {
    // 29 of 167 and, bound by treaties of two, 17 of 42: docs/promise-in-war.md
    String csv = PromiseHistory.csv(promises);
    if (Boolean.getBoolean("entente.renew")) {
      Files.writeString(Path.of("src/main/resources/org/entente/data/promise/help.csv"), csv);
    }
    try (InputStream shipped = PromiseHistory.class.getResourceAsStream("help.csv")) {
      assertThat(new String(shipped.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(csv);
    }
    PromiseHistory history = PromiseHistory.builtin();
    assertThat(history.help(2026, false)).isEqualTo(new PromiseHistory.Help(167, 29));
    assertThat(history.help(2026, true)).isEqualTo(new PromiseHistory.Help(42, 17));
    assertThat(history.help(1872, false)).isEqualTo(new PromiseHistory.Help(10, 7));
    assertThat(history.help(1816, false)).isEqualTo(new PromiseHistory.Help(0, 0));
  }
}
