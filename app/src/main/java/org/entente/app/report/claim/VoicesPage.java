package org.entente.app.report.claim;

import org.entente.app.report.HtmlReport;

/** Writes who is heard as one self-contained page. */
public final class VoicesPage {

  private VoicesPage() {}

  /** The page. */
  public static String of(VoicesReport report) {
    return HtmlReport.page("voices.jte", report);
  }
}
