package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entente atlas} on three states. */
class AtlasTest {

  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)\"");

  @TempDir private Path folder;

  private Map<String, String> site(String name) throws IOException {
    Path site = folder.resolve(name);
    Cli.Result result =
        Cli.run("atlas", "USA", "JPN", "KOR", "--on", "2025-01-07", "-o", site.toString());
    assertThat(result.code()).as(result.err()).isZero();
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(site)) {
      for (Path file : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
        files.put(
            site.relativize(file).toString().replace('\\', '/'),
            Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  @Test
  void everyEntryHasAPageWithItsDataAndEveryLinkLeadsToAFile() throws IOException {
    Map<String, String> files = site("one");
    assertThat(files)
        .containsKeys(
            "index.html",
            "style.css",
            "atlas.js",
            "atlas.csv",
            "changes.xml",
            "jpn-usa/index.html",
            "jpn-usa/brief.json",
            "jpn-usa/trend.csv",
            "kor-usa/index.html",
            "jpn-kor/index.html");
    assertThat(files.get("index.html")).contains("href=\"jpn-usa/index.html\"");
    files.forEach(
        (name, text) -> {
          if (name.endsWith(".html")) {
            Matcher link = LINK.matcher(text);
            while (link.find()) {
              Path target = Path.of(name).resolveSibling(link.group(1)).normalize();
              assertThat(files).containsKey(target.toString().replace('\\', '/'));
            }
          }
        });
  }

  @Test
  void builtTwiceItIsTheSameAndNothingOfOthersIsOverwritten() throws IOException {
    assertThat(site("one")).isEqualTo(site("two")).isEqualTo(site("one"));
    Path mine = Files.createDirectories(folder.resolve("mine"));
    Files.writeString(mine.resolve("notes.txt"), "mine");
    Cli.Result refused = Cli.run("atlas", "USA", "JPN", "-o", mine.toString());
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("not empty");
    assertThat(List.of(mine.toFile().list())).containsExactly("notes.txt");
  }
}
