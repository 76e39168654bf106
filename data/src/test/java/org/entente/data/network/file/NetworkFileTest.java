package org.entente.data.network.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.core.measure.balance.network.Sign;
import org.entente.core.measure.balance.network.SignedEdge;
import org.entente.core.measure.balance.network.SignedNetwork;
import org.entente.data.csv.TableProblem;
import org.entente.data.network.file.NetworkFile.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written comes back, whatever the names are. */
class NetworkFileTest {

  private static final String ODD = "Côte d’Ivoire & \"<b>\", ]]> 😀; =1 'x'";

  private static AnnotatedNetwork network() {
    SignedNetwork network =
        SignedNetwork.builder()
            .node("ALONE")
            .edge("USA", "JPN", Sign.POSITIVE)
            .edge("PRK", "USA", Sign.NEGATIVE)
            .edge("JPN", ODD, Sign.NEGATIVE)
            .node("-1")
            .build();
    return AnnotatedNetwork.of(network)
        .withYear(1962)
        .withNodeAttribute("bloc", Map.of("USA", "A", "PRK", "B & C", "ALONE", "A"))
        .withEdgeAttribute(AnnotatedNetwork.EVIDENCE, Map.of(network.edges().get(0), ODD))
        .withEdgeAttribute("frustrated", Map.of(network.edges().get(1), "yes"));
  }

  /** Everything of a network, whatever the order of its nodes. */
  private static Set<String> content(AnnotatedNetwork annotated) {
    SignedNetwork network = annotated.network();
    Set<String> content = new TreeSet<>(network.nodes());
    content.add("year " + annotated.year());
    network.edges().forEach(edge -> content.add(text(network, edge)));
    annotated.nodeAttributes().forEach((name, values) -> content.add(name + values));
    annotated
        .edgeAttributes()
        .forEach(
            (name, values) ->
                values.forEach(
                    (edge, value) -> content.add(name + text(network, edge) + " " + value)));
    return content;
  }

  private static String text(SignedNetwork network, SignedEdge edge) {
    List<String> ends =
        new ArrayList<>(
            Stream.of(edge.from(), edge.to()).map(network.nodes()::get).sorted().toList());
    return ends + " " + edge.sign();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void whatIsWrittenComesBack(Format format, @TempDir Path folder) throws Exception {
    Path file = folder.resolve("network." + format.name().toLowerCase(java.util.Locale.ROOT));
    NetworkFile.write(file, List.of(network()));
    ReadNetworks read = NetworkFile.read(file);
    assertThat(read.problems().kept()).isEmpty();
    assertThat(read.networks()).hasSize(1);
    assertThat(content(read.networks().get(0))).isEqualTo(content(network()));
    // Once more: by now the order of the nodes is that of the file, and the bytes are the same.
    AnnotatedNetwork again = read(format, NetworkFile.text(format, read.networks()));
    assertThat(content(again)).isEqualTo(content(network()));
    if (format != Format.CSV) {
      assertThat(again.network().nodes()).isEqualTo(network().network().nodes());
      assertThat(NetworkFile.text(format, List.of(again)))
          .isEqualTo(NetworkFile.text(format, List.of(network())));
    }
  }

  private static AnnotatedNetwork read(Format format, String text) {
    ReadNetworks read = NetworkFile.read(format, "f", text.getBytes(StandardCharsets.UTF_8));
    assertThat(read.problems().kept()).isEmpty();
    return read.networks().get(0);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void withoutYearAndAttributesToo(Format format) {
    AnnotatedNetwork bare = AnnotatedNetwork.of(network().network());
    assertThat(content(read(format, NetworkFile.text(format, List.of(bare)))))
        .isEqualTo(content(bare));
  }

  @Test
  void theListOfEdgesIsPlain() {
    SignedNetwork network =
        SignedNetwork.builder().edge("USA", "JPN", Sign.POSITIVE).node("CHE").build();
    AnnotatedNetwork annotated =
        AnnotatedNetwork.of(network)
            .withNodeAttribute("bloc", Map.of("JPN", "1"))
            .withEdgeAttribute("evidence", Map.of(network.edges().get(0), "ATOP, 5.1"));
    assertThat(NetworkFile.text(Format.CSV, List.of(annotated)))
        .isEqualTo(
            """
            from,to,sign,evidence,from_bloc,to_bloc
            USA,JPN,1,"ATOP, 5.1",,1
            CHE,,,,,
            """);
  }

  @Test
  void graphmlAndGexfLookAsExpected() {
    SignedNetwork network = SignedNetwork.builder().edge("A&B", "C", Sign.NEGATIVE).build();
    List<AnnotatedNetwork> one = List.of(AnnotatedNetwork.of(network).withYear(1914));
    assertThat(NetworkFile.text(Format.GRAPHML, one))
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns=")
        .contains("<node id=\"n0\">\n      <data key=\"name\">A&amp;B</data>\n    </node>")
        .contains("<edge source=\"n0\" target=\"n1\">\n      <data key=\"sign\">-1</data>")
        .endsWith("  </graph>\n</graphml>\n");
    assertThat(NetworkFile.text(Format.GEXF, one))
        .contains("<gexf xmlns=\"http://gexf.net/1.3\" version=\"1.3\">\n  <graph ")
        .contains("timeformat=\"integer\" start=\"1914\" end=\"1914\"")
        .contains("<node id=\"0\" label=\"A&amp;B\">")
        .contains("<attvalue for=\"sign\" value=\"-1\"></attvalue>");
  }

  @Test
  void severalYearsFitIntoOneListOfEdges() {
    AnnotatedNetwork first = network();
    AnnotatedNetwork second =
        AnnotatedNetwork.of(SignedNetwork.builder().edge("USA", "PRK", Sign.POSITIVE).build())
            .withYear(1961);
    String text = NetworkFile.text(Format.CSV, List.of(first, second));
    ReadNetworks read = NetworkFile.read(Format.CSV, "f", text.getBytes(StandardCharsets.UTF_8));
    assertThat(read.problems().isEmpty()).isTrue();
    assertThat(read.networks()).hasSize(2);
    assertThat(content(read.networks().get(0))).isEqualTo(content(second));
    assertThat(content(read.networks().get(1))).isEqualTo(content(first));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkFile.text(Format.CSV, List.of(first, first)))
        .withMessageContaining("year");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkFile.text(Format.GEXF, List.of(first, second)))
        .withMessageContaining("only CSV");
  }

