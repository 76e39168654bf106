package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The JSON that the program writes is the JSON that {@code docs/assessment.schema.json} describes.
 */
class JsonSchemaTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Repository.text("docs/assessment.schema.json"), InputFormat.JSON);

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
