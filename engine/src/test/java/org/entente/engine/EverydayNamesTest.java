package org.entente.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.data.workspace.Workspace;
import org.entente.engine.result.AllianceEntry;
import org.entente.engine.source.BundledData;
import org.entente.engine.source.Sources;
import org.entente.engine.source.WorkspaceData;
import org.junit.jupiter.api.Test;

/**
 * Sixty names as people write them, with the alliances that they mean in the literature. Several
 * ids mean that the name is of several treaties; "none" that no treaty on record bears it.
 */
class EverydayNamesTest {

  private static final String NAMES =
      """
      NATO | T-nato
      OTAN | T-nato
      nato | T-nato
      The North Atlantic Treaty Organization | T-nato
      Atlantic Alliance | T-nato
      Warsaw Pact | T-warsaw-pact
      Warsaw Treaty Organization | T-warsaw-pact
      Five Eyes | T-usa-gbr-ukusa
      Quad | T-quad
      The Quad | T-quad
      Quadrilateral Security Dialogue | T-quad
      ANZUS | T-anzus
      SEATO | T-manila
      Manila Pact | T-manila
      CENTO | T-cento
      Baghdad Pact | T-cento
      Entente Cordiale | none
      Triple Alliance | atop:1350
      Dual Alliance | atop:1335
      Three Emperors' League | atop:1340
      Reinsurance Treaty | atop:1370
      Little Entente | atop:2050 atop:2080 atop:2085
      Balkan League | atop:1470 atop:1475
      Balkan Entente | atop:2330
      Arab League | atop:3015
      League of Arab States | atop:3015
      GCC | T-gcc-joint-defence
      Gulf Cooperation Council | T-gcc-joint-defence
      SCO | T-sco-charter
      Shanghai Cooperation Organization | T-sco-charter
      CSTO | T-csto
      ODKB | T-csto
      Tashkent Treaty | T-csto
      Rio Pact | T-rio
      Rio Treaty | T-rio
      OAS | atop:3150
      JEF | T-jef
      AUKUS | T-aukus
      E3 | none
      FPDA | T-fpda
      Five Power Defense Arrangements | T-fpda
      Western European Union | T-weu
      Treaty of Dunkirk | T-dunkirk
      Franco-Russian alliance | atop:1385
      Anglo-Japanese Alliance | atop:1415
      Anglo-Portuguese alliance | atop:1400
      Molotov-Ribbentrop Pact | atop:2470
      Pact of Steel | atop:2445
      Tripartite Pact | atop:2515
      Anti-Comintern Pact | atop:2395
      Locarno | atop:2130
      Treaty of Bjorko | atop:1440
      US-Japan security treaty | T-usa-jpn-1 T-usa-jpn-2
      mutual defense treaty with South Korea | T-usa-kor-mdt
      US-ROK mutual defense treaty | T-usa-kor-mdt
      US-Philippines mutual defense treaty | T-usa-phl-mdt
      Sino-Soviet | T-rus-chn-1 T-rus-chn-2 atop:2415
      Treaty of Friendship DPRK China | T-chn-prk
      atop:3375 | T-usa-jpn-2
      Alliance of Sahel States | T-aes
      Weimar Triangle | T-weimar
      Peace of Nowhere | none
      """;

  private static final AllianceDirectory DIRECTORY = directory();

  private static AllianceDirectory directory() {
    Sources sources =
        new Sources(
            new BundledData(),
            List.of(),
            WorkspaceData.of(new Workspace(Path.of("target/no-workspace"))),
            () -> LocalDate.of(2026, 6, 1));
    return new AllianceDirectory(sources.registry(), sources.records(), sources.casebook().names());
  }

  @Test
  void noNameResolvesWrongly() {
    List<String> wrong = new ArrayList<>();
    int right = 0;
    int asked = 0;
    int unknown = 0;
    for (String line : NAMES.strip().split("\n")) {
      String[] parts = line.split("\\|");
      String wanted = parts[1].strip();
      Set<String> ids =
          DIRECTORY.find(parts[0].strip()).stream()
              .map(AllianceEntry::id)
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> expected =
          wanted.equals("none") ? Set.of() : new TreeSet<>(Arrays.asList(wanted.split(" ")));
      if (!ids.equals(expected)) {
        wrong.add(parts[0].strip() + ": " + ids + " instead of " + expected);
      } else if (ids.isEmpty()) {
        unknown++;
      } else if (ids.size() == 1) {
        right++;
      } else {
        asked++;
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(List.of(right, asked, unknown)).containsExactly(55, 4, 3);
  }
}
