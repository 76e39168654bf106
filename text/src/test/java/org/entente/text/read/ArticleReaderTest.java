package org.entente.text.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.text.read.Samples.BODY;
import static org.entente.text.read.Samples.bytes;
import static org.entente.text.read.Samples.gzip;
import static org.entente.text.read.Samples.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.text.read.Samples.Result;
import org.entente.text.read.entry.Article;
import org.entente.text.read.entry.Detail;
import org.entente.text.read.entry.FieldMap;
import org.entente.text.read.entry.Origin;
import org.entente.text.read.entry.Problem;
import org.entente.text.read.entry.Statement;
import org.entente.text.read.entry.TextForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 7);

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "standard input"})
  void theHeaderOfATextIsReadAndItsBodyIsTheText(String name) {
    Article article = read(name, Samples.text()).articles().get(0);

    assertThat(article.text()).isEqualTo(BODY + "\n\nThe end of it: all is well.");
    assertThat(article.title()).isEqualTo(new Detail.Found<>("Bridge to open again"));
    assertThat(article.outlet()).isEqualTo(new Detail.Found<>("Harbour Post"));
    assertThat(article.published()).isEqualTo(new Detail.Found<>(DAY));
    assertThat(article.language()).isEqualTo(new Detail.Found<>("en"));
    assertThat(article.form()).isEqualTo(TextForm.BODY);
    assertThat(article.origin()).isEqualTo(Origin.of(name));
  }

  @Test
  void aTextOfOneShortLineIsNoTitle() {
    assertThat(read("a.txt", "Japan, Seoul sign pact\n").articles())
        .singleElement()
        .satisfies(a -> assertThat(a.text()).isEqualTo("Japan, Seoul sign pact"))
        .satisfies(a -> assertThat(a.title()).isEqualTo(new Detail.Absent<>()))
        .satisfies(a -> assertThat(a.language()).isEqualTo(new Detail.Absent<>()));
  }

  @Test
  void whatTheUserStatesOverridesWhatIsFound() {
    Statement stated =
        Statement.nothing().withOutlet("Mine").withPublished(DAY.plusDays(1)).withLanguage("en");

    Article article =
        read(ArticleReader.withDefaults().with(stated), "a.txt", bytes(Samples.text()))
            .articles()
            .get(0);

    assertThat(article.outlet()).isEqualTo(new Detail.Stated<>("Mine"));
    assertThat(article.published()).isEqualTo(new Detail.Stated<>(DAY.plusDays(1)));
    assertThat(article.language()).isEqualTo(new Detail.Stated<>("en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.html", "no ending"})
  void aPageIsExtracted(String name) {
    Article article =
        read(ArticleReader.withDefaults(), name, Samples.page("news-site.html")).articles().get(0);

    assertThat(article.form()).isEqualTo(TextForm.EXTRACTED);
    assertThat(article.published().value()).contains(DAY);
    assertThat(article.origin().url()).contains("https://post.example/world/bridge-treaty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl", "a.ndjson", "no ending"})
  void aBadLineOfJsonDoesNotSpoilTheOthers(String name) {
    Result result = read(name, Samples.jsonLines());

    assertThat(result.articles())
        .extracting(a -> a.title().value().orElseThrow())
        .containsExactly("One", "Three");
    assertThat(result.articles().get(0).outlet().value()).contains("Post");
    assertThat(result.articles().get(0).published().value()).contains(DAY);
    assertThat(result.articles().get(1).text()).isEqualTo("A short one.\n\n& more.");
    assertThat(result.articles().get(1).form()).isEqualTo(TextForm.STRIPPED);
    assertThat(result.messages()).singleElement().asString().contains("entry 2, line 2: no JSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "no ending"})
  void aBadElementOfAnArrayDoesNotSpoilTheOthers(String name) {
    Result result = read(name, Samples.jsonArray());

    assertThat(result.articles())
        .extracting(Article::text)
        .containsExactly(BODY + " {\"}", "First.\n\nSecond.");
    assertThat(result.articles().get(1).origin()).isEqualTo(Origin.of(name, 3).atLine(4));
    assertThat(result.messages()).singleElement().asString().contains("entry 2, line 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "no ending"})
  void aTableMayHaveLineEndsInsideOfCells(String name) {
    Result result = read(name, Samples.csv());

    assertThat(result.articles())
        .extracting(Article::text)
        .containsExactly(BODY + "\nIt said \"yes\".", "Short; but fine");
    assertThat(result.articles().get(1).origin()).isEqualTo(Origin.of(name, 3).atLine(5));
    assertThat(result.messages())
        .singleElement()
        .asString()
        .contains("line 4: the row has no text");
  }

  @Test
  void aQuoteThatNeverClosesSpoilsOnlyItsRow() {
    Result result = read("a.csv", "title,text\nA,\"open\nB,This is fine\nC,\"And this\"\n");

    assertThat(result.articles())
        .extracting(Article::text)
        .containsExactly("This is fine", "And this");
    assertThat(result.messages())
        .singleElement()
        .asString()
        .contains("line 2: a quote ends in the middle");
  }

  @Test
  void tabsPartTheColumnsOfATsv() {
    assertThat(read("a.tsv", "headline\tbody\nA, b\tText, with commas\n").articles())
        .singleElement()
        .satisfies(a -> assertThat(a.text()).isEqualTo("Text, with commas"))
        .satisfies(a -> assertThat(a.title().value()).contains("A, b"));
  }

  @Test
  void aWrongNameOfAColumnGetsASuggestion() {
    ArticleReader reader = ArticleReader.withDefaults().with(FieldMap.parse("text=bdoy"));

    assertThat(read(reader, "a.csv", bytes("head,body\na,b\n")).messages())
        .containsExactly(
            "a.csv, line 1: unknown column \"bdoy\"; did you mean \"body\"?. Name the column,"
                + " as in text=body; columns: head, body.");
    assertThat(read(reader, "a.jsonl", bytes("{\"body\":\"b\"}")).messages())
        .singleElement()
        .asString()
        .contains("the field \"bdoy\" has no text; did you mean \"body\"?");
  }

  @Test
  void fieldsInsideOfObjectsAreNamedWithADot() {
    ArticleReader reader =
        ArticleReader.withDefaults().with(FieldMap.parse("text=data.Inner.t,outlet=a.b"));

    Article article =
        read(reader, "x.jsonl", bytes("{\"data\":{\"inner\":{\"T\":\"yes\"}},\"a.b\":\"Post\"}"))
            .articles()
            .get(0);

    assertThat(article.text()).isEqualTo("yes");
    assertThat(article.outlet().value()).contains("Post");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.rss", "a.xml", "no ending"})
  void theItemsOfAFeedAreArticles(String name) {
    Result result = read(name, Samples.rss());

    assertThat(result.articles())
        .singleElement()
        .satisfies(a -> assertThat(a.text()).isEqualTo(BODY))
        .satisfies(a -> assertThat(a.title().value()).contains("One & all"))
        .satisfies(a -> assertThat(a.outlet().value()).contains("The Post"))
        .satisfies(a -> assertThat(a.published().value()).contains(DAY))
        .satisfies(a -> assertThat(a.origin().url()).contains("https://post.example/1"));
    assertThat(result.messages()).singleElement().asString().contains("entry 2");
  }

  @Test
  void atomIsReadAsWell() {
    assertThat(read("a.xml", Samples.atom()).articles())
        .singleElement()
        .satisfies(a -> assertThat(a.text()).isEqualTo(BODY))
        .satisfies(a -> assertThat(a.published().value()).contains(DAY));
  }

  @Test
  void onlyPagesThatWereFoundAreReadFromAWebArchive() {
    byte[] warc = Samples.warc();
    for (byte[] bytes : List.of(warc, gzip(warc))) {
      Result result = read(ArticleReader.withDefaults(), "a.warc.gz", bytes);

      assertThat(result.messages()).isEmpty();
      assertThat(result.articles())
          .extracting(a -> a.origin().url().orElseThrow())
          .containsExactly("https://post.example/a", "https://www.x.example/d");
      assertThat(result.articles().get(1).outlet().value()).contains("x.example");
      assertThat(result.articles().get(1).text()).contains("br\u00FCcke");
    }
  }

  @Test
  void aCompressedFileOfSeveralMembersIsReadToItsEnd() {
    byte[] line = bytes("{\"text\":\"" + BODY + "\"}\n");

    assertThat(read(ArticleReader.withDefaults(), "a.jsonl.gz", gzip(line, line, line)).articles())
        .hasSize(3);
  }

  @Test
  void foldersAreReadInOrderAndDownwards(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("b.txt"), "Second text.");
    Files.createDirectories(folder.resolve("a/deeper"));
    Files.writeString(folder.resolve("a/deeper/z.txt"), "First text.");
    Files.writeString(folder.resolve(".hidden.txt"), "Hidden text.");
    Files.write(folder.resolve("c.pdf"), bytes("%PDF-1.4"));
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);

    Result result = Samples.result(ArticleReader.withDefaults().read(folder));

    assertThat(result.articles())
        .extracting(Article::text)
        .containsExactly("First text.", "Second text.");
    assertThat(result.problems().kept())
        .singleElement()
        .satisfies(p -> assertThat(p.kind()).isEqualTo(Problem.Kind.UNKNOWN_FORMAT))
        .satisfies(p -> assertThat(p.origin().file()).endsWith("c.pdf"));
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowedAndSaid(@TempDir Path folder, @TempDir Path elsewhere)
      throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret.txt"), "A secret text.");
    Path here = Files.writeString(folder.resolve("a.txt"), "A text.");
    Files.createSymbolicLink(folder.resolve("b.txt"), secret);
    Files.createSymbolicLink(folder.resolve("c.txt"), here);

    Result result = Samples.result(ArticleReader.withDefaults().read(folder));

    assertThat(result.articles()).extracting(Article::text).containsExactly("A text.", "A text.");
    assertThat(result.messages())
        .singleElement()
        .asString()
        .contains("b.txt", "a link that leads out of the folder");
  }

  @Test
  void aMissingFileIsAProblemBesideTheOthers(@TempDir Path folder) throws IOException {
    Path there = Files.writeString(folder.resolve("b.txt"), "A text.");

    Result result =
        Samples.result(
            ArticleReader.withDefaults().read(List.of(folder.resolve("absent.txt"), there)));

    assertThat(result.articles()).hasSize(1);
    assertThat(result.messages()).singleElement().asString().contains("the file does not exist");
  }

  @Test
  void otherLanguagesAreRefusedWithTheFigure() {
    String german =
        "Die Au\u00DFenminister der beiden L\u00E4nder trafen sich am Dienstag in der Hauptstadt,"
            + " um \u00FCber den Vertrag zu sprechen, der seit drei Jahren ruht. Sie sagten, dass"
            + " beide Regierungen die Kosten teilen und keine von ihnen die Br\u00FCcke schlie\u00DFt.";

    assertThat(read("a.txt", german).problems().kept())
        .singleElement()
        .satisfies(p -> assertThat(p.kind()).isEqualTo(Problem.Kind.NOT_ENGLISH))
        .satisfies(p -> assertThat(p.message()).contains("0.0 percent", "at least 12 are"));
    assertThat(
            read(
                    ArticleReader.withDefaults().with(Statement.nothing().withLanguage("en")),
                    "a.txt",
                    bytes(german))
                .articles())
        .hasSize(1);
  }

  @Test
  void aShortTextThatDeclaresAnotherLanguageIsRefused() {
    assertThat(read("a.jsonl", "{\"text\":\"Kurzer Text\",\"lang\":\"de-AT\"}").problems().kept())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.NOT_ENGLISH);
    assertThat(read("a.jsonl", "{\"text\":\"Short text\",\"lang\":\"en-GB\"}").articles())
        .extracting(a -> a.language().value().orElseThrow())
        .containsExactly("en");
  }
}
