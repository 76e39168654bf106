package org.entente.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documentation site: complete, without dead links, and without requests to others. */
class SiteTest {

  @TempDir private Path folder;

  private Path site(String name) throws IOException {
    Path site = folder.resolve(name);
    new SiteBuilder(Path.of(System.getProperty("entente.root"))).build(site);
    return site;
  }

  private static List<Path> files(Path site) throws IOException {
    try (Stream<Path> files = Files.list(site)) {
      return files.sorted().toList();
    }
  }

  @Test
  void everyPageOfTheDocsIsThereAndEveryLinkLeadsSomewhere() throws IOException {
    Path site = site("site");
    try (Stream<Path> docs = Files.list(Path.of(System.getProperty("entente.root"), "docs"))) {
      docs.map(page -> page.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .forEach(name -> assertThat(site.resolve(name.replace(".md", ".html"))).exists());
    }
    List<String> dead = new ArrayList<>();
    for (Path page : files(site)) {
      if (page.toString().endsWith(".html")) {
        Matcher links =
            Pattern.compile("(?:href|src)=\"([^\"#:]+)[\"#]").matcher(Files.readString(page));
        while (links.find()) {
          if (!Files.exists(site.resolve(links.group(1)))) {
            dead.add(page.getFileName() + ": " + links.group(1));
          }
        }
      }
    }
    assertThat(dead).isEmpty();
  }

  @Test
  void nothingIsLoadedFromElsewhere() throws IOException {
    for (Path page : files(site("site"))) {
      if (page.toString().endsWith(".html")) {
        assertThat(Files.readString(page))
            .as(page.toString())
            .doesNotContainPattern("(src|link [^>]*href)=\"(https?:)?//");
      } else if (page.toString().endsWith(".css")) {
        assertThat(Files.readString(page)).doesNotContain("url(").doesNotContain("@import");
      }
    }
  }

  @Test
  void tablesHeadingsAndTheSearchIndexAreMade() throws IOException {
    Path site = site("site");
    assertThat(site.resolve("architecture.html"))
        .content()
        .contains("<h1 id=\"architecture\">Architecture</h1>", "<table>", "architecture.svg");
    assertThat(site.resolve("index.js"))
        .content()
        .contains("{at:\"architecture.html#the-front-door\",page:\"Architecture\"");
  }

  @Test
  void theSamePagesGiveTheSameBytes() throws IOException {
    Path first = site("first");
    Path second = site("second");
    assertThat(files(first)).hasSameSizeAs(files(second));
    for (Path file : files(first)) {
      assertThat(second.resolve(file.getFileName())).hasSameBinaryContentAs(file);
    }
  }
}