  @Test
  void aListOfEdgesMayHaveItsColumnsInAnyOrderAndItsSignsInWords() {
    AnnotatedNetwork read =
        read(
            Format.CSV,
            "\uFEFFSign,target,Source,weight\r\n+,B,A,9\r\nnegative,C,A,\r\n-1.0,B,C,\r\n");
    assertThat(content(read))
        .containsExactlyInAnyOrder(
            "A",
            "B",
            "C",
            "[A, B] POSITIVE",
            "[A, C] NEGATIVE",
            "[B, C] NEGATIVE",
            "year OptionalInt.empty");
  }

  @Test
  void everyFaultOfAListHasItsLineAndTheRestIsUsed() {
    String text =
        """
        from,to,sign
        USA,JPN,1
        USA,KOR,0
        JPN,USA,-1
        KOR,KOR,1
        ,KOR,1
        KOR,,1
        KOR,PRK,minus
        JPN,USA,+
        KOR,PRK
        KOR,PRK,-
        """;
    ReadNetworks read =
        NetworkFile.read(Format.CSV, "e.csv", text.getBytes(StandardCharsets.UTF_8));
    assertThat(read.problems().kept())
        .extracting(TableProblem::line)
        .containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 10L);
    assertThat(read.problems().kept().get(0).toString())
        .isEqualTo(
            "e.csv, line 3: not a sign: \"0\". Write 1, + or positive, or -1, - or negative;"
                + " leave out states without a tie.");
    assertThat(read.problems().kept().get(1).message())
        .isEqualTo("line 2 gives these two the opposite sign");
    assertThat(read.networks().get(0).network().edges()).hasSize(2);
  }

  @Test
  void aHeaderThatIsNoListOfEdgesIsRefused() {
    for (String text : List.of("", "a,b\n1,2\n", "from,to\nA,B\n", "from,to,sign,to\nA,B,1,B\n")) {
      ReadNetworks read =
          NetworkFile.read(Format.CSV, "e.csv", text.getBytes(StandardCharsets.UTF_8));
      assertThat(read.networks()).as(text).isEmpty();
      assertThat(read.problems().kept().get(0).toString()).contains("from,to,sign");
    }
  }

  @Test
  void yearsMustBeYears() {
    ReadNetworks read =
        NetworkFile.read(
            Format.CSV,
            "e.csv",
            "year,from,to,sign\n,A,B,1\n19x,A,B,1\n1950,A,B,1\n".getBytes(StandardCharsets.UTF_8));
    assertThat(read.problems().kept()).extracting(TableProblem::line).containsExactly(2L, 3L);
    assertThat(read.networks()).hasSize(1);
    assertThat(read.networks().get(0).year()).hasValue(1950);
  }

  @Test
  void textsThatFilesCannotHoldAreRefusedBeforehand() {
    for (String name : List.of("", " A", "A\u0001", "A\nB", "A\uD800", "A\uFFFE")) {
      SignedNetwork network = SignedNetwork.builder().node(name).build();
      assertThatIllegalArgumentException().isThrownBy(() -> AnnotatedNetwork.of(network));
    }
    AnnotatedNetwork network = network();
    for (String attribute : List.of("sign", "Name", "from_x", "", "a,b", "1a")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> network.withNodeAttribute(attribute, Map.of("USA", "x")));
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> network.withNodeAttribute("bloc", Map.of("XYZ", "1")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                network.withEdgeAttribute(
                    "frustrated",
                    new TreeMap<>(Map.of(new SignedEdge(0, 1, Sign.POSITIVE), "yes"))));
  }

  @Test
  void theEndOfTheNameTellsTheFormat() {
    assertThat(Format.of(Path.of("a", "b.GraphML"))).contains(Format.GRAPHML);
    assertThat(Format.of(Path.of("b.csv.gz"))).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkFile.write(Path.of("x.txt"), List.of(network())))
        .withMessageContaining(".graphml");
  }
}
