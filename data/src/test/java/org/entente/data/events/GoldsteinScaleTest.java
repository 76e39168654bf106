package org.entente.data.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.core.record.EventType;
import org.junit.jupiter.api.Test;

/** The weights of acts are those that were published. */
class GoldsteinScaleTest {

  /** Two-digit codes in CAMEO.goldsteinscale.txt as published with GDELT. */
  private static final Map<String, Double> CAMEO =
      Arrays.stream(
              ("03 4.0;04 1.0;05 3.5;06 6.0;07 7.0;08 5.0;09 -2.0;10 -5.0;11 -2.0;12 -4.0;13 -6.0;"
                      + "14 -6.5;15 -7.2;16 -4.0;17 -7.0;18 -9.0;19 -10.0;20 -10.0")
                  .split(";"))
          .map(line -> line.split(" "))
          .collect(Collectors.toMap(line -> line[0], line -> Double.parseDouble(line[1])));

  /** CAMEO2PLOVER-2021.txt and the README of openeventdata/PLOVER; DEMAND is REQUEST today. */
  private static final Map<String, String> PLOVER =
      Arrays.stream(
              ("AGREE 03;CONSULT 04;SUPPORT 05;COOPERATE 06;AID 07;CONCEDE 08;RETREAT 08;ACCUSE 11;"
                      + "REQUEST 10;REJECT 12;THREATEN 13;PROTEST 14;MOBILIZE 15;SANCTION 16;"
                      + "COERCE 17;ASSAULT 18")
                  .split(";"))
          .map(line -> line.split(" "))
          .collect(Collectors.toMap(line -> line[0], line -> line[1]));

  @Test
  void everyTypeHasItsCodeAndEveryCodeItsWeight() {
    assertThat(GoldsteinScale.table())
        .extracting(GoldsteinScale.Line::type)
        .containsExactlyInAnyOrder(EventType.values());
    for (GoldsteinScale.Line line : GoldsteinScale.table()) {
      assertThat(line.cameo()).as("%s", line.type()).isEqualTo(PLOVER.get(line.type().name()));
      assertThat(line.weight()).as("%s", line.type()).isEqualTo(CAMEO.get(line.cameo()));
      assertThat(GoldsteinScale.builtin().of(line.type())).isEqualTo(line.weight());
    }
  }

  /** The page on assessments shows the table that the program uses. */
  @Test
  void thePageHasTheSameTable() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "assessment.md"));
    String table =
        GoldsteinScale.table().stream()
            .map(line -> "| " + line.type() + " | " + line.cameo() + " | " + line.weight() + " |\n")
            .collect(Collectors.joining());
    assertThat(page)
        .contains("| PLOVER type | CAMEO code | weight |\n| --- | --- | --- |\n" + table);
  }

  @Test
  void theSignIsThatOfTheQuadClass() {
    for (EventType type : EventType.values()) {
      assertThat(GoldsteinScale.builtin().of(type) > 0)
          .as("%s", type)
          .isEqualTo(type.quadClass().isCooperation());
    }
  }
}
