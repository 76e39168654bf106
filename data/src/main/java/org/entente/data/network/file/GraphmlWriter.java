package org.entente.data.network.file;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.entente.core.measure.balance.network.SignedEdge;

/**
 * Writes GraphML: names as data {@code name}, signs as data {@code sign} (1 or -1), the year as
 * data of the graph, attributes as text.
 */
final class GraphmlWriter {

  private GraphmlWriter() {}

  static String text(AnnotatedNetwork annotated) {
    XmlText xml = new XmlText().open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    key(xml, "year", "graph", "year", "int");
    key(xml, "name", "node", "name", "string");
    key(xml, "sign", "edge", "sign", "int");
    List<String> ofNodes = new ArrayList<>(annotated.nodeAttributes().keySet());
    List<String> ofEdges = new ArrayList<>(annotated.edgeAttributes().keySet());
    ofNodes.forEach(a -> key(xml, "node" + ofNodes.indexOf(a), "node", a, "string"));
    ofEdges.forEach(a -> key(xml, "edge" + ofEdges.indexOf(a), "edge", a, "string"));
    xml.open("graph", "edgedefault", "undirected");
    annotated.year().ifPresent(year -> data(xml, "year", String.valueOf(year)));
    for (int i = 0; i < annotated.network().size(); i++) {
      String name = annotated.network().nodes().get(i);
      xml.open("node", "id", "n" + i);
      data(xml, "name", name);
      data(xml, "node", annotated.nodeAttributes(), name);
      xml.close();
    }
    for (SignedEdge edge : annotated.network().edges()) {
      xml.open("edge", "source", "n" + edge.from(), "target", "n" + edge.to());
      data(xml, "sign", String.valueOf(edge.sign().value()));
      data(xml, "edge", annotated.edgeAttributes(), edge);
      xml.close();
    }
    return xml.close().close().end();
  }

  private static void key(XmlText xml, String id, String of, String name, String type) {
    xml.open("key", "id", id, "for", of, "attr.name", name, "attr.type", type).close();
  }

  private static void data(XmlText xml, String key, String value) {
    xml.open("data", "key", key).text(value).close();
  }

  private static <K> void data(
      XmlText xml, String prefix, SortedMap<String, SortedMap<K, String>> attributes, K what) {
    int number = 0;
    for (SortedMap<K, String> values : attributes.values()) {
      if (values.containsKey(what)) {
        data(xml, prefix + number, values.get(what));
      }
      number++;
    }
  }
}
