package org.entente.data.outlook.replication;

import java.util.List;
import org.entente.core.outlook.Panel;
import org.entente.data.Progress;
import org.entente.data.outlook.PanelBuilder;
import org.entente.data.outlook.PanelUnit;
import org.entente.data.workspace.Store;
import org.entente.data.workspace.WorkspaceException;

/**
 * The replication of Leeds and Savun under two codings of the regime covariates, and how fast
 * alliances were violated by the era in which they were formed.
 *
 * @param panelCoding with the covariates as the panel codes them
 * @param earlierCoding with joint democracy and regime change as in {@link EarlierCoding}
 * @param violatedShares cumulative shares by era
 */
public record LeedsSavunStudy(
    LeedsSavun panelCoding, LeedsSavun earlierCoding, List<ViolatedShare> violatedShares) {

  /** Copies the list. */
  public LeedsSavunStudy {
    violatedShares = List.copyOf(violatedShares);
  }

  /**
   * Builds the panels and fits.
   *
   * @throws WorkspaceException if a data set is not loaded or cannot be read
   */
  public static LeedsSavunStudy of(Store store, Progress progress) throws WorkspaceException {
    PanelBuilder builder = new PanelBuilder(store);
    return of(
        builder.build(PanelUnit.ALLIANCE, progress), builder.build(PanelUnit.MEMBER, progress));
  }

  /**
   * Fits.
   *
   * @param alliances the panel of alliance-years
   * @param members the panel of member-years
   */
  public static LeedsSavunStudy of(Panel alliances, Panel members) {
    return new LeedsSavunStudy(
        LeedsSavun.of(alliances),
        LeedsSavun.of(EarlierCoding.recode(alliances, members)),
        ViolatedShare.of(alliances));
  }

  /** The fit under a coding. */
  public LeedsSavun fit(RegimeCoding coding) {
    return coding == RegimeCoding.PANEL ? panelCoding : earlierCoding;
  }
}
