package org.entente.data.network.file;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.entente.core.measure.balance.network.SignedEdge;
import org.entente.core.measure.balance.network.SignedNetwork;

/**
 * Writes GEXF 1.3: names as labels, signs as the attribute {@code sign} (1 or -1; Gephi's weights
 * are positive), the year as start and end of the graph, attributes as text.
 */
final class GexfWriter {

  private GexfWriter() {}

  static String text(AnnotatedNetwork annotated) {
    XmlText xml = new XmlText().open("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
    graph(xml, annotated);
    attributes(xml, "node", Optional.empty(), annotated.nodeAttributes().keySet());
    attributes(xml, "edge", Optional.of("sign"), annotated.edgeAttributes().keySet());
    nodes(xml, annotated);
    edges(xml, annotated);
    return xml.close().close().end();
  }

  private static void graph(XmlText xml, AnnotatedNetwork annotated) {
    if (annotated.year().isPresent()) {
      String year = String.valueOf(annotated.year().getAsInt());
      xml.open(
          "graph",
          "defaultedgetype",
          "undirected",
          "mode",
          "static",
          "timeformat",
          "integer",
          "start",
          year,
          "end",
          year);
    } else {
      xml.open("graph", "defaultedgetype", "undirected", "mode", "static");
    }
  }

  private static void attributes(
      XmlText xml, String of, Optional<String> number, Iterable<String> texts) {
    xml.open("attributes", "class", of);
    number.ifPresent(
        name -> xml.open("attribute", "id", name, "title", name, "type", "integer").close());
    int id = 0;
    for (String text : texts) {
      xml.open("attribute", "id", String.valueOf(id++), "title", text, "type", "string").close();
    }
    xml.close();
  }

  private static void nodes(XmlText xml, AnnotatedNetwork annotated) {
    List<String> names = annotated.network().nodes();
    xml.open("nodes");
    for (int i = 0; i < names.size(); i++) {
      xml.open("node", "id", String.valueOf(i), "label", names.get(i)).open("attvalues");
      values(xml, annotated.nodeAttributes(), names.get(i));
      xml.close().close();
    }
    xml.close();
  }

  private static void edges(XmlText xml, AnnotatedNetwork annotated) {
    SignedNetwork network = annotated.network();
    xml.open("edges");
    int id = 0;
    for (SignedEdge edge : network.edges()) {
      String from = String.valueOf(edge.from());
      String to = String.valueOf(edge.to());
      xml.open("edge", "id", String.valueOf(id++), "source", from, "target", to).open("attvalues");
      value(xml, "sign", String.valueOf(edge.sign().value()));
      values(xml, annotated.edgeAttributes(), edge);
      xml.close().close();
    }
    xml.close();
  }

  private static <K> void values(
      XmlText xml, SortedMap<String, SortedMap<K, String>> attributes, K what) {
    int id = 0;
    for (SortedMap<K, String> values : attributes.values()) {
      if (values.containsKey(what)) {
        value(xml, String.valueOf(id), values.get(what));
      }
      id++;
    }
  }

  private static void value(XmlText xml, String id, String value) {
    xml.open("attvalue", "for", id, "value", value).close();
  }
}
