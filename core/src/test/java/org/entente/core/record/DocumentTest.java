package org.entente.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document counts only when the last day that its date may mean has come. */
class DocumentTest {

  private static Document dated(String date) {
    return new Document("A Ministry", Optional.empty(), Optional.of(date), "https://example.org/a");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-07-08, 2024-07-07, false",
    "2024-07-08, 2024-07-08, true",
    "2024-07, 2024-07-30, false",
    "2024-07, 2024-07-31, true",
    "2024-02, 2024-02-28, false",
    "2024, 2024-12-30, false",
    "2024, 2024-12-31, true"
  })
  void isThereFromTheLastDayThatItsDateMayMean(String date, LocalDate on, boolean there) {
    assertThat(dated(date).isBy(on)).isEqualTo(there);
  }

  @Test
  void withoutADateIsNeverThere() {
    assertThat(
            new Document("A", Optional.empty(), Optional.empty(), "https://example.org")
                .isBy(LocalDate.MAX))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-13", "2024-02-30", "July 2024", "24", "2024-7", ""})
  void aDateThatIsNoneIsRefused(String date) {
    assertThatThrownBy(() -> dated(date))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(date);
  }
}
