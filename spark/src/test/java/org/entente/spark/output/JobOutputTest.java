package org.entente.spark.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobOutputTest {

  private static final Configuration SETTINGS = new Configuration();

  @TempDir Path folder;

  private JobOutput at(String name, boolean replace) throws IOException {
    return JobOutput.at(folder.resolve(name).toString(), replace, SETTINGS);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private void write(JobOutput output, String row) throws IOException {
    Path table = Files.createDirectories(Path.of(java.net.URI.create(output.table("problems"))));
    Files.writeString(table.resolve("row"), row);
  }

  @Test
  void whatNoJobWroteIsNeverReplaced() throws IOException {
    Files.createDirectories(folder.resolve("mine"));
    Files.writeString(folder.resolve("mine/x.txt"), "kept");
    assertThatThrownBy(() -> at("mine", true)).hasMessageContaining("was not written by a job");
    assertThatThrownBy(() -> at("mine/x.txt", true)).hasMessageContaining("is a file");
    assertThatThrownBy(() -> JobOutput.at("/", true, SETTINGS)).isInstanceOf(JobException.class);
    assertThatThrownBy(() -> JobOutput.at("", true, SETTINGS)).isInstanceOf(JobException.class);
    assertThat(folder.resolve("mine/x.txt")).hasContent("kept");
    assertThat(names()).containsExactly("mine");
  }

  @Test
  void whatIsReadIsNotWrittenOver() throws IOException {
    Path news = Files.createDirectories(folder.resolve("a/news"));
    Files.writeString(news.resolve("x.txt"), "kept");
    for (String in : List.of("a", "a/news", "a/*")) {
      requireRefused(folder.resolve(in), "a/news/out");
    }
    JobOutput written = at("coded", false);
    write(written, "kept");
    written.commit();
    requireRefused(folder.resolve("coded"), "coded");
    requireRefused(folder.resolve("coded/problems"), "coded");
    assertThat(folder.resolve("coded/problems/row")).hasContent("kept");
    assertThat(news.resolve("x.txt")).hasContent("kept");
    at("b", true).besides(List.of(news.toString()), SETTINGS).abandon();
    assertThat(names()).containsExactly("a", "coded");
  }

  private void requireRefused(Path in, String out) throws IOException {
    JobOutput output = at(out, true);
    assertThatThrownBy(() -> output.besides(List.of(in.toString()), SETTINGS))
        .as(in + " and " + out)
        .hasMessageContaining("contain one another");
    output.abandon();
  }

  @Test
  void twoRunsAtOnceDoNotMixAndTheSecondIsRefused() throws IOException {
    JobOutput first = at("out", false);
    JobOutput second = at("out", false);
    write(first, "first");
    write(second, "second");
    first.commit();
    assertThatThrownBy(second::commit).hasMessageContaining("is there already");
    second.abandon();
    assertThat(folder.resolve("out/problems/row")).hasContent("first");
    assertThat(names()).containsExactly("out");
    JobOutput third = at("out", true);
    write(third, "third");
    third.commit();
    assertThat(folder.resolve("out/problems/row")).hasContent("third");
    assertThat(names()).containsExactly("out");
  }

  @Test
  void whatAKilledRunLeftGoesAndWhatALiveOneWritesStays() throws IOException {
    JobOutput live = at("out", false);
    write(live, "live");
    String name = names().get(0);
    String dead = name.replaceFirst("\\.\\d+\\.\\d+$", ".999999999.1");
    assertThat(dead).isNotEqualTo(name);
    Files.createDirectories(folder.resolve(dead));
    at("out", false).abandon();
    assertThat(names()).containsExactly(name);
    live.commit();
    assertThat(folder.resolve("out/_SUCCESS")).exists();
  }
}
