package org.entente.app.report.claim;

import java.util.List;
import org.entente.app.report.format.Json;
import org.entente.app.report.format.ProgramVersion;
import org.entente.app.report.format.TextPage;
import org.entente.core.claim.Claim;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes claims as a list. */
public final class ClaimList {

  /** What every reader must know first. */
  public static final String CAVEAT =
      "Found by rules in what the articles print. A claim is its speaker's, never a finding of this"
          + " program; the author's own judgements are marked as such.";

  private ClaimList() {}

  /**
   * As text.
   *
   * @param colour whether headings are set in bold for a terminal
   */
  public static String text(List<Claim> claims, boolean colour) {
    TextPage page = new TextPage(colour);
    page.title(claims.size() + (claims.size() == 1 ? " claim" : " claims"));
    ClaimText.list(page, claims);
    page.note(CAVEAT);
    return page.text();
  }

  /** As JSON. */
  public static String json(List<Claim> claims) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", "entente-claims").put("version", 1);
    root.put("program", "entente " + ProgramVersion.get());
    root.put("rule", CAVEAT);
    root.set("claims", ClaimJson.array(claims));
    return Json.text(root);
  }
}
