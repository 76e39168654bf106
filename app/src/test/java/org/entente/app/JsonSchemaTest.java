package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON that the program writes is the JSON that {@code docs/assessment.schema.json} describes.
 */
class JsonSchemaTest {

  private static final Schema SCHEMA = schema("docs/assessment.schema.json");

  private static Schema schema(String file) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Repository.text(file), InputFormat.JSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "USA JPN KOR --on 2025-01-07",
        "USA JPN KOR --on 2019-09-01",
        "USA PHL --on 2020-03-01",
        "CHN PRK RUS --on 2024-12-31",
        "USA NZL AUS --on 1990-01-01",
        "FRA ITA --on 2015-06-01",
        "USA GBR FRA CAN ITA NLD BEL LUX DNK NOR ISL PRT --on 2019-04-04"
      })
  void everyAssessmentIsValid(String words) {
    Cli.Result result = Cli.run(("assess --json " + words).split(" "));
    assertThat(result.code()).isZero();
    assertThat(SCHEMA.validate(result.out(), InputFormat.JSON)).isEmpty();
  }

  @Test
  void anAssessmentOfChangedRecordsIsValid() {
    Cli.Result result =
        Cli.run(
            "assess",
            "--json",
            "USA",
            "JPN",
            "KOR",
            "--on",
            "2025-01-07",
            "--what-if",
            "end-treaty T-usa-jpn-2",
            "--what-if",
            "dispute USA KOR",
            "--what-if",
            "leader KOR now",
            "--what-if",
            "warming CHN JPN");
    assertThat(result.code()).isZero();
    assertThat(SCHEMA.validate(result.out(), InputFormat.JSON)).isEmpty();
    assertThat(
            SCHEMA.validate(
                result.out().replace("\"hypothetical\" : true", "\"hypothetical\" : false"),
                InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void everyComparisonIsValid() {
    Schema schema = schema("docs/comparison.schema.json");
    for (String[] words :
        List.of(
            new String[] {"USA", "JPN", "KOR", "--on", "2019-09-01", "--with", "2025-01-07"},
            new String[] {"USA JPN", "USA AUS NZL", "--on", "2025-01-07"},
            new String[] {"USA", "JPN", "--on", "2025-01-07", "--what-if", "tariff USA JPN"})) {
      List<String> all = new ArrayList<>(List.of("compare", "--json"));
      all.addAll(List.of(words));
      String json = Cli.run(all.toArray(String[]::new)).out();
      assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
      assertThat(schema.validate(json.replace("\"move\"", "\"moves\""), InputFormat.JSON))
          .isNotEmpty();
    }
  }

  @Test
  void everySystemIsValidAndSoIsTheAssessmentInIt() {
    Schema schema = schema("docs/system.schema.json");
    for (String words : List.of("USA --on 2025-01-07", "USA JPN IND AUS --on 2021-01-01")) {
      String json = Cli.run(("system --json " + words).split(" ")).out();
      assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
      String inside = JsonMapper.builder().build().readTree(json).get("assessment").toString();
      assertThat(SCHEMA.validate(inside, InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void theSchemaRefusesWhatItDoesNotDescribe() {
    String json = Cli.run("assess", "--json", "USA", "JPN", "--on", "2025-01-07").out();
    assertThat(
            SCHEMA.validate(
                json.replace("\"tie\" : \"defense-pact\"", "\"tie\" : \"friendship\""),
                InputFormat.JSON))
        .isNotEmpty();
    assertThat(SCHEMA.validate(json.replaceFirst("\"n\" : ", "\"count\" : "), InputFormat.JSON))
        .isNotEmpty();
  }
}
