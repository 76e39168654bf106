package org.entente.core.outlook.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.core.outlook.Horizon;
import org.entente.core.outlook.Panel;
import org.entente.core.outlook.model.LogitRecipe.Signs;
import org.entente.core.outlook.model.LogitRecipe.Windows;
import org.junit.jupiter.api.Test;

/** Recipes that hold signs, and that stop learning at a year. */
class HeldRecipeTest {

  private static final Panel PANEL = MadePanel.panel();
  private static final LogitRecipe FREE =
      LogitRecipe.ridge("x", ModelTerm.of(Transform.PLAIN, "x", "noise", "part", "age"))
          .with(Windows.PART);

  @Test
  void withoutAnExpectedSignHoldingChangesNothing() {
    Equation free = FREE.train(PANEL.asOf(1920), Horizon.FIVE_YEARS, 1920);
    Equation held = FREE.with(Signs.HELD).train(PANEL.asOf(1920), Horizon.FIVE_YEARS, 1920);
    for (int row = 0; row < PANEL.size(); row += 11) {
      assertThat(held.logOdds(PANEL, row))
          .isCloseTo(free.logOdds(PANEL, row), org.assertj.core.api.Assertions.within(1e-4));
    }
  }

  @Test
  void aRecipeDoesNotLearnFromOutcomesAfterItsLastYear() {
    LogitRecipe recipe = FREE.with(Signs.HELD).taughtUpTo(1910);
    Equation later = recipe.train(PANEL.asOf(1925), Horizon.FIVE_YEARS, 1925);
    Equation then = recipe.train(PANEL.asOf(1910), Horizon.FIVE_YEARS, 1910);
    assertThat(later.lines()).isEqualTo(then.lines());
    assertThat(recipe.trainedThrough(1925)).isEqualTo(1910);
    assertThat(recipe.trainedThrough(1900)).isEqualTo(1900);
  }
}
