package org.entente.data.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.core.measure.balance.network.Sign;
import org.entente.data.csv.TableProblem;
import org.entente.data.network.file.AnnotatedNetwork;
import org.entente.data.network.file.NetworkFile;
import org.entente.data.network.file.NetworkFile.Format;
import org.entente.data.network.file.ReadNetworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** GraphML and GEXF of other programs, broken and hostile ones. */
class XmlNetworksTest {

  private static ReadNetworks read(Format format, String text) {
    return NetworkFile.read(format, "n.xml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String graphml(String inside) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key id="v" for="node" attr.name="name" attr.type="string"/>
        <key id="s" for="edge" attr.name="sign" attr.type="double"><default>1</default></key>
        <graph edgedefault="directed">
        """
        + inside
        + "\n</graph></graphml>";
  }

  @Test
  void graphmlOfOtherProgramsIsRead() {
    ReadNetworks read =
        read(
            Format.GRAPHML,
            graphml(
                """
                <node id="n0"><data key="v">USA</data></node><node id="n1"/>
                <edge source="n0" target="n1"><data key="s">-1.0</data></edge>
                <edge source="n1" target="n2"/>
                <node id="n2"><data key="v"> KOR </data></node>
                """));
    assertThat(read.problems().kept()).isEmpty();
    var network = read.networks().get(0).network();
    assertThat(network.nodes()).containsExactly("USA", "n1", "KOR");
    assertThat(network.sign(0, 1)).contains(Sign.NEGATIVE);
    assertThat(network.sign(1, 2)).contains(Sign.POSITIVE);
  }

  @Test
  void gexfOfOtherProgramsIsRead() {
    ReadNetworks read =
        read(
            Format.GEXF,
            """
            <gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
            <meta><creator>Gephi</creator></meta>
            <graph mode="static" defaultedgetype="undirected">
            <attributes class="edge"><attribute id="7" title="sign" type="integer"/></attributes>
            <attributes class="node"><attribute id="7" title="bloc" type="string"/></attributes>
            <nodes><node id="a" label="USA"><attvalues><attvalue for="7" value="West"/></attvalues></node>
            <node id="b"/><node id="c"/></nodes>
            <edges><edge id="0" source="a" target="b"><attvalues><attvalue for="7" value="-1"/></attvalues></edge>
            <edge id="1" source="b" target="c" weight="1.0"/></edges>
            </graph></gexf>
            """);
    assertThat(read.problems().kept()).isEmpty();
    AnnotatedNetwork annotated = read.networks().get(0);
    assertThat(annotated.network().nodes()).containsExactly("USA", "b", "c");
    assertThat(annotated.network().sign(0, 1)).contains(Sign.NEGATIVE);
    assertThat(annotated.network().sign(1, 2)).contains(Sign.POSITIVE);
    assertThat(annotated.nodeAttributes().get("bloc")).containsEntry("USA", "West");
    assertThat(annotated.edgeAttributes()).isEmpty();
  }

  @Test
  void everyFaultHasItsLineAndTheRestIsUsed() {
    ReadNetworks read =
        read(
            Format.GRAPHML,
            graphml(
                """
                <node id="a"/><node id="b"/>
                <node id="a"/>
                <edge source="a" target="x"/>
                <edge source="a" target="b"><data key="s">2</data></edge>
                <edge source="a" target="b"/>
                <edge source="b" target="a"><data key="s">-</data></edge>
                <edge source="b" target="b"/>
                <hyperedge/>
                """));
    assertThat(read.problems().kept())
        .extracting(TableProblem::line)
        .containsExactly(7L, 13L, 8L, 9L, 11L, 12L);
    assertThat(read.networks().get(0).network().edges()).hasSize(1);
  }

  @Test
  void brokenFilesAreRefusedWithTheLine() {
    for (String text :
        List.of("", "no xml", "<graphml>\n<graph>\n<node id='a'>\n</graph>", "a\u0000")) {
      ReadNetworks read = read(Format.GRAPHML, text);
      assertThat(read.networks()).as(text).isEmpty();
      assertThat(read.problems().kept()).as(text).hasSize(1);
    }
    assertThat(read(Format.GEXF, "<gexf>\n<graph>\n<x>\n</graph>").problems().kept().get(0).line())
        .isEqualTo(4);
    assertThat(read(Format.GEXF, "<gexf/>").problems().kept().get(0).message())
        .isEqualTo("the file contains no graph");
  }

  @Test
  void nothingOutsideOfTheFileIsReadAndNothingGrows(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "SECRET");
    String external =
        "<!DOCTYPE g [<!ENTITY e SYSTEM '"
            + secret.toUri()
            + "'>]>\n<graphml><graph><node id='&e;'/>"
            + "</graph></graphml>";
    String inText =
        "<!DOCTYPE g [<!ENTITY e SYSTEM '"
            + secret.toUri()
            + "'>]>\n<graphml><graph><node id='a'>"
            + "<data key='name'>&e;</data></node></graph></graphml>";
    String laughs =
        "<!DOCTYPE g [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
            + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'>]><graphml><graph><node id='&c;'/>"
            + "</graph></graphml>";
    String outside = "<!DOCTYPE g SYSTEM 'http://127.0.0.1:9/x.dtd'><graphml><graph/></graphml>";
    for (String text : List.of(external, inText, laughs, outside)) {
      for (Format format : List.of(Format.GRAPHML, Format.GEXF)) {
        ReadNetworks read = read(format, text);
        assertThat(read.networks()).isEmpty();
        assertThat(read.problems().kept())
            .singleElement()
            .extracting(TableProblem::message)
            .isEqualTo("the file has a DOCTYPE or entities of its own");
      }
    }
  }
}
