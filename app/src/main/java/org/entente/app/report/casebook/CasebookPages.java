package org.entente.app.report.casebook;

import java.util.Map;
import java.util.TreeMap;
import org.entente.app.report.practice.PracticePage;
import org.entente.core.state.StateRegistry;
import org.entente.data.casebook.Casebook;

/** The pages of the documentation that are made from casebooks. */
public final class CasebookPages {

  private CasebookPages() {}

  /** Pages and charts by their path below the folder of the documentation, in its order. */
  public static Map<String, String> of(Casebook casebook, StateRegistry registry) {
    Map<String, String> pages = new TreeMap<>(PracticePage.of(casebook.records(), registry));
    pages.put(RegionsPage.PAGE, RegionsPage.of(casebook, registry));
    return pages;
  }
}
