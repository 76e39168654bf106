package org.entente.app.serve;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.app.report.atlas.AtlasPage;
import org.entente.app.report.format.HtmlPage;

/** The files behind the pages: a closed list, so that no path leads anywhere else. */
final class StaticFiles {

  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final String STYLE = "text/css; charset=utf-8";

  private final Map<String, HttpReply> files = new TreeMap<>();

  StaticFiles() {
    for (String name :
        new String[] {"main", "address", "combobox", "evidence", "download", "article"}) {
      files.put("/static/" + name + ".js", HttpReply.of(SCRIPT, Resources.text(name + ".js")));
    }
    files.put("/static/atlas.js", HttpReply.of(SCRIPT, AtlasPage.script()));
    files.put("/static/explore.css", HttpReply.of(STYLE, Resources.text("explore.css")));
    files.put("/static/report.css", HttpReply.of(STYLE, HtmlPage.styleSheet()));
    files.put("/static/icon.svg", HttpReply.of("image/svg+xml", Resources.text("icon.svg")));
  }

  /** The file at a path. */
  Optional<HttpReply> at(String path) {
    return Optional.ofNullable(files.get(path));
  }
}
