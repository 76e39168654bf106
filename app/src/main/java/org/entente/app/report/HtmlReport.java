package org.entente.app.report;

/** stub for first compile. */
public final class HtmlReport {
  private HtmlReport() {}
  public static String of(Report report) { return ""; }
}
