package org.entente.dist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Makes the documentation site from the Markdown pages: static, searchable, light and dark, without
 * requests to other sites. The same pages give the same bytes.
 */
public final class SiteBuilder {

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), HeadingAnchorExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).build();
  private static final Pattern LINK = Pattern.compile("(href|src)=\"([^\"#:]+)(#[^\"]*)?\"");
  private static final Pattern HEADING =
      Pattern.compile("(?s)<h([1-3]) id=\"([^\"]+)\">(.*?)</h\\1>(.*?)(?=<h[1-3] id=|$)");

  private final Path root;
  private final Map<Path, String> names = new LinkedHashMap<>();
  private final Map<String, String> titles = new LinkedHashMap<>();
  private final Set<Path> files = new TreeSet<>();

  /**
   * @param root the root of the sources
   */
  public SiteBuilder(Path root) throws IOException {
    this.root = root.toAbsolutePath().normalize();
    add("README.md", "index.html");
    try (Stream<Path> pages = Files.list(this.root.resolve("docs"))) {
      for (Path page : pages.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
        String name = Objects.requireNonNull(page.getFileName()).toString();
        add("docs/" + name, name.replaceAll("\\.md$", ".html"));
      }
    }
    add("casebook/README.md", "casebook.html");
    add("ARCHITECTURE.md", "architecture.html");
    add("CONTRIBUTING.md", "contributing.html");
    add("CHANGELOG.md", "changelog.html");
  }

  /**
   * Makes the site.
   *
   * @param args the root of the sources, the folder of the site
   */
  public static void main(String[] args) throws IOException {
    new SiteBuilder(Path.of(args[0])).build(Path.of(args[1]));
  }

  private void add(String file, String name) throws IOException {
    Path page = root.resolve(file);
    names.put(page, name);
    String first =
        Files.readAllLines(page).stream()
            .filter(line -> line.startsWith("# "))
            .findFirst()
            .orElse("# " + name);
    titles.put(name, first.substring(2));
  }

  /** Writes the site into a folder. */
  public void build(Path site) throws IOException {
    Files.createDirectories(site);
    StringBuilder index = new StringBuilder("const SECTIONS = [\n");
    String template = resource("page.html");
    for (Map.Entry<Path, String> page : names.entrySet()) {
      String body =
          linked(
              RENDERER.render(PARSER.parse(Files.readString(page.getKey()))),
              Objects.requireNonNull(page.getKey().getParent()));
      String title = titles.get(page.getValue());
      Files.writeString(
          site.resolve(page.getValue()),
          template
              .replace("@TITLE@", escaped(title))
              .replace("@PAGES@", navigation(page.getValue()))
              .replace("@BODY@", body));
      sections(page.getValue(), title, body, index);
    }
    Files.writeString(site.resolve("index.js"), index.append("];\n"));
    for (String name : List.of("style.css", "search.js")) {
      Files.writeString(site.resolve(name), resource(name));
    }
    for (Path file : files) {
      Files.copy(
          file,
          site.resolve(Objects.requireNonNull(file.getFileName()).toString()),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private String navigation(String current) {
    StringBuilder list = new StringBuilder("<ul>\n");
    titles.forEach(
        (name, title) ->
            list.append("<li><a href=\"")
                .append(name)
                .append(name.equals(current) ? "\" aria-current=\"page\">" : "\">")
                .append(escaped(title))
                .append("</a></li>\n"));
    return list.append("</ul>").toString();
  }

  /** Links to pages lead to their place in the site; files that are linked to are copied. */
  private String linked(String html, Path folder) {
    Matcher matcher = LINK.matcher(html);
    return matcher.replaceAll(
        found -> {
          Path file = folder.resolve(found.group(2)).normalize();
          String fragment = found.group(3) == null ? "" : found.group(3);
          String name = names.get(file);
          if (name == null && Files.isRegularFile(file) && file.startsWith(root)) {
            files.add(file);
            name = Objects.requireNonNull(file.getFileName()).toString();
          }
          return Matcher.quoteReplacement(
              name == null ? found.group() : found.group(1) + "=\"" + name + fragment + "\"");
        });
  }

  private static void sections(String page, String title, String body, StringBuilder index) {
    Matcher matcher = HEADING.matcher(body);
    List<String> rows = new ArrayList<>();
    while (matcher.find()) {
      rows.add(
          "{at:"
              + quoted(page + "#" + matcher.group(2))
              + ",page:"
              + quoted(title)
              + ",title:"
              + quoted(plain(matcher.group(3)))
              + ",text:"
              + quoted(plain(matcher.group(4)))
              + "}");
    }
    rows.forEach(row -> index.append(row).append(",\n"));
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]*>", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("</", "<\\/") + "\"";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = SiteBuilder.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing");
      }
      return new String(in.readAllBytes(), UTF_8);
    }
  }
}
